import { type DayRhythm, defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import type { Span } from '@/core/model/time';

export const span = (text: string): Span => ({ from: text.slice(0, 5), to: text.slice(6) });

/** What a row of a table says about a rhythm: the same for every day. Spans are written `10:00-12:00`. */
export interface Says extends Partial<Omit<Rhythm, 'week' | 'quiet'>> {
  perDay?: number;
  windows?: readonly string[];
  times?: readonly string[];
  off?: boolean;
  quiet?: string | null;
  week?: readonly DayRhythm[];
}

/** Fixed when it has times, random when it has windows; no quiet hours unless it says so. */
export function aRhythm({ perDay, windows, times, off = false, quiet, week, ...rest }: Says = {}): Rhythm {
  const day: DayRhythm = {
    off,
    perDay: perDay ?? times?.length ?? 1,
    windows: (windows ?? ['10:00-12:00', '15:00-18:00']).map(span),
    times: [...(times ?? ['10:30', '16:00'])],
  };
  return {
    ...defaultRhythm,
    timing: times ? 'fixed' : 'random',
    quiet: quiet ? span(quiet) : null,
    week: week ? [...week] : Array.from({ length: 7 }, () => day),
    ...rest,
  };
}

/** A point in time written as wall time and zone: `2026-03-04T10:30`, in Berlin unless it says otherwise. */
export function at(text: string, zone = 'Europe/Berlin'): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
}
