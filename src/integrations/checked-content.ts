import type { AstroIntegration } from 'astro';
import { contentInOrder } from '#config/content-in-order.ts';

/**
 * Astro starts while the content is still being checked, which takes as long, and waits here before it touches dist/: bad content
 * must leave the last build as it was. Whoever starts Astro by hand has no one to wait for.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:build:start': async () => {
        if (!process.send) return;
        const stop = () => process.exit(1);
        if (!process.connected) stop();
        process.once('disconnect', stop);
        await new Promise<void>((resolve) => process.once('message', (message) => (message === contentInOrder ? resolve() : stop())));
        process.off('disconnect', stop);
      },
    },
  };
}
