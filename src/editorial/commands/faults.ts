/** What went wrong outside the command, as a sentence for the editor; undefined for a fault in the code, which keeps its stack. */
export function faultInWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return optionFault(code, message);
  return code !== undefined && path !== undefined ? `Fikk ikke lest eller skrevet ${path}: ${reasons[code] ?? code}.` : undefined;
}

/** Why the system would not read or write, by its own code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'du mangler tilgang',
  EBUSY: 'et annet program har den åpen',
  EEXIST: 'den finnes allerede',
  EISDIR: 'det er en mappe',
  ENAMETOOLONG: 'navnet er for langt',
  ENOENT: 'den finnes ikke',
  ENOSPC: 'disken er full',
  ENOTDIR: 'noe på veien dit er ikke en mappe',
  ENOTEMPTY: 'mappa er ikke tom',
  EPERM: 'du mangler tilgang',
  EROFS: 'disken kan bare leses',
};

/** What parseArgs refused, in Norwegian. */
function optionFault(code: string, message: string): string | undefined {
  const named = /'([^' ]*)/.exec(message)?.[1] ?? '';
  const advice = 'Se content/README.md.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Valget finnes ikke: ${named}. ${advice}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `«${named}» kan ikke stå der. Valg har to bindestreker foran, slik: --dato 2026-11-22. ${advice}`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined;
  return message.includes('does not take')
    ? `Valget ${named} skal stå alene, uten verdi. ${advice}`
    : `Valget ${named} mangler verdi. Skriv den rett etter. ${advice}`;
}
