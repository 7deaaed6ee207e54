import { Near } from '@/components/Near';
import { journalWords as words } from '@/content/words/journal';
import { monthName } from '@/core/text/month-name';
import { Days } from './Days';
import { daysOf } from './pages';
import type { JournalState } from './state';

/** Roughly how high a month is that nobody has looked at yet, in px. */
const guess = 2400;

/** Every month that holds something, newest first; each is read and drawn when the reader comes near it. */
export function Months({ journal }: { journal: JournalState }) {
  const { months, read, need } = journal;
  return (
    <div id="months">
      {months.value.map((month, n) => {
        const shard = read.value.get(month);
        const days = shard ? daysOf(shard) : [];
        return (
          <Near
            key={month}
            id={`month-${month}`}
            label={monthName(month)}
            initially={n === 0}
            guess={guess}
            parts={days.length}
            onNear={() => void need([month])}
            render={(count) => (
              <>
                <h2 class="month-name">{monthName(month)}</h2>
                {shard ? (
                  <Days journal={journal} days={days.slice(0, count)} />
                ) : (
                  <p class="soft">{words.loading}</p>
                )}
              </>
            )}
          />
        );
      })}
    </div>
  );
}
