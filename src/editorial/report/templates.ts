import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { byImportance, type Finding } from '#domain/finding.ts';
import { knownNumbers, typedPhoneNumbers } from '#editorial/read/phone-numbers.ts';
import { readYaml } from '#editorial/read/yaml/read-yaml.ts';

/** Comments explain how numbers look; no reader meets them. */
const comment = /^\s*(?:\/\/|\/?\*)/;

/** The coordinates of a drawing, which look like numbers of all kinds. */
const drawing = /\b(?:d|points|viewBox|transform)="[^"]*"|(["'])[Mm]-?[\d.][^"']*\1/g;

/**
 * Phone numbers typed by hand in the templates and code of src/. They belong in content/hjelpetilbud.yaml, where
 * somebody checks them; in a template they would go out of date where nobody looks.
 */
export function checkTemplates(sourceFolder: string, contentFolder: string): Finding[] {
  const numbers = knownNumbers(readYaml(readFileSync(join(contentFolder, 'hjelpetilbud.yaml'), 'utf8')).data);
  const folder = resolve(sourceFolder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:astro|mdx|ts|mjs|js|css|json|html)$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = `src/${path.slice(folder.length + 1).replaceAll('\\', '/')}`;
      return typedPhoneNumbers(wordsOnly(readFileSync(path, 'utf8')), numbers).map((finding) => ({ ...finding, file }));
    })
    .sort(byImportance);
}

/** Keeps lines and columns, so that places stay right. */
function wordsOnly(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return text.split('\n').map((line) => (comment.test(line) ? '' : line.replace(drawing, blank))).join('\n');
}
