import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPublisher } from '#editorial/publisher.ts';
import { securityText as textOf, securityTextDays } from '#domain/seo/security-text.ts';

/**
 * Writes .well-known/security.txt when `SECURITY_CONTACT` is set, or else with the address in content/utgiver.yaml. Without someone
 * to write to there is no file: an address that nobody reads is worse than none.
 * `SOURCE_DATE_EPOCH` decides the date, so that a build can be made again.
 */
export function securityText(): AstroIntegration {
  let canonical: string;
  let folder: string;
  return {
    name: 'security-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.root);
        canonical = new URL(`${config.base.replace(/\/+$/, '')}/.well-known/security.txt`, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const { email } = readPublisher(folder);
        const contact = process.env['SECURITY_CONTACT'] || (email && `mailto:${email}`);
        if (!contact) return;
        const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
        const built = epoch > 0 ? epoch * 1000 : Date.now();
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        writeFileSync(new URL('.well-known/security.txt', dir), textOf({ contact, canonical, expires: new Date(built + securityTextDays * 86_400_000) }));
      },
    },
  };
}
