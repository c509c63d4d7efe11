import type { HelpService } from './help-service.ts';

/** How a number stands in a sentence: «ring …», «Ring …», the number alone, «RUSinfo på …», or «send SMS til …». */
export const phoneForms = ['ring', 'Ring', 'nummer', 'navn', 'sms'] as const;
export type PhoneForm = (typeof phoneForms)[number];

/** The link of a `<Ring>`; undefined for a service that has no number of that kind. */
export function callLink(
  { name, phone, sms }: Pick<HelpService, 'name' | 'phone' | 'sms'>, form: PhoneForm,
): { readonly label: string; readonly address: string } | undefined {
  if (form === 'sms') return sms && { label: `send SMS til ${sms.visible}`, address: sms.uri };
  if (!phone) return undefined;
  const { visible, uri } = phone;
  return {
    label: { ring: `ring ${visible}`, Ring: `Ring ${visible}`, nummer: visible, navn: `${name} på ${visible}` }[form], address: uri,
  };
}
