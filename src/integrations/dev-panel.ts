import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { norwegianDay } from '#domain/dates.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';
import { writeIdSnippets } from '#editorial/commands/id-snippets.ts';
import { explainFinding, summarise } from '#editorial/report/explain.ts';
import { devPanelState } from './dev-panel/state.ts';

/** So long after the last change the content is checked again: saving writes several files in one go. */
const pause = 300;

/** Astro takes a change of its own file for the echo of its own writing for a second. */
const echo = 1200;

/**
 * A page that is being made at the moment Astro writes what it has read, leaves Astro with what it had read before, until somebody
 * saves again. So Astro is told once more, when no page is being made.
 */
function readAgainWhenIdle(watcher: ViteDevServer['watcher']): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (path: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (devPanelState().pages > 0 ? again(path) : void watcher.emit('change', path)), echo);
  };
  watcher.on('all', (_event, path) => {
    // Word of the writing comes a little after it.
    const { pages, readyAt } = devPanelState();
    if (/[\\/]\.astro[\\/]data-store\.json$/.test(path) && (pages > 0 || Date.now() - readyAt < echo)) again(path);
  });
}

/**
 * While editing (`npm run dev`): prints the findings of the content check, again after every change, and puts a panel with them on
 * the page they are about. Does nothing at all in a build.
 */
export function devPanel(): AstroIntegration {
  // A build starts a server of its own for a moment, to read the collections: that one has no editor in front of it.
  let editing = false;
  return {
    name: 'dev-panel',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware, updateConfig }) => {
        editing = command === 'dev';
        // What `data/visibility.ts` goes by. Not `DEV`, which also depends on how the machine is set up (NODE_ENV).
        updateConfig({ vite: { define: { 'import.meta.env.EDITING': JSON.stringify(editing) } } });
        if (!editing) return;
        devPanelState().folder = fileURLToPath(config.root);
        addMiddleware({ order: 'pre', entrypoint: new URL('./dev-panel/middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!editing) return;
        const state = devPanelState();
        readAgainWhenIdle(server.watcher);
        // The form checks for itself, and shows what it finds beside the fields.
        if (state.besideForm) return;
        let timer: ReturnType<typeof setTimeout> | undefined;
        // One at a time: of two side by side, the older could be the last to answer.
        let checking = Promise.resolve();
        const check = async (): Promise<void> => {
          try {
            const report = await checkIsolated(state.folder, { today: norwegianDay(new Date()), spelling: true });
            state.findings = report.findings;
            writeIdSnippets(state.folder);
            for (const finding of report.findings) logger[finding.severity === 'feil' ? 'error' : 'warn'](explainFinding(finding));
            logger.info(summarise(report));
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        server.watcher.on('all', (_event, path) => {
          if (!/[\\/]content[\\/]/.test(path)) return;
          clearTimeout(timer);
          timer = setTimeout(() => (checking = checking.then(check)), pause);
        });
        checking = check();
      },
    },
  };
}
