import { useSignal } from '@preact/signals';
import { Highlighted } from '@/components/Highlighted';
import { Near } from '@/components/Near';
import { searchWords as words } from '@/content/words/search';
import { byDay } from '@/core/chart/by-day';
import { findHits } from '@/core/search/find-hits';
import type { Found } from '@/core/search/search';
import { fill } from '@/core/text/fill';
import { Days } from './Days';
import type { JournalState } from './state';

/** How many entries stand together in one stretch, and roughly how high one is (px). */
const together = 8;
const guess = 110;

/** What was found, newest first, with what was looked for marked in it. More of it is drawn as the reader comes near. */
export function FoundList({ journal, found }: { journal: JournalState; found: Found }) {
  const drawn = useSignal(1);
  const { rows, terms } = found;
  const show = (text: string) => <Highlighted text={text} hits={findHits(text, terms)} />;
  const stretches = Math.min(drawn.value, Math.ceil(rows.length / together));
  return (
    <div id="found">
      {Array.from({ length: stretches }, (_, n) => {
        const its = rows.slice(n * together, (n + 1) * together);
        const days = byDay(its.map(({ entry }) => entry));
        const from = n * together + 1;
        return (
          <Near
            key={n}
            id={`found-${n}`}
            label={fill(words.stretch, { from, to: from + its.length - 1 })}
            initially={n === 0}
            guess={its.length * guess}
            parts={days.length}
            atOnce={1}
            onNear={() => {
              drawn.value = Math.max(drawn.value, n + 2);
            }}
            render={(count) => <Days journal={journal} days={days.slice(0, count)} show={show} />}
          />
        );
      })}
    </div>
  );
}
