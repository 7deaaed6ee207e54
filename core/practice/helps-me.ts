import { draw } from '@/core/choose/random';
import { answerTo, wordsOf } from '@/core/model/answers';
import type { Practised } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem, Lists } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';

export interface Helped {
  text: string;
  /** How often it was noted; 0 when it stands in the plan alone. */
  count: number;
}

/** What the reader has, as read. */
export interface Kept {
  lists: Lists;
  practices: readonly Practice[];
  /** Trigger logs, as far back as is read. */
  logs: readonly Practised[];
}

/** The things on one list that are open. */
export function openItems(lists: Lists, id: ExerciseId): ListItem[] {
  return (lists.get(id) ?? []).filter(({ state }) => state === 'open');
}

/** One of several, always the same for the same seed; null when there is none. */
export function drawOne<T>(of: readonly T[], ...seed: (string | number)[]): T | null {
  return of[Math.floor(draw(...seed) * of.length)] ?? null;
}

/** One of the reader's own kind lines; null while there is none. `seed` picks which. */
export function kindLine(lists: Lists, seed: number): string | null {
  const lines = openItems(lists, 'self-compassion').map(({ answers }) => wordsOf(answers, 'line'));
  return drawOne(
    lines.filter((line) => line.trim()),
    'line',
    seed,
  );
}

/**
 * What helped, from the logs the reader let onto the card and from their setback plan, the most often noted first. The
 * words of what set it off are never looked at (guidance, section 6, 4).
 */
export function helpsMe({ lists, practices, logs }: Kept): Helped[] {
  const counts = new Map<string, Helped>();
  const add = (text: string, by: number) => {
    const key = text.trim().toLocaleLowerCase();
    const was = counts.get(key) ?? { text: text.trim(), count: 0 };
    if (key) counts.set(key, { ...was, count: was.count + by });
  };
  const names = optionNames(practices);
  for (const { practice, answers } of logs) {
    if (practice !== 'trigger-log' || wordsOf(answers, 'card') === 'no') continue;
    for (const id of listOf(answerTo(answers, 'helped'))) add(names.get(id) ?? id, 1);
    add(wordsOf(answers, 'helped-more'), 1);
  }
  for (const plan of openItems(lists, 'setback-plan'))
    for (const text of listOf(answerTo(plan.answers, 'helps'))) add(text, 0);
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}

function listOf(value: string | number | string[] | undefined): string[] {
  return Array.isArray(value) ? value : [];
}

function optionNames(practices: readonly Practice[]): Map<string, string> {
  const fields = practices.find(({ id }) => id === 'trigger-log')?.steps.flatMap((step) => step.fields) ?? [];
  const helped = fields.find(({ id }) => id === 'helped');
  return new Map(helped && 'options' in helped ? helped.options.map(({ id, name }) => [id, name]) : []);
}
