import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../../support/dist.ts';

/**
 * A real screen reader, Orca, reads pages in Firefox, in Norwegian, and what it said is asserted. It needs a Linux
 * with the programs below and the locale nb_NO.UTF-8, and half a minute for each page, so it runs when asked for: ORCA=1.
 */
const needed = ['orca', 'firefox-esr', 'xvfb-run', 'xdotool', 'openbox', 'dbus-run-session', 'speech-dispatcher', 'gsettings'];
const folders = (process.env['PATH'] ?? '').split(delimiter);
const missing = needed.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));

test.describe.configure({ mode: 'serial' });
test.skip(process.env['ORCA'] !== '1', 'The screen reader is asked for with ORCA=1.');
test.skip(missing.length > 0, `Not installed: ${missing.join(', ')}.`);
test.setTimeout(300_000);

function heard(address: string, ...keys: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('tests/a11y/orca/read.sh', [address, ...keys], { encoding: 'utf8', timeout: 280_000 });
  expect(status, stderr).toBe(0);
  return stdout.replace(/\u00a0/g, ' ').replace(/\n\s+/g, '\n');
}

const from = (port: string | undefined, path: string): string => new URL(path, `http://localhost:${port ?? '4399'}/`).href;
const readOut = (path: string) => heard(from(process.env['TEST_PORT'], path), 'ctrl+Home', 'h', 'h', 'Tab', 'ctrl+Home', 'say-all');

test('the front page', () => {
  const speech = readOut('/');
  expect(speech).toContain('Hopp til innholdet');
  expect(speech).toMatch(/Ett steg om gangen topptekst nivå 1/);
  // A link or heading is one, but its parts stand in a row of their own, and Orca says the role after each.
  expect(speech).toMatch(/Fare for liv\?\s+lenke\s+Ring 113\s+lenke/);
  expect(speech).toMatch(/Ring legevakt 116 117/);
  expect(speech).toMatch(/Jeg er pårørende\s+topptekst nivå 3/);
  expect(speech).toMatch(/Liste med 4 oppføringer/);
  expect(speech).not.toMatch(/\b(?:link|heading level|leaving list)\b/);
});

test('an article, to its sources', () => {
  const speech = readOut('/artikler/slik-foregar-avrusning/');
  expect(speech).toMatch(/Slik foregår avrusning topptekst nivå 1/);
  expect(speech).toMatch(/Kort fortalt\s+topptekst nivå 2/);
  expect(speech).toMatch(/Du er her: steg 2/);
  expect(speech).toMatch(/Livsfare:\s+topptekst nivå 3\s+Ring 113 når/);
  expect(speech).toMatch(/Kilde\s+lenke\s+1\s+lenke/);
  expect(speech).toMatch(/Kilder\ntopptekst nivå 2/);
  expect(speech).toMatch(/Ikke gjennomgått av helsepersonell ennå/);
  expect(speech.indexOf('Kort fortalt')).toBeLessThan(speech.indexOf('Kilder\ntopptekst'));
});

test('the help page', () => {
  test.skip(!existsSync(join(dist, 'hjelp/index.html')), 'There is no help page in this build.');
  const speech = readOut('/hjelp/');
  expect(speech).toMatch(/topptekst nivå 1/);
  expect(speech).toMatch(/Ring 113/);
  expect(speech).toMatch(/116 117/);
});

test('three headings back with Shift+H: the reader stays, and hears headings alone', () => {
  const speech = heard(from(process.env['TEST_PORT'], '/artikler/slik-foregar-avrusning/'), 'ctrl+End', 'shift+h', 'shift+h', 'shift+h', 'ctrl+Home', 'h');
  expect(speech.split('== shift+h').slice(1).every((one) => /topptekst nivå/.test(one))).toBe(true);
  expect(speech).not.toMatch(/forlate siden/i);
  expect(speech.split('== h').at(-1)).toMatch(/Slik foregår avrusning topptekst nivå 1/);
});
