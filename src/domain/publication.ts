import { publisherAdvice } from './publisher.ts';

/** What whoever publishes the site sets in the environment. */
export interface PublicationSettings {
  /** `SITE_URL`: the address of the site without the base path, `https://veienvidere.no`. */
  readonly siteUrl?: string | undefined;
  /** `BASE_PATH`: where on that address the site lies, `/veienvidere/`. */
  readonly basePath?: string | undefined;
  /** `SECURITY_CONTACT`: who takes word of a security fault, `mailto:…` or `https://…`. */
  readonly securityContact?: string | undefined;
  /** Who stands behind the site, from content/utgiver.yaml. */
  readonly publisher?: string | undefined;
  /** `STORE_COMPRESSED`: `no` for a host that compresses by itself and would publish the ready-made files as files of their own. */
  readonly storeCompressed?: string | undefined;
}

export interface SettingsReport {
  /** What stops the build. */
  readonly faults: readonly string[];
  /** What the publisher should know. */
  readonly advice: readonly string[];
}

/** Looks through the settings before anything is built with them. */
export function checkPublication({ siteUrl, basePath, securityContact, publisher, storeCompressed }: PublicationSettings): SettingsReport {
  const faults: string[] = [];
  if (siteUrl !== undefined && !isOrigin(siteUrl))
    faults.push(`SITE_URL er «${siteUrl}». Den må være en adresse uten sti, slik: https://veienvidere.no (stien settes i BASE_PATH).`);
  if (basePath !== undefined && !/^\/(?:[\w.-]+\/)*$/.test(basePath))
    faults.push(`BASE_PATH er «${basePath}». Den må begynne og slutte med skråstrek, slik: /veienvidere/`);
  if (securityContact !== undefined && !/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(securityContact))
    faults.push(`SECURITY_CONTACT er «${securityContact}». Den må begynne med mailto: eller https://.`);
  if (storeCompressed !== undefined && storeCompressed !== 'no')
    faults.push(`STORE_COMPRESSED er «${storeCompressed}». Skriv no hvis verten komprimerer selv; ellers skal den ikke være satt.`);
  return {
    faults,
    advice:
      siteUrl === undefined
        ? ['SITE_URL er ikke satt, så sidene er bygd med en eksempeladresse. Skal de publiseres? Bygg på nytt med adressen: ' +
          'SITE_URL=https://… npm run build']
        : publisher === undefined && !isLocal(siteUrl)
          ? [publisherAdvice]
          : [],
  };
}

const isLocal = (address: string): boolean => URL.canParse(address) && ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash, username } = new URL(address);
  return (protocol === 'https:' || (protocol === 'http:' && isLocal(address))) && pathname === '/' && !search && !hash && !username;
}
