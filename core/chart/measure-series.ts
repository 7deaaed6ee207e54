import type { Entry, Weekly } from '@/core/model/entry';
import { mondayOf } from '@/core/plan/day-number';
import { dayNumberOf, dayTimeOf } from './day-index';
import type { Dot } from './dot-series';
import { fold } from './read-picked';

export interface MeasureDot extends Dot {
  /** Said in a weekly look, or along with a check-in. */
  weekly: boolean;
}

/** One measure over time, 0 … 10. */
export interface Measure {
  id: 'safety' | 'selfTrust' | 'trust' | 'own';
  /** The reader's words for a measure of their own; null for the three of the guidance. */
  name: string | null;
  dots: MeasureDot[];
  /** The Mondays of weeks without contact, of which trust in them says nothing. */
  noContact: number[];
}

/**
 * What the weekly looks say, and felt safety from check-ins as well, for entries in order of time. Measures nobody
 * answered are not there; own measures come after the three, in the order they were first named.
 */
export function measuresOf(entries: readonly Entry[]): Measure[] {
  const three = (['safety', 'selfTrust', 'trust'] as const).map((id): Measure => empty(id, null));
  const [safety, , trust] = three as [Measure, Measure, Measure];
  const own = new Map<string, Measure>();
  for (const entry of entries) {
    if (entry.kind === 'check-in' && entry.safety !== undefined)
      safety.dots.push({ time: dayTimeOf(entry), value: entry.safety, weekly: false });
    if (entry.kind !== 'weekly') continue;
    for (const measure of three) addWeekly(measure, entry, entry[measure.id as 'safety']);
    if (entry.noContact) trust.noContact.push(mondayOf(dayNumberOf(entry)));
    if (!entry.own) continue;
    const key = fold(entry.own.name);
    const its = own.get(key) ?? empty('own', entry.own.name);
    own.set(key, its);
    addWeekly(its, entry, entry.own.value);
  }
  return [...three, ...own.values()].filter(({ dots, noContact }) => dots.length + noContact.length > 0);
}

const empty = (id: Measure['id'], name: string | null): Measure => ({ id, name, dots: [], noContact: [] });

function addWeekly(measure: Measure, entry: Weekly, value: number | null) {
  if (value !== null) measure.dots.push({ time: dayTimeOf(entry), value, weekly: true });
}
