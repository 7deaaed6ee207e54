import { partOf } from './snapshot-parts';

type Values = Record<string, unknown>;

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
