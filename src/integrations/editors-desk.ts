import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { norwegianDay } from '#domain/dates.ts';
import { checkIsolated } from '#editorial/isolated.ts';
import { writeIdSnippets } from '#editorial/id-snippets.ts';
import { explainFinding, summarise } from '#editorial/report.ts';
import { deskState } from './desk/state.ts';

/** So long after the last change the content is checked again: saving writes several files in one go. */
const pause = 300;

/**
 * While editing (`npm run dev`): prints the findings of the content check, again after every change, and puts a panel with them on
 * the page they are about. Does nothing at all in a build.
 */
export function editorsDesk(): AstroIntegration {
  // A build starts a server of its own for a moment, to read the collections: that one has no editor in front of it.
  let editing = false;
  return {
    name: 'editors-desk',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware, updateConfig }) => {
        editing = command === 'dev';
        // What `data/visibility.ts` goes by. Not `DEV`, which also depends on how the machine is set up (NODE_ENV).
        updateConfig({ vite: { define: { 'import.meta.env.EDITING': JSON.stringify(editing) } } });
        if (!editing) return;
        deskState().folder = fileURLToPath(config.root);
        addMiddleware({ order: 'pre', entrypoint: new URL('./desk/middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!editing) return;
        const state = deskState();
        let timer: ReturnType<typeof setTimeout> | undefined;
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
          timer = setTimeout(() => void check(), pause);
        });
        void check();
      },
    },
  };
}
