import { mdxToJs, type MdxToJsResult } from 'satteri';
import { expect, it } from 'vitest';
import { markedWords } from '#markdown/marked-words.ts';

const compiled = (text: string) => (mdxToJs(text, { hastPlugins: [markedWords] }) as MdxToJsResult).code;

it.each([
  'Den 22. november 2026.', 'Den 22.&nbsp;november 2026.', 'Den 22.&#160;november 2026.', '- Først\n- **22. november 2026**',
])('the date in «%s» is marked with its day', (text) =>
  expect(compiled(text)).toMatch(/dateTime: "2026-11-22"/));

it.each(['Om delirium&nbsp;tremens.', '**Delirium tremens** er farlig.'])('the Latin of «%s» is marked', (text) =>
  expect(compiled(text)).toMatch(/lang: "la"/));

it('a text without either is left as it is', () => expect(compiled('Ingen dato her.')).not.toMatch(/dateTime|lang/));
