import { snapshot } from './items';

// What a snapshot holds of one stored value, under a key of its own: so what is taken away later can be taken out of it
// without reading the rest of it.

type Values = Record<string, unknown>;

/** Where a value stands as it was. null or nothing there: nothing stood, or it is not to come back. */
export const partOf = (key: string): string => snapshot.prefix + key;

/**
 * What to write so that pieces of a stored list that were taken away or changed do not come back with the snapshot. Nothing
 * where they are in none. `answer` has to hold the part of the key.
 */
export function withoutPieces(key: string, ids: ReadonlySet<unknown>, answer: Values): Values {
  const part = answer[partOf(key)] as { value?: unknown } | null | undefined;
  if (!Array.isArray(part?.value)) return {};
  const value = part.value.filter((piece) => !ids.has(piece?.id));
  return value.length === part.value.length ? {} : { [partOf(key)]: { ...part, value } };
}

/** The same for a value that is changed as a whole. */
export function withoutPart(key: string, answer: Values): Values {
  return answer[partOf(key)] ? { [partOf(key)]: null } : {};
}
