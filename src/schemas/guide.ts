import { z } from 'astro/zod';
import { entrances } from '#domain/guide.ts';
import { checkDateOrder, pageFields } from './article.ts';
import { fields, idOf, uniqueList, wholeNumber } from './fields.ts';

/** A guide: what the articles leave out, told to one or more kinds of readers. */
export const guideSchema = fields({
  ...pageFields,
  inngang: uniqueList(z.enum(entrances, { error: `må være en av: ${entrances.join(', ')}.` }))
    .refine((chosen) => chosen.length > 0, { error: 'trenger minst én leser: vurderer, behandling eller parorende.' })
    .describe('Hvem veiledningen er for, den viktigste leseren først: vurderer, behandling, parorende.'),
  rekkefolge: wholeNumber(1, 99).describe('Plassen blant veiledningene: 1 står først i lister.'),
  tvilling: idOf('veiledning').optional()
    .describe('Mappenavnet på veiledningen som sier det samme til den andre leseren. De to må vise til hverandre.'),
}).superRefine(checkDateOrder);
