import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { practiceWords } from '@/content/words/practices';
import { dayOf } from '@/core/model/day';
import type { ListItem } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { PracticeDrafts } from '@/core/model/practice-draft';
import type { LocalDay } from '@/core/model/time';
import { dueOf, isEnded } from '@/core/practice/due';
import { titleOf } from '@/core/practice/in-order';
import { outcomesFor, reviewOf } from '@/core/practice/review';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import { AnswerList } from './AnswerList';
import { History } from './History';
import type { ItemActs } from './ItemList';
import { ReviewForm } from './ReviewForm';

const words = practiceWords.list;

interface Props extends ItemActs {
  practice: Practice;
  item: ListItem;
  drafts: PracticeDrafts;
  today: LocalDay;
}

/** One thing on a living list: its words, when it comes back, how it went, and what can be done with it. */
export function ItemRow({ practice, item, drafts, today, ...acts }: Props) {
  const draftOf = (id: string) =>
    drafts.find((draft) => draft.practice === practice.id && draft.itemId === id);
  const half = draftOf(reviewOf(item.id));
  const looking = useSignal(half !== undefined);
  const shown = useSignal(half !== undefined);
  const summary = useRef<HTMLElement>(null);
  const title = titleOf(item, practice) || words.untitled;
  const due = dueOf(item, practice, today);
  const open = item.state === 'open';
  const look = () => {
    looking.value = true;
  };
  const leave = () => {
    looking.value = false;
    summary.current?.focus();
  };
  const act = (name: string, says: string, run: () => void, weight = 'plain') => (
    <button type="button" class={weight} data-act={name} onClick={run}>
      {says}
    </button>
  );
  return (
    <li class="item" data-item={item.id} data-state={item.state}>
      <details
        open={shown.value}
        onToggle={(event) => {
          shown.value = event.currentTarget.open;
        }}
      >
        <summary ref={summary}>
          <span class="asked kept-words" dir="auto">
            {title}
          </span>
          <span class="soft help">{sayDue(item, practice, today)}</span>
          {draftOf(item.id) && <span class="soft help">{practiceWords.pane.drafted}</span>}
        </summary>
        {due && due.on <= today && <p class="soft">{due.back.says}</p>}
        <AnswerList practice={practice} answers={item.answers} />
        <p class="soft help">{sayMade(item)}</p>
        <History practice={practice} item={item} />
        {looking.value && open ? (
          <ReviewForm
            practice={practice}
            item={item}
            start={half?.answers ?? []}
            onChange={(answers) => acts.onReviewChange(item, answers)}
            onKeep={async (outcome, state) => {
              // What storage refuses stays on the screen.
              if (await acts.onOutcome(item, outcome, state)) leave();
            }}
            onLeave={leave}
          />
        ) : (
          <fieldset class="actions" aria-label={fill(words.acts, { title })}>
            {open && outcomesFor(item, practice).length > 0 && act('review', words.review, look, 'gentle')}
            {act('edit', words.edit, () => acts.onEdit(item))}
            {open && act('finish', words.finish, () => acts.onMove(item, 'finished'))}
            {open && act('set-down', words['set-down'], () => acts.onMove(item, 'set-down'))}
            {!open && act('restore', words.restore, () => acts.onMove(item, 'open'))}
            {act('remove', words.remove, () => acts.onRemove(item))}
          </fieldset>
        )}
      </details>
    </li>
  );
}

function sayDue(item: ListItem, practice: Practice, today: LocalDay): string {
  if (item.state !== 'open') return words.states[item.state];
  if (isEnded(item, practice, today)) return words.ended;
  const due = dueOf(item, practice, today);
  if (!due) return '';
  return due.on <= today ? words.dueNow : fill(words.due, { day: longDay(due.on) });
}

function sayMade(item: ListItem): string {
  const on = (at: number) => longDay(dayOf({ ...item, at }));
  const made = fill(words.made, { day: on(item.madeAt) });
  return item.editedAt === undefined ? made : `${made}, ${fill(words.edited, { day: on(item.editedAt) })}`;
}
