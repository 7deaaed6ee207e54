import { useLayoutEffect, useRef } from 'preact/hooks';
import { practiceWords } from '@/content/words/practices';
import type { ItemState, ListItem, Outcome } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer, PracticeDrafts } from '@/core/model/practice-draft';
import type { LocalDay } from '@/core/model/time';
import { inOrder, titleOf } from '@/core/practice/in-order';
import { fill } from '@/core/text/fill';
import { ItemRow } from './ItemRow';

const words = practiceWords.list;

export interface ItemActs {
  onEdit: (item: ListItem) => void;
  onMove: (item: ListItem, state: ItemState) => void;
  onRemove: (item: ListItem) => void;
  /** A look that was noted, and how the thing stands after it (null: as before). Resolves with whether it was kept. */
  onOutcome: (item: ListItem, outcome: Omit<Outcome, 'at'>, state: ItemState | null) => Promise<boolean>;
  /** With every letter of a look: to be kept as a draft under `reviewOf(item.id)`. */
  onReviewChange: (item: ListItem, answers: DraftAnswer[]) => void;
}

interface Props extends ItemActs {
  practice: Practice;
  items: readonly ListItem[];
  drafts: PracticeDrafts;
  today: LocalDay;
  /** The thing that was deleted last; it can be brought back. */
  removed: ListItem | null;
  onBack: (item: ListItem) => void;
  /** Absent where no new one can be made now. */
  onNew?: (() => void) | undefined;
}

/** One living list: what stands open, and behind a fold what was finished or set down. */
export function ItemList({ practice, items, drafts, today, removed, onBack, onNew, ...acts }: Props) {
  const ordered = inOrder(items, practice);
  const rows = (of: readonly ListItem[]) => (
    <ul class="items">
      {of.map((item) => (
        <ItemRow key={item.id} practice={practice} item={item} drafts={drafts} today={today} {...acts} />
      ))}
    </ul>
  );
  const open = ordered.filter(({ state }) => state === 'open');
  const away = ordered.filter(({ state }) => state !== 'open');
  return (
    <section class="item-list" data-practice={practice.id} aria-labelledby={`list-${practice.id}`}>
      <h2 class="asked" id={`list-${practice.id}`} tabIndex={-1}>
        {practice.name}
      </h2>
      {open.length ? rows(open) : <p class="soft">{practice.none}</p>}
      {removed && (
        <Removed
          key={removed.id}
          title={titleOf(removed, practice) || words.untitled}
          onBack={() => onBack(removed)}
        />
      )}
      {onNew && !(practice.saves === 'plan' && open.length > 0) && (
        <button type="button" data-act="new" onClick={onNew}>
          {words.new}
        </button>
      )}
      {away.length > 0 && (
        <details class="fold">
          <summary>
            <h3>{words.away}</h3>
            <span class="soft">{away.length}</span>
          </summary>
          {rows(away)}
        </details>
      )}
    </section>
  );
}

/** What was deleted, with the way back; it takes the focus that went with its row. */
function Removed({ title, onBack }: { title: string; onBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p class="removed">
      <span dir="auto">{fill(words.removed, { title })}</span>{' '}
      <button type="button" class="gentle" data-act="undo" ref={button} onClick={onBack}>
        {words.undo}
      </button>
    </p>
  );
}
