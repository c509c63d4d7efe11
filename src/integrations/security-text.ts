import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { securityText as textOf, securityTextDays } from '#domain/seo/security-text.ts';

/**
 * Writes .well-known/security.txt when `SECURITY_CONTACT` is set. Without someone to write to there is no file: an address
 * that nobody reads is worse than none. `SOURCE_DATE_EPOCH` decides the date, so that a build can be made again.
 */
export function securityText(): AstroIntegration {
  let canonical: string;
  return {
    name: 'security-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        canonical = new URL(`${config.base.replace(/\/+$/, '')}/.well-known/security.txt`, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const contact = process.env['SECURITY_CONTACT'];
        if (!contact) return;
        const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
        const built = epoch > 0 ? epoch * 1000 : Date.now();
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        writeFileSync(new URL('.well-known/security.txt', dir), textOf({ contact, canonical, expires: new Date(built + securityTextDays * 86_400_000) }));
      },
    },
  };
}
