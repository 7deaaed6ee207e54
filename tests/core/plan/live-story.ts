import { draw } from '@/core/choose/random';
import type { Raised } from '@/core/model/asked';
import type { Reminder } from '@/core/model/reminders';
import { type Agenda, agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { hushFrom, pauseThrough } from '@/core/plan/pause';
import { fetched, raise, withhold } from '@/core/plan/raise';
import { canSnooze, snooze, snoozeUntil } from '@/core/plan/snooze';
import { type Event, type Reaction, type Story, startOf } from './story';

/** One prompt as it was put before the reader, with what was true then. */
export interface Shown {
  record: Raised;
  real: number;
  clock: Temporal.ZonedDateTime;
  /** How far the clock was ahead of real time, in milliseconds. */
  ahead: number;
  facts: Facts;
  snoozed: Raised | null;
}

export interface Life {
  shown: Shown[];
  wakes: number;
  start: Temporal.ZonedDateTime;
  /** The first thing that went wrong with the agenda itself; null: nothing. */
  fault: string | null;
}

const minute = 60_000;

/** One line a day, soonest first: as core/practice/reminders.ts writes them. */
function withReminder(all: readonly Reminder[], day: Temporal.ZonedDateTime, time: Reminder['time']) {
  const on = day.toPlainDate().toString();
  return [...all.filter((one) => one.on !== on), { on, time }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * Lives through a story as the background does: it wakes for its one alarm, up to a minute late, and for events; each
 * time it asks the agenda, writes down what is due, asks again and sets the alarm. The worker keeps nothing in between,
 * so every wake is one after a kill.
 */
export function liveStory(story: Story): Life {
  const start = startOf(story);
  const end = start.epochMilliseconds + story.days * 1440 * minute;
  let real = start.epochMilliseconds;
  let ahead = 0;
  let zone = story.zone;
  let alarm: number | null = null;
  let reactAt = Infinity;
  let hardUntil = 0;
  let facts: Facts = {
    rhythm: { ...story.rhythm, setAt: real },
    asked: [],
    lastCheckInAt: null,
    hardDates: [],
    reminders: story.reminders.reduce<Reminder[]>(
      (all, { days, time }) => withReminder(all, start.add({ days }), time),
      [],
    ),
  };
  const life: Life = { shown: [], wakes: 0, start, fault: null };
  const clock = () => Temporal.Instant.fromEpochMilliseconds(real + ahead).toZonedDateTimeISO(zone);

  const change = (raised: Raised, into: Raised) => {
    facts = { ...facts, asked: facts.asked.map((one) => (one === raised ? into : one)) };
  };
  const ask = (): Agenda => {
    const answer = agenda(facts, clock());
    // The same facts, read from storage anew, give the same agenda.
    if (
      life.wakes % 10 === 0 &&
      JSON.stringify(agenda(structuredClone(facts), clock())) !== JSON.stringify(answer)
    )
      life.fault ??= `at ${clock()} the same facts gave two agendas`;
    if (answer.corrected) facts = { ...facts, asked: answer.corrected };
    return answer;
  };
  const wake = () => {
    life.wakes++;
    let today = ask();
    if (today.due?.kind === 'review' && real < hardUntil) {
      const at = clock().epochMilliseconds;
      facts = { ...facts, asked: [...facts.asked, withhold(today.due, `w${life.wakes}`, at)] };
      today = ask();
    } else if (today.due) {
      const now = clock();
      const record = raise(today.due, `r${life.wakes}`, `p${life.wakes}`, now.epochMilliseconds);
      if (story.reactions.length) reactAt = real + minute;
      life.shown.push({ record, real, clock: now, ahead, facts, snoozed: today.due.snoozed });
      facts = { ...facts, asked: [...facts.asked, record] };
      today = ask();
      if (today.due) life.fault ??= `at ${now} two were due at once`;
      if (today.live?.id !== record.id) life.fault ??= `at ${now} what was raised does not stand`;
    }
    alarm = today.wakeAt;
    if (alarm !== null && alarm <= real + ahead) life.fault ??= `at ${clock()} the alarm lies in the past`;
  };
  const react = (does: Reaction) => {
    const now = clock();
    const at = now.epochMilliseconds;
    const { live } = ask();
    if (!live || does === 'ignore') return;
    if (does === 'answer') change(live, { ...live, outcome: 'answered', outcomeAt: at });
    else if (does === 'see') change(live, { ...live, seenAt: live.seenAt ?? at });
    else if (does === 'skip') change(live, { ...live, outcome: 'skipped', outcomeAt: at });
    else {
      const until = snoozeUntil(does, facts.rhythm, now);
      if (canSnooze(live) && until !== null) change(live, snooze(live, until, at));
    }
  };
  const happen = (event: Event) => {
    const now = clock();
    const at = now.epochMilliseconds;
    switch (event.does) {
      case 'sleep':
        real += event.minutes * minute;
        break;
      case 'clock':
        ahead += event.minutes * minute;
        if (!event.seen) return;
        break;
      case 'move':
        zone = event.zone;
        break;
      case 'set':
        facts = { ...facts, rhythm: { ...event.rhythm, setAt: at } };
        break;
      case 'answer':
      case 'skip':
        react(event.does);
        break;
      case 'snooze':
        react(event.choice);
        break;
      case 'check-in':
        facts = { ...facts, lastCheckInAt: at };
        break;
      case 'fetch':
        facts = { ...facts, asked: [...facts.asked, fetched(`f${real}`, `f${real}`, at, at + 90 * minute)] };
        break;
      case 'hard-hour':
        hardUntil = real + 1440 * minute;
        break;
      case 'remind':
        facts = {
          ...facts,
          reminders: withReminder(facts.reminders, now.add({ days: event.days }), event.time),
        };
        break;
      case 'present':
        facts = { ...facts, rhythm: { ...facts.rhythm, hushUntil: hushFrom(now) } };
        break;
      case 'pause':
        facts = { ...facts, rhythm: { ...facts.rhythm, pause: pauseThrough(event.choice, now) } };
        break;
      case 'resume':
        facts = { ...facts, rhythm: { ...facts.rhythm, pause: null } };
        break;
      case 'hard':
        facts = { ...facts, hardDates: [now.toPlainDate().toString()] };
    }
    wake();
  };

  const events = [...story.events];
  let eventAt = real + (events[0]?.after ?? Infinity) * minute;
  wake();
  while (!life.fault) {
    // No sooner than half a minute, up to a minute late: what alarms promise.
    const late = draw('late', life.wakes) * minute;
    const ring = alarm === null ? Infinity : Math.max(alarm - ahead, real + minute / 2) + late;
    const next = Math.min(ring, eventAt, reactAt);
    if (next > end) break;
    real = Math.max(real, Math.ceil(next));
    if (next === reactAt) {
      reactAt = Infinity;
      react(story.reactions[(life.shown.length - 1) % story.reactions.length]!);
      wake();
    } else if (next === ring) wake();
    else {
      happen(events.shift()!);
      eventAt = real + (events[0]?.after ?? Infinity) * minute;
    }
    if (life.wakes > 40 * story.days + 3 * story.events.length + 40)
      life.fault ??= `more than 40 wakes a day`;
  }
  return life;
}
