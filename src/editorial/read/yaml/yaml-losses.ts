import type { Scalar } from 'yaml';
import type { YamlFault } from './yaml-errors.ts';

/** What YAML takes away from a text, or leaves in it, without a word: all are right YAML, and never what an editor meant. */
export function lossesIn(node: Scalar, text: string): YamlFault[] {
  const [start, end] = node.range ?? [0, 0, 0];
  const faults: YamlFault[] = [];
  if (node.anchor !== undefined) faults.push({ offset: start, message: `Ordet «&${node.anchor}» blir borte, for tegnet & har en egen ` +
    `betydning først i en tekst. Sett anførselstegn om teksten: "&${node.anchor} …".` });
  if (node.type !== 'PLAIN' || typeof node.value !== 'string') return faults;
  const rest = /^ +(#\S.*)/.exec(text.slice(end, end + 200));
  if (rest) faults.push({ offset: end + rest[0].indexOf('#'), message:
    `Alt fra «${rest[1]?.split(/\s/)[0]}» blir borte, for # begynner en merknad. Sett anførselstegn om hele teksten: felt: "tekst".` });
  if (((node.source ?? '').match(/"/g)?.length ?? 0) % 2 === 1)
    faults.push({ offset: start, message: 'Teksten har ett anførselstegn alene. Sett «"» både foran og bak, eller fjern det.' });
  return faults;
}
