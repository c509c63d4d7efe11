import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { iconPaths, routes } from '#config/routes.ts';
import { paperColour, site, themeColour } from '#config/site.ts';
import { webManifest } from '#domain/seo/manifest.ts';

export const GET: APIRoute = () =>
  Response.json(
    webManifest({
      name: site.name,
      language: site.language,
      home: withBase(routes.home),
      background: paperColour,
      themeColour: themeColour.light,
      icons: { small: withBase(iconPaths.small), large: withBase(iconPaths.large), maskable: withBase(iconPaths.maskable) },
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
