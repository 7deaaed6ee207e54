import { Bowl } from '@/components/Bowl';
import { GoodField } from '@/components/GoodField';
import { KeepBar } from '@/components/KeepBar';
import { PopupHead } from '@/components/PopupHead';
import { popupWords as words } from '@/content/words/popup';
import { timeOfDay } from '@/core/text/time-of-day';
import { CheckInPart } from './CheckInPart';
import { PromptPart } from './PromptPart';
import type { PopupState } from './state';

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
      <PopupHead greeting={greeting} bowl={<OwnBowl {...popup} />} onHush={() => void popup.hush()} />
      <main class="popup-body">
        <Body {...popup} />
      </main>
      {!popup.moment.value && <KeepBar state={popup.keeping.value} onCopy={() => void popup.copy()} />}
    </form>
  );
}

function Body(popup: PopupState) {
  const { draft, change, moment, care, cameBack } = popup;
  const Care = care.value;
  const came = cameBack.value;
  const InTheMoment = moment.value;
  if (InTheMoment) return <InTheMoment {...popup} />;
  return (
    <>
      {came ? <came.Part checkIn={came.checkIn} onAway={popup.putBack} /> : null}
      <PromptPart {...popup} />
      <CheckInPart {...popup} />
      {Care && <Care {...popup} />}
      <GoodField value={draft.value.good} onInput={(good) => change({ ...draft.value, good })} />
    </>
  );
}

/** The bowl of the header: an ornament until the reader's own has been drawn. */
function OwnBowl({ ownBowl, pulse, rhythm }: PopupState) {
  const Own = ownBowl.value;
  const { kept } = pulse.value;
  return Own && kept ? <Own seed={rhythm.value.seed} kept={kept} /> : <Bowl />;
}
