import '../../ui/client/trusted-types.ts';
import { withBase } from '#config/address.ts';
import { attemptsADay, attemptsOf, refusalName } from '#domain/offline.ts';

/**
 * Asks the browser to keep the copy for readers without a network: when the page has loaded and the reader has let it be for a
 * while, so that the copy never stands in the way of the next page; never for a reader who saves data or does not want it, nor again
 * and again where it cannot be kept. Whatever goes wrong here leaves a normal site.
 */
interface Connection {
  readonly saveData?: boolean;
}

/** A reader who has not touched anything for so long is taken to be reading. */
const quiet = 4_000;

async function register(): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: Connection };
  const names = await caches.keys();
  if (connection?.saveData || names.includes(refusalName) || attemptsOf(names, Date.now()).length >= attemptsADay) return;
  await navigator.serviceWorker.register(withBase('/sw.js'), { updateViaCache: 'none' });
}

function whenQuiet(work: () => void): void {
  const touches = ['pointerdown', 'keydown'] as const;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const touch of touches) removeEventListener(touch, wait);
      work();
    }, quiet);
  };
  for (const touch of touches) addEventListener(touch, wait, { passive: true });
  wait();
}

if (import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in globalThis) {
  const start = () => whenQuiet(() => void register().catch(() => undefined));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
