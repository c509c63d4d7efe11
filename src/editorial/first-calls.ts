import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '#domain/hosting/description.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import { helpServiceSchema } from '#schemas/help-service.ts';
import { parse } from 'yaml';

/** Who stands first wherever there is room for no more. */
const first = ['nodtelefon', 'legevakt'];

/** The two numbers that a page must show when it can show nothing else. Throws when the file breaks its schema: the check has said how. */
export function readFirstCalls(projectFolder: string): Call[] {
  const services = parse(readFileSync(join(projectFolder, 'content/hjelpetilbud.yaml'), 'utf8')) as Record<string, unknown>;
  return first.flatMap((id) => {
    const { navn, nummer, gruppering } = helpServiceSchema.parse(services[id]);
    return nummer === undefined ? [] : [{ name: navn, visible: formatPhone(nummer, gruppering), uri: telephoneUri(nummer) }];
  });
}
