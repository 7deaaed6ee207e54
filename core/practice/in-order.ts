import { answerTo, numberOf, wordsOf } from '@/core/model/answers';
import type { ListItem } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';

/** A list as it is shown: by the number its practice names, lowest first and those without one last; else newest first. */
export function inOrder(items: readonly ListItem[], { order }: Pick<Practice, 'order'>): ListItem[] {
  if (!order) return items.toSorted((a, b) => b.madeAt - a.madeAt);
  const number = ({ answers }: ListItem) => numberOf(answers, order) ?? Number.POSITIVE_INFINITY;
  return items.toSorted((a, b) => (number(a) === number(b) ? a.madeAt - b.madeAt : number(a) - number(b)));
}

/** The words that stand for a thing in its list: its title, or the first thing written in it; empty when there are none. */
export function titleOf({ answers }: Pick<ListItem, 'answers'>, practice: Practice): string {
  const title = practice.title ? wordsOf(answers, practice.title) : '';
  if (title.trim()) return title;
  const written = practice.steps.flatMap((step) => step.fields).filter((field) => 'most' in field);
  const first = written.find(({ id }) => answerTo(answers, id) !== undefined);
  return first ? wordsOf(answers, first.id) : '';
}
