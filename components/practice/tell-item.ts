import { practiceWords } from '@/content/words/practices';
import { dayOf } from '@/core/model/day';
import type { ListItem } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import { fullDay } from '@/core/portable/full-day';
import type { Told } from '@/core/portable/paper';
import { fill } from '@/core/text/fill';
import { tellPractised } from './tell-practised';

const words = practiceWords.list;

/** One thing of a living list for paper: when it was made, how it stands, its words, and how it was found each time. */
export function tellItem(practice: Practice, item: ListItem): Told {
  const { lines } = tellPractised(practice, { practice: practice.id, answers: item.answers });
  const found = item.outcomes.map(({ at, outcome, note, scale }) => {
    const name = practice.review?.outcomes.find(({ id }) => id === outcome)?.name ?? outcome;
    const day = fullDay(dayOf({ ...item, at }));
    const label = practice.review?.scale?.label;
    const measured = scale !== null && label ? [fill(words.scale, { label, n: scale })] : [];
    return {
      asked: fill(outcome ? words.outcome : words.note, { day, name }),
      said: [note, ...measured].filter(Boolean).join('\n'),
    };
  });
  return {
    when: fullDay(dayOf({ ...item, at: item.madeAt })),
    what: words.states[item.state],
    felt: [],
    lines: [...lines, ...found],
  };
}
