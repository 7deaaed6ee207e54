import type { Raised } from '@/core/model/asked';
import type { Instant, LocalDay } from '@/core/model/time';
import { hasRoom } from './caps';
import { dateOf, labelOf, numberOf } from './day-number';
import type { Facts } from './facts';
import { paceOf } from './fatigue';
import { findPlanned, type Moment, placeMoment } from './find-moments';
import { findOpening, isSilent, type Silence } from './find-opening';
import { findWished } from './find-wished';
import { checkInEnd, freeAfter } from './free-after';
import { hushedUntil } from './pause';
import { withReviews } from './plan-reviews';
import { absoluteMinute } from './plan-week';
import { findSnoozed } from './snooze';
import { dayMinutes, minute } from './units';

/** How far ahead the next moment is searched. */
export const horizonDays = 8;

/** What comes next, and when it may be raised (epoch ms): never before `now`. */
export interface Next extends Moment {
  on: LocalDay | null;
  opensAt: Instant;
  snoozed: Raised | null;
}

/**
 * The next prompt if nothing changes, or null when none comes within the horizon. Of several overdue moments the latest
 * counts and the others are dropped; one that must wait (gap, check-in, "I'm presenting", quiet hours) waits as long as
 * its window and expiry allow. A prompt that the reader put off goes before planned ones, one they asked for now before
 * all (issue 4.1, 4.2 and 4.5). `facts` hold corrected records.
 */
export function findNext(facts: Facts, now: Temporal.ZonedDateTime): Next | null {
  const { rhythm, asked } = facts;
  const at = now.epochMilliseconds;
  const silence: Silence = { ...facts, timeZone: now.timeZoneId };
  const back = findBack(facts, at, silence);
  const floor = Math.max(
    at,
    hushedUntil(rhythm, at) ?? 0,
    freeAfter(asked, rhythm.gapMinutes),
    checkInEnd(facts, at),
  );
  let next: Next | null = null;
  for (const moment of openMoments(facts, now, silence)) {
    // The one found so far would only open when this one is there: it is dropped.
    if (next && next.opensAt < moment.at) break;
    const opensAt = findOpening(Math.max(moment.at, floor), moment.before, silence);
    next = opensAt === null ? null : { ...moment, opensAt, snoozed: null };
  }
  if (back && (!next || next.opensAt + rhythm.gapMinutes * minute > back.opensAt)) next = back;
  const wished = findWished(facts, at, silence);
  return wished && (!next || wished.opensAt <= next.opensAt) ? wished : next;
}

/** The planned moments that are still to come or not yet too late, and that nothing rules out, earliest first. */
function* openMoments(facts: Facts, now: Temporal.ZonedDateTime, silence: Silence) {
  const { rhythm, asked } = facts;
  const at = now.epochMilliseconds;
  const today = numberOf(now.toPlainDate());
  const raised = Math.max(-1, ...asked.map(({ plannedAt }) => plannedAt ?? -1));
  const since = rhythm.setAt <= at ? rhythm.setAt : 0;
  // Clocks are moved by less than half a day; what lies further back needs no zone to be known as too late.
  const past = today * dayMinutes + now.hour * 60 + now.minute - rhythm.expiryMinutes - dayMinutes / 2;
  const prompts = findPlanned(rhythm, paceOf(facts, at), today - 2, today + horizonDays);
  for (const planned of withReviews(prompts, facts, now, horizonDays)) {
    if (absoluteMinute(planned) < past || isSilent(silence, dateOf(planned.day))) continue;
    const moment = placeMoment(planned, rhythm, now.timeZoneId);
    if (!moment || moment.before <= at || moment.at <= raised || moment.at < since) continue;
    if (hasRoom(planned, rhythm, asked)) yield { ...moment, on: labelOf(planned.day) };
  }
}

/** The first of the prompts that were put off to come back: the gap is kept from every other prompt. */
function findBack({ rhythm, asked }: Facts, at: Instant, silence: Silence): Next | null {
  let first: Next | null = null;
  for (const snoozed of findSnoozed(asked, rhythm, at)) {
    const until = snoozed.until!;
    const before = until + rhythm.expiryMinutes * minute;
    const others = asked.filter(({ promptId }) => promptId !== snoozed.promptId);
    const floor = Math.max(at, until, hushedUntil(rhythm, at) ?? 0, freeAfter(others, rhythm.gapMinutes));
    const opensAt = findOpening(floor, before, silence);
    if (opensAt === null || (first && first.opensAt <= opensAt)) continue;
    first = { kind: snoozed.kind, at: until, before, on: snoozed.plannedOn, opensAt, snoozed };
  }
  return first;
}
