/** A place in the data as an editor reads it, counted from 1: `kortFortalt, punkt 2`, `omKilden.tekst`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `, punkt ${key + 1}` : `${index === 0 ? '' : typeof path[index - 1] === 'number' ? ', ' : '.'}${String(key)}`)).join('').replace(/^, /, '');
