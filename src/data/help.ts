import { getCollection } from 'astro:content';
import type { HelpService } from '#domain/help-service.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import { onceInBuild } from './once.ts';

/** Every help service by id, with its number ready to print and to call. */
export const getHelpServices = onceInBuild(async (): Promise<Readonly<Record<string, HelpService>>> => {
  const entries = await getCollection('helpServices');
  return Object.fromEntries(
    entries.map(({ id, data }) => [
      id,
      {
        id,
        name: data.navn,
        purpose: data.kort,
        website: data.nettsted,
        hours: data.apent.tekst,
        ...(data.nummer ? { phone: { visible: formatPhone(data.nummer, data.gruppering), uri: telephoneUri(data.nummer) } } : {}),
      },
    ]),
  );
});
