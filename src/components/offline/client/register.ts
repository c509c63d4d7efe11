import '../../ui/client/trusted-types.ts';
import { withBase } from '#config/address.ts';
import { refusalName } from '#domain/offline.ts';

/**
 * Asks the browser to keep the copy for readers without a network: after the page has loaded, never for a reader who
 * saves data or does not want it. Whatever goes wrong here leaves a normal site.
 */
interface Connection {
  readonly saveData?: boolean;
}

async function register(): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData || (await caches.has(refusalName))) return;
  await navigator.serviceWorker.register(withBase('/sw.js'), { updateViaCache: 'none' });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in globalThis) {
  const start = () => void register().catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
