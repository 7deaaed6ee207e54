import type { Instant } from '@/core/model/time';
import type { Ledger, Line } from './ledger';
import { kindOf, markOf, saidAt } from './piece';
import { eachOf, type Steps } from './steps';

interface Noting {
  /**
   * The earliest moment at which a change that is found now can have been made. A change that does not say its own time
   * counts from then, so that one found late never beats what was written elsewhere after it.
   */
  since: Instant;
  /** Whether what is missing may be among what could not be read or stands aside, and was not deleted. */
  unsure: (key: string) => boolean;
}

/**
 * The ledger with what was changed here since it was written. Every change is later than what was known of the piece before,
 * so whoever has seen the one before takes it over, whatever the clock says.
 */
export function* noteChanges(
  ledger: Ledger,
  pieces: ReadonlyMap<string, unknown>,
  { since, unsure }: Noting,
): Steps<Map<string, Line>> {
  const noted = new Map<string, Line>();
  yield* eachOf(pieces, ([key, value]) => {
    const mark = markOf(value);
    const was = ledger.get(key);
    if (was?.mark === mark) noted.set(key, was);
    else noted.set(key, { mark, at: timeOf(saidAt(key, value), was, since) });
  });
  yield* eachOf(ledger, ([key, was]) => {
    if (noted.has(key)) return;
    // A field of a setting is never deleted: where it is not found, its setting could not be read.
    const isField = kindOf(key) === 's' && !key.includes('/');
    if (was.mark === '' || isField) noted.set(key, was);
    else if (!unsure(key)) noted.set(key, { mark: '', at: timeOf(null, was, since) });
  });
  return noted;
}

function timeOf(said: Instant | null, was: Line | undefined, since: Instant): Instant {
  if (!was) return said ?? since;
  return said !== null && said > was.at ? said : Math.max(since, was.at + 1);
}
