import type { RaisedKind } from '@/core/model/asked';
import type { StripDay } from '@/core/plan/week-strip';
import { fill } from './fill';
import { speech } from './spoken';

/** The sentences a day of the timeline is told in. {braces} are filled in. */
export interface StripWords extends Record<Exclude<RaisedKind, 'prompt'>, string> {
  paused: string;
  off: string;
  hard: string;
  none: string;
  prompt: string;
  prompts: string;
  past: string;
  windows: string;
  quiet: string;
  span: string;
  dayEnd: string;
}

/** What keeps a whole day silent, the strongest reason first; null when nothing does. */
export function silenceOf({ paused, hard, off }: StripDay): 'paused' | 'hard' | 'off' | null {
  if (paused) return 'paused';
  if (hard) return 'hard';
  return off ? 'off' : null;
}

/** One day of the timeline in sentences: the same that is drawn. `now` is today's minute, null for the other days. */
export function sayStripDay(
  day: StripDay,
  now: number | null,
  words: StripWords,
  locale = speech.locale,
): string[] {
  const list = (parts: string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(parts);
  const time = (minute: number) =>
    minute === 1440
      ? words.dayEnd
      : clockOf(minute).toLocaleString(locale, { hour: 'numeric', minute: '2-digit' });
  const timesOf = (kind: RaisedKind) =>
    day.moments
      .filter((moment) => moment.kind === kind)
      .map(({ minute }) =>
        now !== null && minute < now ? fill(words.past, { time: time(minute) }) : time(minute),
      );
  const spans = (stretches: StripDay['quiet']) =>
    list(stretches.map(({ from, to }) => fill(words.span, { from: time(from), to: time(to) })));
  const silence = silenceOf(day);
  if (silence) return [words[silence]];

  const prompts = timesOf('prompt');
  const moments = [
    prompts.length ? fill(words[prompts.length > 1 ? 'prompts' : 'prompt'], { times: list(prompts) }) : '',
    ...(['good-things', 'look-back', 'review'] as const).map((kind) => {
      const times = timesOf(kind);
      return times.length ? fill(words[kind], { times: list(times) }) : '';
    }),
  ].filter(Boolean);
  const quiet = day.quiet.length ? [fill(words.quiet, { spans: spans(day.quiet) })] : [];
  const windows = day.windows.length ? [fill(words.windows, { spans: spans(day.windows) })] : [];
  return [...(moments.length ? moments : [words.none]), ...windows, ...quiet];
}

/** The wall time so many minutes after midnight. */
export function clockOf(minute: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minute / 60) % 24, minute % 60);
}
