import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { securityText, securityTextDays } from '#domain/seo/security-text.ts';
import { publisher } from '#data/publisher.ts';

const contact = process.env['SECURITY_CONTACT'] || (publisher.email && `mailto:${publisher.email}`);

/**
 * security.txt, when `SECURITY_CONTACT` is set, or else with the address in content/utgiver.yaml. Without someone to write to there is
 * no file: an address that nobody reads is worse than none.
 */
export const getStaticPaths = () => (contact ? [{ params: { fil: 'security' }, props: { contact } }] : []);

export const GET: APIRoute<{ contact: string }> = ({ props, site }) => {
  // So that a build can be made again, byte for byte.
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  const built = epoch > 0 ? epoch * 1000 : Date.now();
  const canonical = new URL(withBase('/.well-known/security.txt'), site).href;
  return new Response(securityText({ contact: props.contact, canonical, expires: new Date(built + securityTextDays * 86_400_000) }));
};
