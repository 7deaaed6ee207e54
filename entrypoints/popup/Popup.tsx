import { Bowl } from '@/components/Bowl';
import { Icon } from '@/components/Icon';
import { KeepBar } from '@/components/KeepBar';
import { WordsField } from '@/components/WordsField';
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
      onSubmit={(event) => {
        event.preventDefault();
        void popup.keep();
      }}
    >
      <header class="popup-head">
        <OwnBowl {...popup} />
        <h1>{greeting}</h1>
        <button
          type="button"
          class="icon-button"
          id="hush"
          title={words.hush.start}
          aria-label={words.hush.start}
          onClick={() => void popup.hush()}
        >
          <Icon name="hush" />
        </button>
        <a
          class="icon-button"
          href="/journal.html"
          target="_blank"
          title={words.journal}
          aria-label={words.journal}
          rel="noopener"
        >
          <Icon name="journal" />
        </a>
        <a
          class="icon-button"
          href="/options.html"
          target="_blank"
          title={words.options}
          aria-label={words.options}
          rel="noopener"
        >
          <Icon name="options" />
        </a>
      </header>
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
      <section class="good">
        <WordsField
          id="good"
          label={words.good.heading}
          heading
          placeholder={words.good.placeholder}
          value={draft.value.good}
          onInput={(good) => change({ ...draft.value, good })}
        />
      </section>
    </>
  );
}

/** The bowl of the header: an ornament until the reader's own has been drawn. */
function OwnBowl({ ownBowl, pulse, rhythm }: PopupState) {
  const Own = ownBowl.value;
  const { kept } = pulse.value;
  return Own && kept ? <Own seed={rhythm.value.seed} kept={kept} /> : <Bowl />;
}
