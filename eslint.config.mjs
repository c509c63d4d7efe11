import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { allowedImports, onlyIn } from './tests/support/import-rules.mjs';

const folders = Object.keys(allowedImports);

/** One rule per folder: what it may not import. */
const directions = Object.entries(allowedImports).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const outside = Object.entries(onlyIn).filter(([, holders]) => !holders.includes(folder)).map(([name]) => name);
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: [...forbidden.map((other) => `#${other}/*`), ...forbidden.map((other) => `**/${other}/**`)], message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.` },
            ...(outside.length > 0 ? [{ regex: `^(?:${outside.join('|')})`, message: `src/${folder} must not use ${outside.join(' or ')}.` }] : []),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', 'deploy/', '.astro/', '.cache/', '.tmp/', 'node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      // Control characters are what some checks look for.
      'no-control-regex': 'off',
    },
  },
  ...directions,
);
