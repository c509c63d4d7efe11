import { propFaults } from '#domain/prop-faults.ts';

/**
 * Stops the build when an editor's component is used wrongly. The content check says it earlier and with the line;
 * this is the last guard, for a template or test that goes around it.
 */
export function requireProps(name: string, given: object): void {
  const plain = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, value === undefined ? undefined : value === true ? null : String(value)]),
  );
  const [fault] = propFaults(name, plain);
  if (fault) throw new Error(fault);
}

/** What `locals` holds under an id; an unknown id stops the build with a Norwegian sentence. */
export function lookUp<Value>(values: Readonly<Record<string, Value>>, id: string, component: string, file: string): Value {
  const value = values[id];
  if (value === undefined)
    throw new Error(`<${component} id="${id}"> viser til noe som ikke finnes i ${file}. Legg det til, eller rett id-en.`);
  return value;
}
