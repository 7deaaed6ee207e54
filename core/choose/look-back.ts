import { answerTo } from '@/core/model/answers';
import type { Entry, Practised } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { Lexicon } from '@/core/model/feeling';
import type { ThemeId } from '@/core/model/theme';
import { themeOf } from '@/core/search/theme-of';
import { dayNumberOf } from './lived-day';
import { readMood } from './mood';
import { draw } from './random';

/** What a look back can hold: things that steady or warm, and nothing else. */
export type KeptKind = 'strength' | 'good' | 'kind-line' | 'boundary' | 'answer';

/** One of them. From a living list, or made of an entry; an answer stands below what was asked. */
export interface KeptItem {
  id: string;
  at: number;
  kind: KeptKind;
  text: string;
  asked?: string;
}

export interface LookBackFacts {
  now: number;
  /** Number of the reader's local day (core/plan/day-number.ts). */
  today: number;
  lexicon: Lexicon;
}

/** Answers to these may come back by themselves; the other themes hold what hurt too often. */
const themes: readonly (ThemeId | 'own' | null)[] = ['good', 'self-trust', 'compassion', 'self-care'];
/** What practices leave that may come back: the field of their definition in content/exercises, and what it is. */
const leaves: Partial<Record<ExerciseId, { field: string; kind: KeptKind }>> = {
  'good-things': { field: 'good', kind: 'good' },
  'trust-evidence': { field: 'moment', kind: 'strength' },
  'self-compassion': { field: 'line', kind: 'kind-line' },
};
/** What was kept in these last days is still near. */
const nearDays = 7;
const dayLength = 86_400_000;
/** After a hard hour good things are no answer (guidance, section 2); what steadies is welcome. */
const steadying: readonly KeptKind[] = ['strength', 'kind-line', 'boundary'];

/** Whether a strong hard check-in, or a grave word, was kept in the last 24 hours. */
export function isHardNow(entries: readonly Entry[], { now, lexicon }: LookBackFacts): boolean {
  return entries.some(
    (entry) =>
      entry.kind === 'check-in' &&
      entry.at <= now &&
      now - entry.at < dayLength &&
      readMood(entry, lexicon).strongHard,
  );
}

/** What of these entries may be shown without being asked for (guidance, section 4, rumination guards). */
export function readKept(entries: readonly Entry[], facts: LookBackFacts): KeptItem[] {
  const hardDays = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'check-in' && readMood(entry, facts.lexicon).strongHard ? [dayNumberOf(entry)] : [],
    ),
  );
  return entries.flatMap((entry): KeptItem[] => {
    const { id, at } = entry;
    if (entry.kind === 'note') return [{ id, at, kind: 'good', text: entry.text }];
    const onHardDay = hardDays.has(dayNumberOf(entry));
    if (entry.kind === 'practice')
      return leftBy(entry).filter(({ kind }) => kind !== 'strength' || !onHardDay);
    if (entry.kind !== 'reflection' || !themes.includes(themeOf(entry.promptId)) || onHardDay) return [];
    return [{ id, at, kind: 'answer', text: entry.text, asked: entry.asked }];
  });
}

function leftBy({ id, at, practice, answers }: Practised): KeptItem[] {
  const left = leaves[practice];
  const value = left && answerTo(answers, left.field);
  if (!left || value === undefined || typeof value === 'number') return [];
  return [value].flat().map((text, n) => ({ id: `${id}/${n}`, at, kind: left.kind, text }));
}

/**
 * One to three things for this visit, in the order to show them; the rest of the day's deck follows, for "another". The
 * deck is shuffled once by its seed and taken up each day where the last one left off, so that everything has its turn.
 */
export function lookBack(
  entries: readonly Entry[],
  living: readonly KeptItem[],
  facts: LookBackFacts & { seed: number; dismissed: ReadonlySet<string> },
): { shown: KeptItem[]; deck: KeptItem[] } {
  const { seed, today, now } = facts;
  const hard = isHardNow(entries, facts);
  const near = now - nearDays * dayLength;
  const offered = [...living, ...readKept(entries, facts).filter(({ at }) => at < near)]
    .filter(({ kind, text }) => text.trim() !== '' && (!hard || steadying.includes(kind)))
    .map((item) => ({ item, place: draw(seed, item.id) }))
    .sort((a, b) => a.place - b.place || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
  const start = offered.length ? (today * 3) % offered.length : 0;
  const deck = [...offered.slice(start), ...offered.slice(0, start)].filter(
    ({ id }) => !facts.dismissed.has(id),
  );
  return { shown: deck.slice(0, 1 + Math.floor(draw(seed, today, 'how many') * 3)), deck };
}
