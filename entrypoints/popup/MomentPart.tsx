import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '@/components/moment.css';
import { Moment } from '@/components/moment/Moment';
import { MomentAfter } from '@/components/moment/MomentAfter';
import { momentWords } from '@/content/words/moment';
import type { EntryId, Practised } from '@/core/model/entry';
import { addressOf } from '@/core/practice/address';
import { startOf, stepAt } from '@/core/practice/step-at';
import { keepEntries } from '@/store/journal';
import type { PopupState } from './state';

const { steps } = momentWords;
/** Often enough for the line that fills, seldom enough to cost nothing. */
const tick = 250;

/** Help in the moment, in place of the popup's questions. What was being written there waits below it, untouched. */
export function MomentPart({ profile, leaveMoment }: PopupState) {
  const begun = useSignal(performance.now());
  const seconds = useSignal(0);
  const said = useSignal<'kept' | 'refused' | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      seconds.value = (performance.now() - begun.value) / 1000;
    }, tick);
    return () => clearInterval(timer);
  }, []);

  const goTo = (index: number) => {
    seconds.value = startOf(steps, index);
    begun.value = performance.now() - seconds.value * 1000;
  };
  const { index, part } = stepAt(steps, seconds.value);

  async function note(what: string) {
    said.value = await keepEntries([triggerOf(what)]).then(
      () => 'kept' as const,
      () => 'refused' as const,
    );
  }

  if (index < steps.length)
    return (
      <Moment
        index={index}
        part={part}
        onNext={() => goTo(index + 1)}
        onLeave={leaveMoment}
        onUrge={() => void open(`/journal.html${addressOf('urge-pause')}`, '_blank', 'noopener')}
      />
    );
  return (
    <MomentAfter
      offers={profile.value.role === 'hurt' || profile.value.role === 'both'}
      said={said.value}
      onNote={(what) => void note(what)}
      onAgain={() => {
        said.value = null;
        goTo(0);
      }}
      onDone={leaveMoment}
    />
  );
}

/** What set it off, in the shape of the trigger log: one field, to be gone on with later or not. */
function triggerOf(what: string): Practised {
  const now = Temporal.Now.zonedDateTimeISO();
  return {
    id: crypto.randomUUID() as EntryId,
    kind: 'practice',
    practice: 'trigger-log',
    at: now.epochMilliseconds,
    offsetMinutes: now.offsetNanoseconds / 60e9,
    answers: [{ field: 'what', value: what }],
  };
}
