import { parse } from 'yaml';
import type { Publisher } from '#domain/publisher.ts';
import { publisherSchema, toPublisher } from '#schemas/publisher.ts';

/** The file may be missing: then nobody stands behind the site, and it says so. */
const files = import.meta.glob<string>('../../content/utgiver.yaml', { query: '?raw', import: 'default', eager: true });
const [text = ''] = Object.values(files);

/** Who stands behind the site. */
export const publisher: Publisher = read();

/** While somebody writes, a file that is broken tells of nobody, and keeps no page from being shown. */
function read(): Publisher {
  try {
    return toPublisher(publisherSchema.parse(parse(text) ?? {}));
  } catch (error) {
    if (import.meta.env.EDITING === true) return {};
    throw error;
  }
}
