import { AddEntry } from '@/components/AddEntry';
import { Bowl } from '@/components/Bowl';
import { goTo } from '@/components/go-to';
import { MendedBowl } from '@/components/MendedBowl';
import { MonthJump } from '@/components/MonthJump';
import { WeekLook } from '@/components/WeekLook';
import { journalWords as words } from '@/content/words/journal';
import { fill } from '@/core/text/fill';
import { Months } from './Months';
import type { JournalState } from './state';

interface Part {
  journal: JournalState;
}

/** What was kept, day by day, with the bowl beside it. Each part redraws for itself: ten years are long. */
export function KeptPane({ journal }: { journal: JournalState }) {
  return (
    <>
      <Aside journal={journal} />
      <div class="columns">
        <div>
          <Tools journal={journal} />
          <Standing journal={journal} />
          <Months journal={journal} />
        </div>
        <Beside journal={journal} />
      </div>
    </>
  );
}

function Tools({ journal }: Part) {
  const { months, adding } = journal;
  return (
    <>
      <div class="tools">
        <button
          type="button"
          id="add-earlier"
          aria-expanded={adding.value !== null}
          onClick={() => {
            adding.value = adding.value ? null : { fault: null };
          }}
        >
          {words.add.open}
        </button>
        {months.value.length > 1 && <MonthJump months={months.value} onJump={jump} />}
      </div>
      {adding.value && (
        <AddEntry
          today={Temporal.Now.plainDateISO().toString()}
          time={Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' })}
          fault={adding.value.fault}
          onKeep={(entry, day, time) => void journal.addEarlier(entry, day, time)}
          onCancel={() => {
            adding.value = null;
          }}
        />
      )}
    </>
  );
}

function Standing({ journal: { loaded, months } }: Part) {
  if (!loaded.value) return <p class="soft">{words.loading}</p>;
  if (months.value.length > 0) return null;
  return (
    <section class="card empty">
      <Bowl />
      <p class="asked">{words.empty.heading}</p>
      <p class="soft">{words.empty.says}</p>
    </section>
  );
}

function Beside({ journal }: Part) {
  const { loaded, months, bowl, weekLook, who } = journal;
  const empty = loaded.value && months.value.length === 0;
  if (empty && !bowl.value?.kept) return null;
  return (
    <aside class="beside">
      <figure class="card bowl-card" id="bowl">
        {bowl.value && <MendedBowl bowl={bowl.value} />}
      </figure>
      {weekLook.value && (
        <WeekLook
          asksTrust={who.value.role !== 'broke'}
          onKeep={(look) => void journal.keepWeekLook(look)}
          onLater={journal.leaveWeekLook}
        />
      )}
    </aside>
  );
}

function jump(month: string) {
  const its = document.getElementById(`month-${month}`);
  if (its) goTo(its);
}

function Aside({ journal: { unreadable } }: Part) {
  const count = unreadable.value;
  if (!count) return null;
  return (
    <p class="card aside" id="aside">
      {count === 1 ? words.unreadable.one : fill(words.unreadable.other, { n: count })}{' '}
      <a href="/options.html#yours">{words.toExport}</a>
    </p>
  );
}
