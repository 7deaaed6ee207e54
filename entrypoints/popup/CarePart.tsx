import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '@/components/care.css';
import { CareCard } from '@/components/CareCard';
import { carePhrases } from '@/content/care/care-phrases';
import { type Care, careFor } from '@/core/care/care-for';
import { findCare } from '@/core/care/find-care';
import { findGrave } from '@/core/care/find-grave';
import { joinCare } from '@/core/care/join-phrases';
import { putAwayFor, readPutAway } from '@/store/put-away';
import { readWeek } from '@/store/recent';
import { readCareWords } from '@/store/speak';
import type { PopupState } from './state';

/** Under which name *Not now* is remembered until the day is over. What it was about is not. */
const putAwayAs = 'care';
const today = () => Temporal.Now.plainDateISO().toString();

/** The way to a person, when what is picked or written calls for it. Nothing about that is stored. */
export function CarePart({ draft, keeping }: PopupState) {
  const graveAt = useSignal<readonly number[]>([]);
  const phrases = useSignal(carePhrases);
  const dismissed = useSignal(false);
  const hushed = useSignal(false);
  useEffect(() => {
    void readCareWords().then((its) => {
      phrases.value = joinCare(carePhrases, its?.care);
    });
    void readWeek(Temporal.Now.zonedDateTimeISO()).then((entries) => {
      graveAt.value = findGrave(entries);
    });
    void readPutAway(today()).then((ids) => {
      dismissed.value = ids.has(putAwayAs);
    });
  }, []);
  const now = useComputed<Care>(() => {
    const { words, strength, note, good, ownWord, reflection } = draft.value;
    const written = [note, good, ownWord, reflection?.text ?? ''].join('\n');
    return careFor({
      feelings: words,
      strength,
      recentGraveAt: graveAt.value,
      found: findCare(written, phrases.value),
      dismissedToday: dismissed.value,
      hushed: hushed.value,
      now: Date.now(),
    });
  });
  // What was kept a moment ago still counts, until something else is said: keeping must not take the card away.
  const held = useSignal<Care>('none');
  useSignalEffect(() => {
    if (keeping.value.kind !== 'kept') held.value = now.value;
  });
  return (
    <CareCard
      care={keeping.value.kind === 'kept' ? held.value : now.value}
      onNotNow={() => {
        dismissed.value = true;
        if (held.value !== 'none') held.value = 'line';
        void putAwayFor(today(), putAwayAs);
      }}
      onHush={() => {
        hushed.value = true;
        held.value = 'none';
      }}
    />
  );
}
