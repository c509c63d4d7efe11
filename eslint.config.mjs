import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { allowedImports, onlyIn, roomsInOrder } from './tests/support/import-rules.mjs';

const folders = Object.keys(allowedImports);

/** What the files of a folder may not import, as patterns of the rule. */
function forbiddenIn(folder) {
  const allowed = allowedImports[folder];
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const outside = Object.entries(onlyIn).filter(([, holders]) => !holders.includes(folder)).map(([name]) => name);
  return [
    {
      group: [...forbidden.map((other) => `#${other}/*`), ...forbidden.map((other) => `**/${other}/**`)],
      message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.`,
    },
    ...(outside.length > 0 ? [{ regex: `^(?:${outside.join('|')})`, message: `src/${folder} must not use ${outside.join(' or ')}.` }] : []),
  ];
}

const importRule = (files, patterns) =>
  ({ files: [`${files}/**/*.{ts,astro}`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } });

/** One rule per folder: what it may not import. */
const directions = folders.map((folder) => importRule(`src/${folder}`, forbiddenIn(folder)));

/** One rule per room of a folder that has some: besides that, none of the rooms after it. */
const rooms = Object.entries(roomsInOrder).flatMap(([folder, order]) => order.slice(0, -1).map((room, index) => {
  const later = order.slice(index + 1);
  const group = later.flatMap((other) => [`#${folder}/${other}/**`, `../${other}/**`, `../../${other}/**`]);
  const message = `src/${folder}/${room} may import only from: ${order.slice(0, index + 1).join(', ')}.`;
  return importRule(`src/${folder}/${room}`, [...forbiddenIn(folder), { group, message }]);
}));

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
  ...rooms,
);
