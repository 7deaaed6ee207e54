import { signal } from '@preact/signals';
import { feelings, tiles } from '@/content/feelings';
import { livingOf } from '@/core/choose/living';
import { type KeptItem, lookBack } from '@/core/choose/look-back';
import { draw } from '@/core/choose/random';
import { yearAgo } from '@/core/choose/year-ago';
import { numberOf } from '@/core/plan/day-number';
import { readTogether } from '@/store/first-read';
import { look, rhythm } from '@/store/items';
import { itemsOf, readLists } from '@/store/lists';
import { putAwayFor, readPutAway } from '@/store/put-away';
import { valueIn } from '@/store/stored';
import type { Pages } from './pages';

const lexicon = { feelings, tiles };
/** So many months beside the newest are read for it: a page with ten years in it opens as one with ten weeks. */
const drawn = 5;

/** What the page offers to look back on today. */
export interface LookedBack {
  deck: readonly KeptItem[];
  yearAgo: readonly KeptItem[];
}

/** Good and steadying things from the reader's own pages; painful ones only ever by search. */
export function createLookBack(pages: Pages) {
  const looked = signal<LookedBack>({ deck: [], yearAgo: [] });

  async function open() {
    const now = Temporal.Now.zonedDateTimeISO();
    const on = now.toPlainDate();
    const answer = await readTogether([rhythm.key, look.key]);
    const { seed, hardDates } = valueIn(rhythm, answer);
    const today = numberOf(on);
    const older = pages.months.value
      .slice(2)
      .map((month) => ({ month, place: draw(seed, today, month) }))
      .sort((a, b) => a.place - b.place)
      .slice(0, drawn);
    const year = on.subtract({ years: 1 });
    const around = [year.subtract({ days: 3 }), year.add({ days: 3 })].map((day) =>
      day.toPlainYearMonth().toString(),
    );
    const wanted = [...pages.months.value.slice(0, 2), ...older.map(({ month }) => month), ...around];
    await pages.need(wanted.filter((month) => pages.months.value.includes(month)));
    const entries = pages.entries.value;
    const dismissed = await readPutAway(on.toString());
    const facts = { now: now.epochMilliseconds, today, lexicon };
    const hardDays = new Set(hardDates.map((day) => numberOf(Temporal.PlainDate.from(day))));
    const ago = valueIn(look, answer).yearAgo ? yearAgo(entries, { ...facts, hardDays }) : [];
    looked.value = {
      deck: lookBack(entries, livingOf(itemsOf(await readLists())), { ...facts, seed, dismissed }).deck,
      yearAgo: ago.filter(({ id }) => !dismissed.has(id)),
    };
  }

  /** Takes the first of them away until tomorrow. */
  async function putAway(id: string) {
    const rest = (items: readonly KeptItem[]) => items.filter((item) => item.id !== id);
    looked.value = { deck: rest(looked.value.deck), yearAgo: rest(looked.value.yearAgo) };
    await putAwayFor(Temporal.Now.plainDateISO().toString(), id);
  }

  return {
    looked,
    openLookBack: open,
    putAway,
    /** Puts the first of the deck to its end. */
    another() {
      const [first, ...rest] = looked.value.deck;
      if (first) looked.value = { ...looked.value, deck: [...rest, first] };
    },
  };
}
