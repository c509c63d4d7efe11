import { anyOf, clauseBefore, isDenied, isTold, words, type Match } from './sentence.ts';

const stop = anyOf(
  '(?:brå)?slutte[rt]?', 'slutta', '(?<!(?:til|på|ved|en|før|siste|ta) )slutt(?= (?:med|på|brått|tvert|helt|bare|nå|i|å))',
    '(?:brå)?stoppe[rt]?', 'stopp(?= (?:med|å|brått|tvert))',
  'stanse[rt]?', 'kutte[rt]?(?: \\p{L}+){0,3}? (?:ut|brått|tvert|helt)', 'kutt (?:ut|tvert|brått)', 'brå(?:tt)? (?:stans|stopp|slutt)',
    'bråstopp', 'cold turkey',
  'trapp(?:e[rt]?)? ned', 'tørke[rt]? opp', 'avruse[rt]? (?:deg|seg)', '(?:hjemme)?avrusning (?:hjemme|alene|på egen hånd)',
    'hjemmeavrusning',
  '(?:slutt|stopp|stans|kutt)(?=[^.]* (?:brått|tvert|på dagen|over natta))',
);
const withdrawal = words('abstinens(?:en|er|ene)?');

/** Said of stopping, these promise that nothing will happen. */
const safe = anyOf(
  'trygt', 'trygg', 'ufarlige?', 'harmløst?', 'risikofri(?:tt)?', 'farefri(?:tt)?', 'problemfritt',
    'uten (?:noen )?(?:fare|risiko|problemer)', 'ingen (?:fare|risiko)',
  '(?:ikke|aldri|slett ikke|ikke noe|sjelden|neppe)(?: (?:så|særlig|spesielt|det minste|lenger))? (?:livs)?(?:farlig|skadelig|' +
    'risikabelt)', 'gå[rt]?(?: det)? (?:helt )?(?:fint|bra|greit)', 'tåler å', 'uten å (?:være redd|bekymre deg|nøle)',
    '(?:helt )?(?:greit|uproblematisk)', '(?:kan|bare) (?:fint|rolig)',
);

/** What may stand where the word «safe» is about something else, or where nobody has promised anything. */
const harmless = anyOf(
  'så trygt som(?: mulig)?', 'tryggere', 'tryggest', 'trygge? (?:rammer|sted|nedtrapping|avrusning|voksne?)', 'trygt (?:gjennom|sted)',
    'bo[rd]? (?:\\p{L}+ )?trygt', 'trygg (?:på|hos)', 'ta det (?:helt )?(?:rolig|trygt)',
  'føle[rt]? (?:deg|seg) (?:helt )?trygg', 'kjenne[rs] (?:deg |seg )?trygt?g?',
);
const asked = anyOf('om det (?:er|blir|kan være) (?:trygt|ufarlig|farlig)', 'hva som er trygt', 'myte', 'misforståelse', 'feil at',
  'galt at', 'usant', 'stemmer (?:ikke|dårlig)', 'tror', 'trodde', 'håper', 'høres (?:\\p{L}+ )?ut', 'kan virke', 'virker', 'lurer',
  'spør', 'hvis det er trygt', 'når det er trygt');
const help = anyOf(
  '(?:fast)?lege[rn]?s?', 'legene', 'legevakta?e?n?', 'sykehuse?t?', 'innlagt', 'innlegg(?:e|else|es)', 'døgn(?:plass|avdeling|enhet)',
    'avrusnings?(?:en|avdeling(?:en)?|plass)?(?! (?:hjemme|alene|på egen hånd))', 'helsepersonell', 'sykepleiere?n?',
  'jordmo(?:r|ren|ra)', 'behandlere?n?', 'poliklinikk(?:en)?', 'fagfolk', 'med hjelp', 'får hjelp', 'sammen med', 'under tilsyn',
    'avtalt?e?',
);
const withoutHelp = words('(?:uten|trenger (?:du )?(?:ikke|ingen)|behøver (?:du )?(?:ikke|ingen)|ingen grunn til)(?: å)?(?: (?:å|være|' +
  'bli|snakke|spørre|kontakte|ringe|gå|med|til|noen|en|hjelp|fra|råd)){0,4} (?:(?:fast)?leg\\p{L}+|hjelp|sykehus|innlagt|innleggelse|' +
  'helsepersonell|behandling|avrusning)');
const alone = anyOf('brått', 'tvert', 'på dagen', 'hjemme', 'alene', 'på egen hånd');

/** Stopping these is not what kills. */
const gentle = anyOf('cannabis', 'hasj\\p{L}*', 'marihuana', 'røyk\\p{L}*', 'snus\\p{L}*', 'tobakk\\p{L}*', 'nikotin\\p{L}*', 'koffein',
  'kaffe', 'sukker', 'lystgass', 'sosiale medier', 'spill\\p{L}*');
/** Rarely a danger in itself, which sources say in those words. */
const rarelyDangerous = anyOf('opioid\\p{L}*', 'heroin', 'amfetamin', 'kokain', 'stimulerende \\p{L}+');
const dangerousToStop = anyOf(
  'alkohol\\p{L}*', 'drikk\\p{L}*', 'drakk', 'drukket', 'øl', 'vin', 'sprit', 'ghb', 'gbl', 'benzo\\p{L}*', 'beroligende',
    'sovemedisin\\p{L}*', 'sovetablett\\p{L}*', 'sobril', 'valium', 'rivotril', 'xanor', 'stesolid', 'vival', 'imovane', 'zopiklon',
    'zolpidem', 'stilnoct', 'pregabalin', 'lyrica', 'gabapentin', 'neurontin',
);
const somethingElse = anyOf('i (?:gruppa|jobben|behandlingen|samtalen)', 'på (?:skolen|jobben|møtene|AA|NA)',
  'hjertet (?:\\p{L}+ )?(?:slutter|stopper)');

const act = words('(?:du|dere|man|alle|de fleste) (?:kan|bør|skal|må)(?: \\p{L}+){0,2}? (?:slutte|stoppe|stanse|kutte)(?: ' +
  '\\p{L}+){0,5}? (?:brått|tvert|på dagen)|(?:kan|bør|skal|må) (?:du|dere)(?: \\p{L}+){0,2}? (?:slutte|stoppe|stanse|kutte)(?: ' +
  '\\p{L}+){0,5}? (?:brått|tvert|på dagen)');
const advised = words('(?:best|lurt|lurest|bedre|enklest|lettest|anbefaler?|råder|foreslår)(?: \\p{L}+){0,3}? å (?:slutte|stoppe|' +
  'stanse|kutte)(?: \\p{L}+){0,5}? (?:brått|tvert|på dagen)');
const order = /(?:^|[,;:–]\s*)(?:(?:bare|så|da|derfor|heller)\s+)?(?:slutt|stopp|kutt|stans)\s(?!ikke|aldri)(?:[\p{L}-]+\s){0,5}?(?:brått|tvert|på dagen|over natta|cold turkey)(?!\p{L})/iu;
/** «At once» is right for much else. */
const orderNow = /^(?:(?:bare|så|da)\s+)?(?:slutt|stopp|kutt|stans)\s(?!ikke|aldri)(?:[\p{L}-]+\s){0,5}?(?:i dag|nå|straks|umiddelbart|med en gang|med én gang)(?!\p{L})/iu;
const condition = words('hvis|når|dersom|selv om|fordi|før|enten');
const allows = words('grunn|kan|mulig|klarer|greit|fint|går|best|enkelt|lett|trenger|behøver');
const forbids = words('(?:skal|må|bør) (?:du )?(?:ikke|aldri|verken|hverken)');
const isDeniedInside = (found: string): boolean => words('ikke|aldri').test(found);
const warns = words('farlig|livsfarlig|dødelig|kramper|delir(?:ium)?|advarer|fraråder|risikerer|fare for|faren');

const everywhere = ({ source }: RegExp): RegExp => new RegExp(source, 'giu');
const withoutHelpEverywhere = everywhere(withoutHelp);
const harmlessEverywhere = everywhere(harmless);
/** «Like trygt som på sykehus» has no help in it. */
const likeHelp = everywhere(words('like (?:trygt|trygg|bra|greit) som(?: \\p{L}+){1,3}'));

const concession = words('selv om|om enn');

/** «Trygt å fortelle det», «trygt ringe»: what is safe is another thing than to stop. */
function isAboutSomethingElse(after: string): boolean {
  const [, act] = /^(?:\s\p{L}+){0,3}?\så\s(\p{L}+)/u.exec(after)
    ?? /^\s(ringe|be|si|fortelle|spørre|snakke|komme|vente)(?!\p{L})/u.exec(after) ?? [];
  return act !== undefined && !/^(?:brå|slutt|stopp|stans|kutt|trapp|avrus|tørk|la|gå|prøve|gjøre)/.test(act);
}

/** A sentence that says, or lets the reader think, that it is safe to stop on one's own. */
export function safeStopIn(text: string): Match | undefined {
  if (/\?\s*$/.test(text) || isTold(text)) return undefined;
  if (!stop.test(text) && !(withdrawal.test(text) && dangerousToStop.test(text))) return undefined;
  if (gentle.test(text) && !dangerousToStop.test(text)) return undefined;
  if (somethingElse.test(text)) return undefined;
  const helped = help.test(text.replace(withoutHelpEverywhere, '').replace(likeHelp, ''));
  const told = (match: RegExpExecArray): Match => ({ index: match.index, found: match[0].trim().replace(/^[,;:–]\s*/, '') });

  const urged = order.exec(text) ?? act.exec(text) ?? advised.exec(text) ?? (dangerousToStop.test(text) ? orderNow.exec(text) : null);
  if (urged && !helped && !isDeniedInside(urged[0]) && !isDenied(text, urged.index) && !condition.test(clauseBefore(text, urged.index)))
    return told(urged);

  const unaided = withoutHelp.exec(text);
  const isAllowed = unaided !== null && allows.test(text.slice(0, unaided.index + unaided[0].length)) && !isDenied(text, unaided.index);
  if (isAllowed && !warns.test(text) && !forbids.test(text)) return told(unaided);

  const promised = safe.exec(text.replace(harmlessEverywhere, (found) => '\u0000'.repeat(found.length)));
  if (!promised || isDenied(text, promised.index) || asked.test(text) || helped) return undefined;
  if (concession.test(clauseBefore(text, promised.index))
    || isAboutSomethingElse(text.slice(promised.index + promised[0].length))) return undefined;
  if (/trygg måte/i.test(text) && !alone.test(text)) return undefined;
  if (/^(?:sjelden|neppe)/i.test(promised[0]) && rarelyDangerous.test(text) && !dangerousToStop.test(text)) return undefined;
  const isWeak = /fint|bra|greit|rolig|uproblematisk|problemer/i.test(promised[0]);
  if (isWeak && !alone.test(text) && !dangerousToStop.test(text)) return undefined;
  return told(promised);
}
