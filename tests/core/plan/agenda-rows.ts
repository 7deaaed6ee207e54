import type { Raised } from '@/core/model/asked';
import { at, type Says } from './a-rhythm';

/** Epoch ms of a wall time. */
export const ms = (text: string, zone?: string) => at(text, zone).epochMilliseconds;

let count = 0;
/** A prompt by plan, raised when it was planned and left to expire after 90 minutes. */
export function raised(text: string, some: Partial<Raised> = {}, zone?: string): Raised {
  const raisedAt = ms(text, zone);
  const id = `r${++count}`;
  const plannedOn = text.slice(0, 10);
  const expiresAt = raisedAt + 90 * 60_000;
  return {
    id,
    kind: 'prompt',
    promptId: id,
    plannedAt: raisedAt,
    plannedOn,
    raisedAt,
    expiresAt,
    snoozes: 0,
    ...some,
  };
}

export interface Row {
  says: string;
  rhythm: Says;
  asked?: Raised[];
  checkIn?: string;
  hard?: string[];
  now: string;
  zone?: string;
  /** The planned wall time of what is due; null: nothing. */
  due: string | null;
  /** The wall time of the next wake; left out: not looked at. */
  wake?: string | null;
}

const twice = { times: ['10:30', '16:00'] };
const night = { ...twice, quiet: '21:00-08:30' };

/** All on Wednesday 4 March 2026 in Berlin, unless a row says otherwise. */
export const rows: Row[] = [
  {
    says: 'before the moment nothing is due, and the alarm is set for it',
    rhythm: twice,
    now: '2026-03-04T10:29',
    due: null,
    wake: '2026-03-04T10:30',
  },
  { says: 'at the moment it is due', rhythm: twice, now: '2026-03-04T10:30', due: '10:30' },
  { says: 'a late alarm still raises it', rhythm: twice, now: '2026-03-04T11:59', due: '10:30' },
  {
    says: 'an expired moment is dropped',
    rhythm: twice,
    now: '2026-03-04T12:00',
    due: null,
    wake: '2026-03-04T16:00',
  },
  {
    says: 'of several overdue only the latest is raised',
    rhythm: { times: ['10:00', '11:30', '13:00'], gapMinutes: 90, expiryMinutes: 240 },
    now: '2026-03-04T13:05',
    due: '13:00',
  },
  {
    says: 'a raised moment is not raised again',
    rhythm: twice,
    asked: [raised('2026-03-04T10:30', { outcome: 'answered' })],
    now: '2026-03-04T10:31',
    due: null,
    wake: '2026-03-04T16:00',
  },
  {
    says: 'while a prompt stands, the alarm rings when it expires',
    rhythm: twice,
    asked: [raised('2026-03-04T10:30')],
    now: '2026-03-04T10:31',
    due: null,
    wake: '2026-03-04T12:00',
  },
  {
    says: 'moments from before the times were set are not raised late',
    rhythm: { ...twice, setAt: ms('2026-03-04T10:31') },
    now: '2026-03-04T10:32',
    due: null,
    wake: '2026-03-04T16:00',
  },
  {
    says: 'times set in the future (the clock was turned back) hold nothing back',
    rhythm: { ...twice, setAt: ms('2027-03-04T10:31') },
    now: '2026-03-04T10:32',
    due: '10:30',
  },
  {
    says: 'the gap to the last prompt puts a moment off while it lives',
    rhythm: twice,
    asked: [raised('2026-03-04T08:00', { outcome: 'answered', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-04T11:00',
  },
  {
    says: 'a moment put off beyond its expiry is dropped',
    rhythm: twice,
    asked: [raised('2026-03-04T09:30', { outcome: 'answered', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-04T16:00',
  },
  {
    says: 'a moment put off is raised when the gap is over',
    rhythm: twice,
    asked: [raised('2026-03-04T08:00', { outcome: 'answered', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T11:00',
    due: '10:30',
  },
  {
    says: 'a random moment is not raised after its window',
    rhythm: { windows: ['10:00-10:01'] },
    now: '2026-03-04T10:20',
    due: null,
  },
  {
    says: 'a late alarm may carry it a quarter of an hour past its window',
    rhythm: { windows: ['10:00-10:01'] },
    now: '2026-03-04T10:14',
    due: '10:00',
  },
  {
    says: 'quiet hours now hold back what was planned before them',
    rhythm: { ...night, times: ['20:30'] },
    now: '2026-03-04T21:00',
    due: null,
    wake: '2026-03-05T20:30',
  },
  {
    says: 'what waits through quiet hours comes after them while it lives',
    rhythm: { times: ['10:00'], quiet: '10:30-11:00' },
    now: '2026-03-04T10:45',
    due: null,
    wake: '2026-03-04T11:00',
  },
  {
    says: 'the day cap holds when times are changed in the middle of the day',
    rhythm: { times: ['10:30', '16:00'], perDay: 1, setAt: ms('2026-03-04T11:00') },
    asked: [raised('2026-03-04T10:30', { outcome: 'answered' })],
    now: '2026-03-04T16:00',
    due: null,
    wake: '2026-03-05T10:30',
  },
  {
    says: 'the week cap holds when it is lowered in the middle of the week',
    rhythm: { times: ['10:30'], perWeek: 1 },
    asked: [raised('2026-03-02T10:30', { outcome: 'answered' })],
    now: '2026-03-03T09:00',
    due: null,
    wake: '2026-03-11T10:30',
  },
  {
    says: 'a paused day raises nothing',
    rhythm: { ...twice, pause: { fromOn: '2026-03-04', throughOn: '2026-03-04' } },
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-05T10:30',
  },
  {
    says: 'an open pause needs no alarm',
    rhythm: { ...twice, pause: { fromOn: '2026-03-01', throughOn: null } },
    now: '2026-03-04T10:30',
    due: null,
    wake: null,
  },
  {
    says: 'a pause longer than the horizon is looked at again in eight days',
    rhythm: { ...twice, pause: { fromOn: '2026-03-01', throughOn: '2026-06-01' } },
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-12T00:00',
  },
  {
    says: 'a pause that begins a year ahead (the clock was turned back) does not hold',
    rhythm: { ...twice, pause: { fromOn: '2027-03-04', throughOn: null } },
    now: '2026-03-04T10:30',
    due: '10:30',
  },
  {
    says: 'the night of a paused day stays quiet after midnight too',
    rhythm: { windows: ['23:50-00:40'], pause: { fromOn: '2026-03-03', throughOn: '2026-03-03' }, seed: 3 },
    now: '2026-03-04T00:39',
    due: null,
  },
  {
    says: 'a hard date raises nothing',
    rhythm: twice,
    hard: ['2026-03-04'],
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-05T10:30',
  },
  {
    says: 'while presenting nothing is due, and the alarm rings when it ends',
    rhythm: { ...twice, hushUntil: ms('2026-03-04T11:00') },
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-04T11:00',
  },
  {
    says: 'the alarm rings when presenting ends, to show again what was hidden',
    rhythm: { ...twice, hushUntil: ms('2026-03-04T09:00') },
    now: '2026-03-04T08:30',
    due: null,
    wake: '2026-03-04T09:00',
  },
  {
    says: 'what came due while presenting comes after it',
    rhythm: { ...twice, hushUntil: ms('2026-03-04T11:00') },
    now: '2026-03-04T11:00',
    due: '10:30',
  },
  {
    says: 'presenting until next year (the clock was turned back) is not believed',
    rhythm: { ...twice, hushUntil: ms('2027-03-04T11:00') },
    now: '2026-03-04T10:30',
    due: '10:30',
  },
  {
    says: 'a check-in within the gap holds it back',
    rhythm: twice,
    checkIn: '2026-03-04T10:00',
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-04T16:00',
  },
  {
    says: 'unless that is switched off',
    rhythm: { ...twice, suppressAfterCheckIn: false },
    checkIn: '2026-03-04T10:00',
    now: '2026-03-04T10:30',
    due: '10:30',
  },
  {
    says: 'a check-in from next year (the clock was turned back) holds nothing back',
    rhythm: twice,
    checkIn: '2027-03-04T10:00',
    now: '2026-03-04T10:30',
    due: '10:30',
  },
  {
    says: '0 a day on every day needs no alarm',
    rhythm: { times: ['10:30'], perDay: 0 },
    now: '2026-03-04T10:00',
    due: null,
    wake: null,
  },
  {
    says: 'days off need no alarm',
    rhythm: { times: ['10:30'], off: true },
    now: '2026-03-04T10:00',
    due: null,
    wake: null,
  },
  {
    says: 'three good things come on Sunday evening',
    rhythm: { times: [], threeGoodThings: { weekday: 7, time: '18:30' } },
    now: '2026-03-08T18:30',
    due: '18:30',
  },
  {
    says: 'the weekly one comes once a week, even if the clock goes round again',
    rhythm: { times: [], threeGoodThings: { weekday: 7, time: '18:30' } },
    asked: [raised('2026-03-08T18:30', { kind: 'good-things' }, 'Asia/Tokyo')],
    now: '2026-03-08T18:30',
    due: null,
    wake: '2026-03-15T18:30',
  },
  {
    says: 'prompts make room for the weekly one',
    rhythm: { times: ['16:00', '21:30'], threeGoodThings: { weekday: 7, time: '18:30' } },
    now: '2026-03-08T16:00',
    due: null,
    wake: '2026-03-08T18:30',
  },
  {
    says: 'from Berlin to Tokyo only the latest overdue moment counts',
    rhythm: { times: ['10:30', '16:00'], expiryMinutes: 720 },
    asked: [raised('2026-03-04T08:00', { outcome: 'skipped', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T19:00',
    zone: 'Asia/Tokyo',
    due: '16:00',
  },
  {
    says: 'a moment already lived in Tokyo counts for the day that is lived again in Berlin',
    rhythm: { times: ['10:30'] },
    asked: [raised('2026-03-04T10:30', { outcome: 'answered' }, 'Asia/Tokyo')],
    now: '2026-03-04T10:30',
    due: null,
    wake: '2026-03-05T10:30',
  },
  {
    says: 'a wall time that the clock skips moves with it',
    rhythm: { times: ['02:30'] },
    now: '2026-03-29T03:29',
    due: null,
    wake: '2026-03-29T03:30',
  },
  {
    says: 'moved into quiet hours it is dropped',
    rhythm: { times: ['02:30'], quiet: '03:15-09:00' },
    now: '2026-03-29T01:00',
    due: null,
    wake: '2026-03-30T02:30',
  },
  {
    says: 'dropped even if the quiet hours are over before it expires',
    rhythm: { times: ['02:30'], quiet: '03:15-03:45' },
    now: '2026-03-29T01:00',
    due: null,
    wake: '2026-03-30T02:30',
  },
  {
    says: 'what stands on a day that a zone left out does not come on the day after',
    rhythm: { times: [], threeGoodThings: { weekday: 5, time: '18:30' } },
    now: '2011-12-29T12:00',
    zone: 'Pacific/Apia',
    due: null,
    wake: '2012-01-06T18:30',
  },
  {
    says: 'a wall time that comes twice is raised once',
    rhythm: { times: ['02:30'] },
    asked: [raised('2026-10-25T02:30', { outcome: 'answered' })],
    now: '2026-10-25T06:00',
    due: null,
    wake: '2026-10-26T02:30',
  },
  {
    says: 'a day that a zone left out has no prompts of its own',
    rhythm: { times: ['10:30'] },
    asked: [raised('2011-12-29T10:30', { outcome: 'answered' }, 'Pacific/Apia')],
    now: '2011-12-29T12:00',
    zone: 'Pacific/Apia',
    due: null,
    wake: '2011-12-31T10:30',
  },
];
