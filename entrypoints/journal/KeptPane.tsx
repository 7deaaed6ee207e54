import { AddEntry } from '@/components/AddEntry';
import { Bowl } from '@/components/Bowl';
import { goTo } from '@/components/go-to';
import { LookBackCard } from '@/components/LookBackCard';
import { MendedBowl } from '@/components/MendedBowl';
import { MonthJump } from '@/components/MonthJump';
import { SearchPanel } from '@/components/SearchPanel';
import { WeekLook } from '@/components/WeekLook';
import { journalWords as words } from '@/content/words/journal';
import { dayName } from '@/core/text/day-name';
import { sayCount } from '@/core/text/say-count';
import { FoundList } from './FoundList';
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
      <Offered journal={journal} />
      <div class="columns">
        <div>
          <Tools journal={journal} />
          <Standing journal={journal} />
          <Listed journal={journal} />
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
      {months.value.length > 0 && <Searched journal={journal} />}
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

/** All of it, or what was looked for. */
function Listed({ journal }: Part) {
  const { looking, found, query, filters } = journal;
  // Another question begins at its top again.
  const asked = JSON.stringify([query.value, filters.value]);
  if (!looking.value) return <Months journal={journal} />;
  return found.value && <FoundList key={asked} journal={journal} found={found.value} />;
}

function Searched({ journal }: Part) {
  const { query, filters, offers, looking, found } = journal;
  return (
    <div onFocusIn={() => void journal.wakeSearch()}>
      <SearchPanel
        query={query.value}
        filters={filters.value}
        offers={offers.value}
        total={looking.value ? (found.value?.rows.length ?? null) : null}
        onQuery={journal.ask}
        onFilters={journal.filter}
        onTake={journal.takeFound}
      />
    </div>
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
      <LookedBack journal={journal} />
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

/** One thing to look back on: from a year ago where that is wanted, else from the deck of the day. */
function LookedBack({ journal }: Part) {
  const { deck, yearAgo } = journal.looked.value;
  const item = yearAgo[0] ?? deck[0];
  if (!item) return null;
  const on = Temporal.Instant.fromEpochMilliseconds(item.at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return (
    <LookBackCard
      item={item}
      day={dayName(on.toPlainDate().toString(), Temporal.Now.plainDateISO(), words)}
      yearAgo={yearAgo.length > 0}
      onAnother={!yearAgo.length && deck.length > 1 ? journal.another : undefined}
      onNotThis={() => void journal.putAway(item.id)}
    />
  );
}

/** A copy of everything is offered. */
function Offered({ journal: { nudge, nudgeActs } }: Part) {
  const offer = nudge.value;
  return offer && <offer.Card age={offer.age} {...nudgeActs} />;
}

function Aside({ journal: { unreadable } }: Part) {
  const count = unreadable.value;
  if (!count) return null;
  return (
    <p class="card aside" id="aside">
      {sayCount(count, words.unreadable)} <a href="/options.html#yours">{words.toExport}</a>
    </p>
  );
}
