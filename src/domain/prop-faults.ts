import { componentRules, ruleFor } from './authoring.ts';
import { wordsInProp } from './danger-sign.ts';
import { nearest } from './text/nearest.ts';

/**
 * What is wrong with the props given to a component, as Norwegian sentences; an empty list when nothing is.
 * `undefined` stands for a prop that was not given, `null` for one without a value (`<Ring id />`).
 */
export function propFaults(name: string, given: Readonly<Record<string, string | null | undefined>>): string[] {
  const rule = ruleFor(name);
  if (!rule) {
    const meant = nearest(name, Object.keys(componentRules));
    return [`<${name}> finnes ikke. ` +
      `${meant ? `Mente du <${meant}>?` : `Bruk en av: ${Object.keys(componentRules).map((known) => `<${known}>`).join(', ')}.`}`];
  }
  const faults: string[] = [];
  // «nivå» is the name with its real letter, and not a missing name and an unknown one as well.
  const unknown = Object.keys(given).filter((prop) => given[prop] !== undefined && !Object.hasOwn(rule.props, prop));
  const meant = new Map(unknown.flatMap((prop) => {
    const known = Object.keys(rule.props).find((name) => name === withoutNorwegianLetters(prop) && given[name] === undefined);
    return known === undefined ? [] : [[prop, known]];
  }));
  const misspelt = new Set(meant.values());
  for (const [prop, propRule] of Object.entries(rule.props)) {
    const value = given[prop];
    if (value === undefined) {
      if (propRule.required && !misspelt.has(prop)) faults.push(`<${name}> mangler ${prop}. Skriv <${name} ${prop}="…">. ` +
        `${propRule.explanation}`);
    } else if (propRule.flag) {
      if (value !== null) faults.push(`<${name}> har ${prop}="${value}". Skriv bare ${prop}, uten = og verdi.`);
    } else if (value === null || value.trim() === '') {
      faults.push(`<${name}> har ${prop} uten verdi. Skriv ${prop}="…". ${propRule.explanation}`);
    } else if (propRule.values && !propRule.values.includes(value)) {
      faults.push(`<${name}> har ${prop}="${value}". Bruk en av: ${propRule.values.join(', ')}.`);
    } else if (propRule.anyOf) {
      faults.push(...unknownWords(value, propRule.anyOf).map((fault) => `<${name}> har ${prop}="${value}". ${fault}`));
    }
  }
  for (const prop of unknown) {
    const known = Object.keys(rule.props);
    faults.push(meant.has(prop)
      ? `<${name}> har ${prop}. Skriv ${meant.get(prop) as string}="${given[prop] ?? '…'}".`
      : `<${name}> har ikke ${prop}. Fjern det${known.length ? `; det som finnes, er ${known.join(', ')}` : ''}.`);
  }
  return faults;
}

const withoutNorwegianLetters = (prop: string): string =>
  prop.toLowerCase().replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'o');

/** What is wrong with a list of words, one sentence for the first that is not known. */
function unknownWords(value: string, known: readonly string[]): string[] {
  const unknown = wordsInProp(value).find((word) => !known.includes(word));
  if (unknown === undefined) return [];
  const meant = nearest(unknown, known);
  return [`«${unknown}» finnes ikke. ${meant ? `Mente du «${meant}»?` : `Bruk en eller flere av: ${known.join(', ')}.`}`];
}
