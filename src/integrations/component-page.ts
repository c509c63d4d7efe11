import type { AstroIntegration } from 'astro';

/**
 * `/komponenter/`: everything an editor may write, in every variant. Only in development, and in the build that the
 * browser tests make for themselves (`COMPONENT_PAGE=1`); a reader never meets it.
 */
export function componentPage(): AstroIntegration {
  return {
    name: 'component-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env['COMPONENT_PAGE'] !== '1') return;
        injectRoute({ pattern: '/komponenter/', entrypoint: 'src/pages/_komponenter/komponenter.astro', prerender: true });
      },
    },
  };
}
