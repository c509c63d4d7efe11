import { componentRules, ruleFor, type ComponentRule } from '#domain/authoring.ts';
import { propFaults } from '#domain/prop-faults.ts';
import type { Reference } from '../entry.ts';
import { textOf, type Refuse, type TreeNode } from './tree.ts';

/**
 * Whether a box is one of ours, with the props and the contents that it may have. `levels` are the levels of warning that the page has so
 * far.
 */
export function checkBox(node: TreeNode, refuse: Refuse, references: Reference[], levels: Set<string>): void {
  const name = node.name ?? '';
  const meant = Object.keys(componentRules).find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
  if (meant) return refuse(node, 'boks', `<${name}> har feil store og små bokstaver. Skriv <${meant}>.`);
  if (/^[a-z]/.test(name) || name === '')
    return refuse(node, 'html', `<${name}> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.`);
  const given: Record<string, string | null> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined ||
      (attribute.value !== null && attribute.value !== undefined && typeof attribute.value !== 'string'))
      return refuse(node, 'kode', `<${name}> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".`);
    if (Object.hasOwn(given, attribute.name)) refuse(node, 'boks', `<${name}> har ${attribute.name} to ganger. Fjern den ene.`);
    given[attribute.name] = (attribute.value as string | null | undefined) ?? null;
  }
  for (const [prop, value] of Object.entries(given))
    if (value?.includes('{')) refuse(node, 'boks', `Krøllparenteser virker ikke i ${prop}. Skriv hvem leseren skal ringe uten nummer, og ` +
      'sett <Ring id="…" /> i teksten i boksen.');
  propFaults(name, given).forEach((fault) => refuse(node, 'boks', fault));
  const rule: ComponentRule | undefined = ruleFor(name);
  if (!rule) return;
  checkContents(node, name, rule, refuse);
  if (name === 'Varsel' && given['nivaa']) {
    if (levels.has(given['nivaa']))
      refuse(node, 'boks', `Siden har allerede et varsel på nivået «${given['nivaa']}». Behold ett av hvert.`);
    levels.add(given['nivaa']);
  }
  for (const [prop, propRule] of Object.entries(rule.props)) {
    const id = given[prop];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (propRule.refersTo && id)
      references.push({ kind: propRule.refersTo, id, line, column, ...(given['form'] === 'sms' ? { needs: 'sms' } : {}) });
  }
}

function checkContents(node: TreeNode, name: string, rule: ComponentRule, refuse: Refuse): void {
  const children = (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim());
  if (rule.content === 'nothing' && children.length > 0)
    return refuse(node, 'boks', `<${name}> skal ikke ha noe mellom seg. Skriv <${name} … />.`);
  if (children.length === 0 && rule.mayBeEmpty) return;
  if (rule.content !== 'nothing' && children.length === 0)
    return refuse(node, 'boks', `<${name}> er tom. Skriv innholdet mellom <${name}> og </${name}>.`);
  if (rule.content === 'blocks' && node.type === 'mdxJsxTextElement')
    return refuse(node, 'boks', `<${name}> må stå på en egen linje, med tomme linjer rundt innholdet.`);
  if (rule.content === 'words' && node.type === 'mdxJsxFlowElement') return refuse(node, 'boks', `<${name}> må stå inne i en setning.`);
  if (rule.holds && !(children.length === 1 && children[0]?.type === 'list' && (rule.holds === 'list' || children[0].ordered)))
    return refuse(node, 'boks', `<${name}> skal bare ha én ` +
      `${rule.holds === 'list' ? 'liste («- » foran hvert punkt)' : 'nummerert liste («1. » foran hvert punkt)'} i seg.`);
  const points = children[0]?.children ?? [];
  if (rule.mostPoints !== undefined && points.length > rule.mostPoints)
    return refuse(node, 'boks', `<${name}> har ${points.length} egne punkter, og kan ha høyst ${rule.mostPoints}. Legg de andre i ` +
      'content/faretegn.yaml, så står de likt overalt.');
  if (name === 'Ikke')
    children[0]?.children?.forEach((item) => { if (!/^Ikke\b/.test(textOf(item))) refuse(item, 'boks',
      'Punktet må begynne med «Ikke …».'); });
  if (name === 'Tidslinje')
    children[0]?.children?.forEach((item) => {
      if (item.children?.[0]?.children?.[0]?.type !== 'strong')
        refuse(item, 'boks', 'Punktet må begynne med tiden i halvfet: **Første døgn.** Så det som skjer.');
    });
}
