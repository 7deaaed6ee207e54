import { useSignal } from '@preact/signals';
import { summaryWords as words } from '@/content/words/summary';
import { dayOf } from '@/core/model/day';
import type { Entry, EntryId } from '@/core/model/entry';
import { shortDay } from '@/core/portable/full-day';
import { type PaperNames, tellEntry } from '@/core/portable/tell-entry';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';

interface Props {
  /** Those of the span and kinds. */
  offered: readonly Entry[];
  left: ReadonlySet<EntryId>;
  names: PaperNames;
  trust: boolean;
  onLeave: (left: ReadonlySet<EntryId>) => void;
}

/** Each entry that could go in, with a box to tick. */
export function SummaryEntries({ offered, left, names, trust, onLeave }: Props) {
  const chosen = offered.filter(({ id }) => !left.has(id)).length;
  const toggle = (id: EntryId, on: boolean) =>
    onLeave(new Set(on ? [...left].filter((other) => other !== id) : [...left, id]));
  // Ten years may lie in the span: nothing is drawn that nobody looks at.
  const open = useSignal(false);
  return (
    <details
      class="summary-entries"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        {sayCount(offered.length, words.entries)}
        <span class="soft">{fill(words.chosen, { chosen, n: offered.length })}</span>
      </summary>
      <p class="summary-all">
        <button type="button" class="plain" data-act="all" onClick={() => onLeave(new Set())}>
          {words.all}
        </button>
        <button
          type="button"
          class="plain"
          data-act="none"
          onClick={() => onLeave(new Set(offered.map(({ id }) => id)))}
        >
          {words.none}
        </button>
      </p>
      <ul>
        {(open.value ? offered : []).map((entry) => (
          <li key={entry.id}>
            <label>
              <input
                type="checkbox"
                value={entry.id}
                checked={!left.has(entry.id)}
                onChange={(event) => toggle(entry.id, event.currentTarget.checked)}
              />
              <EntryLine entry={entry} names={names} trust={trust} />
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An entry in one line, to be recognised by. */
function EntryLine({ entry, names, trust }: { entry: Entry; names: PaperNames; trust: boolean }) {
  const { when, what, felt, lines } = tellEntry(entry, names, trust);
  const first = [what, ...felt, ...lines.map(({ said }) => said)].filter(Boolean);
  return (
    <span class="entry-line">
      <span class="soft">
        {shortDay(dayOf(entry))}, {when}
      </span>{' '}
      <bdi>{first.join(' · ')}</bdi>
    </span>
  );
}
