import type { Rhythm } from '@/core/model/rhythm';
import { findReviewFault } from './find-review-fault';
import type { Life, Shown } from './live-story';

const minute = 60_000;
const asMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a minute of the day lies in a span, by the plainest reading of it. */
export function inSpan(at: number, { from, to }: { from: string; to: string }): boolean {
  const [start, end] = [asMinutes(from), asMinutes(to)];
  return start < end ? start <= at && at < end : at >= start || at < end;
}

/** The first promise a life breaks, as one sentence; null when it keeps them all. */
export function findFault({ shown, fault }: Life): string | null {
  if (fault) return fault;
  for (const [index, one] of shown.entries()) {
    const broken = faultOf(one, shown.slice(0, index));
    if (broken) return `at ${one.clock.toString({ smallestUnit: 'second' })} ${broken}`;
  }
  return null;
}

function faultOf(one: Shown, before: readonly Shown[]): string | null {
  const { clock, facts, record, snoozed } = one;
  const { rhythm } = facts;
  const today = clock.toPlainDate().toString();
  if (rhythm.quiet && inSpan(clock.hour * 60 + clock.minute, rhythm.quiet)) return 'came in quiet hours';
  const pause = rhythm.pause;
  if (pause && pause.fromOn <= today && today <= (pause.throughOn ?? '9999')) return 'came on a paused day';
  if (facts.hardDates.includes(today)) return 'came on a hard date';
  const now = clock.epochMilliseconds;
  if (rhythm.hushUntil && now < rhythm.hushUntil && rhythm.hushUntil - now <= 60 * minute)
    return 'came while presenting';
  if (record.expiresAt <= now) return 'was over before it came';
  const times = before.filter((other) => other.record.promptId === record.promptId).length + 1;
  if (times > 3) return `came for the ${times}th time`;
  if (times > 1 && !snoozed) return 'came again without having been put off';
  return (
    tooClose(one, before) ?? tooMany(one, before) ?? findReviewFault(one) ?? (snoozed ? null : tooEarly(one))
  );
}

/** In real time, unless the clock has been turned forward since: then nothing tells how long it was. */
function tooClose({ real, ahead, facts, record, snoozed }: Shown, before: readonly Shown[]): string | null {
  const { gapMinutes, suppressAfterCheckIn } = facts.rhythm;
  for (const other of before) {
    if (other.record.promptId === record.promptId || other.ahead < ahead) continue;
    const apart = (real - other.real) / minute;
    if (apart < gapMinutes) return `came ${apart.toFixed(1)} minutes after another (gap ${gapMinutes})`;
  }
  const since = (record.raisedAt - (facts.lastCheckInAt ?? 0)) / minute;
  if (!snoozed && suppressAfterCheckIn && 0 <= since && since < gapMinutes)
    return `came ${since} minutes after a check-in`;
  return null;
}

function tooMany({ ahead, facts, record }: Shown, before: readonly Shown[]): string | null {
  if (record.kind !== 'prompt' || record.snoozes || record.plannedOn === null) return null;
  const { rhythm } = facts;
  const day = Temporal.PlainDate.from(record.plannedOn);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  // By what is written down: a clock turned back lives days again, and then they count again.
  const written = facts.asked.filter(
    (other) => other.kind === 'prompt' && !other.snoozes && other.plannedOn !== null,
  );
  const inDay = written.filter(({ plannedOn }) => plannedOn === record.plannedOn).length + 1;
  const most = rhythm.week[day.dayOfWeek - 1]!.perDay;
  if (inDay > most) return `was number ${inDay} of ${record.plannedOn} (at most ${most})`;
  const inWeek =
    written.filter(({ plannedOn }) => {
      const other = Temporal.PlainDate.from(plannedOn!);
      return other.subtract({ days: other.dayOfWeek - 1 }).equals(monday);
    }).length + 1;
  if (inWeek > (rhythm.perWeek ?? Infinity))
    return `was number ${inWeek} of its week (at most ${rhythm.perWeek})`;
  const twice = before.find((other) => other.ahead === ahead && other.record.plannedAt === record.plannedAt);
  return twice ? 'came twice for one moment' : null;
}

/** A random prompt comes inside a window of its day, or at most a quarter of an hour past it. */
function tooEarly({ clock, facts: { rhythm }, record }: Shown): string | null {
  if (record.kind !== 'prompt' || rhythm.timing === 'fixed') return null;
  // A wall time that the clock skips moves with it, out of its window.
  if (clock.offset !== clock.subtract({ days: 1 }).offset) return null;
  const windows = rhythm.week[Temporal.PlainDate.from(record.plannedOn!).dayOfWeek - 1]!.windows;
  const at = clock.hour * 60 + clock.minute;
  const inside = windows.some((window) =>
    [0, 5, 10, 15].some((late) => inSpan((at - late + 1440) % 1440, window)),
  );
  return inside ? null : 'came outside its windows';
}

/** What a rhythm says, in a few words. */
export function sayRhythm(rhythm: Rhythm): string {
  const says = (index: number) => {
    const { off, perDay, windows, times } = rhythm.week[index]!;
    if (off) return 'off';
    const when = rhythm.timing === 'fixed' ? times : windows.map(({ from, to }) => `${from}-${to}`);
    return `${perDay} a day ${rhythm.timing} [${when.join(' ')}]`;
  };
  const days = says(0) === says(6) ? says(0) : `${says(0)}, weekend ${says(6)}`;
  const weekly = [rhythm.threeGoodThings, rhythm.lookBack].map((one) =>
    one ? `${one.weekday}@${one.time}` : '-',
  );
  return [
    days,
    rhythm.quiet ? `quiet ${rhythm.quiet.from}-${rhythm.quiet.to}` : 'no quiet',
    `gap ${rhythm.gapMinutes}`,
    `expiry ${rhythm.expiryMinutes}`,
    `week ${rhythm.perWeek ?? '-'}`,
    `weekly ${weekly.join(' ')}`,
    `seed ${rhythm.seed}`,
  ].join(', ');
}
