import { parseArgs, styleText } from 'node:util';
import { readRedirects } from '#editorial/read/site/redirect-file.ts';
import { publisherAdvice } from '#domain/publisher.ts';
import { readPublisher } from './verify/facts.ts';
import { verify } from './verify/verify.ts';

/**
 * `npm run verifiser -- https://…`: asks a published address for everything that its host must do, and prints a
 * report. Ends with status 1 when something is wrong.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { http: { type: 'string' }, 'egen-ca': { type: 'boolean' }, 'uten-flyttinger': { type: 'boolean' } },
});
const address = URL.canParse(positionals[0] ?? '') ? new URL(positionals[0] ?? '') : undefined;
if (!address || !/^https?:$/.test(address.protocol)) {
  console.error('Skriv adressen til nettstedet: npm run verifiser -- https://eksempel.no/');
  process.exit(2);
}

try {
  const findings = await verify({
    origin: address.origin,
    base: address.pathname.replace(/\/*$/, '/'),
    redirects: values['uten-flyttinger'] ? [] : readRedirects('.'),
    plain: values.http ?? (address.protocol === 'https:' ? `http://${address.hostname}` : undefined),
    insecure: values['egen-ca'],
  });
  for (const { name, faults } of findings) {
    console.log(faults.length === 0 ? `${styleText('green', 'riktig')}  ${name}` : `${styleText('red', 'galt  ')}  ${name}`);
    for (const fault of faults) console.log(`        ${fault}`);
  }
  if (address.protocol === 'http:') console.log('merk    adressen er http; TLS og omdirigering til https er ikke prøvd');
  const publisher = await readPublisher(address.origin, address.pathname.replace(/\/*$/, '/'), values['egen-ca']);
  if (publisher === undefined) console.log(`${styleText('yellow', 'merk')}    ${publisherAdvice}`);
  const wrong = findings.filter(({ faults }) => faults.length > 0).length;
  console.log(wrong === 0 ? `\nAlt er riktig: ${findings.length} spørsmål til ` +
    `${address.href}` : `\n${wrong} av ${findings.length} svar var gale. Se deploy/README.md for tjeneren din.`);
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  console.error(`Kunne ikke spørre ${address.href}: ${error instanceof Error ? error.message : String(error)}. Er nettstedet lagt ut på ` +
    'denne adressen?');
  process.exitCode = 1;
}
