/**
 * Imports point one way. For each folder of src/: the folders it may import from (its own always), and the outside packages
 * that only some may use. Read by eslint.config.mjs and by tests/unit/imports.test.ts, so that neither can rot alone.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const allowedImports = {
  config: [],
  domain: [],
  schemas: ['domain', 'config'],
  // Reads content as files, without Astro; used by the commands and before the build.
  editorial: ['domain', 'schemas', 'config'],
  markdown: ['domain', 'config'],
  integrations: ['domain', 'config', 'editorial'],
  data: ['domain', 'schemas', 'config', 'markdown'],
  components: ['domain', 'config'],
  layouts: ['components', 'styles', 'domain', 'config'],
  pages: ['config', 'domain', 'schemas', 'data', 'components', 'layouts', 'styles'],
  // The editors' form (`npm run skriv`): its own server, and scripts of its own in browser/.
  form: ['editorial', 'domain', 'schemas', 'config'],
  cli: ['editorial', 'form', 'domain', 'schemas', 'config'],
};

/**
 * A folder that has rooms in an order: each may import from itself and from those before it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const roomsInOrder = {
  // What stands in the files → what is wrong with it → all of it told → what an editor may ask for.
  editorial: ['read', 'rules', 'report', 'commands'],
};

/** Families of components do not import each other; all may use `ui`. */
export const sharedFamily = 'ui';

/** The only folders that may touch Astro's content, Node or the browser. */
export const onlyIn = {
  'astro:content': ['data', 'pages'],
  'node:': ['editorial', 'integrations', 'form', 'cli'],
};
