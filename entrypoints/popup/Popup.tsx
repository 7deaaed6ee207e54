import { Bowl } from '@/components/Bowl';
import { GoodField } from '@/components/GoodField';
import { KeepBar } from '@/components/KeepBar';
import { PopupHead } from '@/components/PopupHead';
import { whenWanted } from '@/components/when-wanted';
import { popupWords as words } from '@/content/words/popup';
import { timeOfDay } from '@/core/text/time-of-day';
import { CheckInPart } from './CheckInPart';
import { PromptPart } from './PromptPart';
import type { PopupState } from './state';

const OwnBowl = whenWanted(
  async () => (await import('./SmallBowl')).SmallBowl,
  () => <Bowl />,
);
const CarePart = whenWanted(async () => (await import('./CarePart')).CarePart);

/** The whole popup: what is asked, what is felt, what was good, and *Keep* always in sight. */
export function Popup(popup: PopupState) {
  const greeting = words.greeting[timeOfDay(Temporal.Now.plainTimeISO())];
  return (
    <form
      class="popup-page"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void popup.keep();
      }}
    >
      <PopupHead greeting={greeting} bowl={<HeadBowl {...popup} />} onHush={() => void popup.hush()} />
      <main class="popup-body">
        <Body {...popup} />
      </main>
      {!popup.moment.value && <KeepBar state={popup.keeping.value} onCopy={() => void popup.copy()} />}
    </form>
  );
}

function Body(popup: PopupState) {
  const { draft, change, moment, isIdle, cameBack } = popup;
  const came = cameBack.value;
  const InTheMoment = moment.value;
  if (InTheMoment) return <InTheMoment {...popup} />;
  return (
    <>
      {came ? <came.Part checkIn={came.checkIn} onAway={popup.putBack} /> : null}
      <PromptPart {...popup} />
      <CheckInPart {...popup} />
      {isIdle.value && <CarePart {...popup} />}
      <GoodField value={draft.value.good} onInput={(good) => change({ ...draft.value, good })} />
    </>
  );
}

/** The bowl of the header: an ornament until the reader's own has been drawn. */
function HeadBowl({ isIdle, pulse, rhythm }: PopupState) {
  const { kept } = pulse.value;
  return isIdle.value && kept ? <OwnBowl seed={rhythm.value.seed} kept={kept} /> : <Bowl />;
}
