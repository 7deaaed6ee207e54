import { snapshot } from './items';

// What a snapshot holds of one stored value, under a key of its own: so what is taken away later can be taken out of it
// without reading the rest of it.

type Values = Record<string, unknown>;

/** Where a value stands as it was. null or nothing there: nothing stood, or it is not to come back. */
export const partOf = (key: string): string => snapshot.prefix + key;

/** What to write so that a value that is changed as a whole does not come back with the snapshot as it was. */
export function withoutPart(key: string, answer: Values): Values {
  return answer[partOf(key)] ? { [partOf(key)]: null } : {};
}
