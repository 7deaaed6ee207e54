import { BlankCard } from '@/components/BlankCard';
import { PromptCard } from '@/components/PromptCard';
import { QuietCard } from '@/components/QuietCard';
import { SideCard } from '@/components/SideCard';
import { stages } from '@/content/stages';
import { popupWords } from '@/content/words/popup';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import type { PopupState } from './state';

const words = popupWords.prompt;

/** The card at the top of the popup, in whichever state it is. */
export function PromptPart(popup: PopupState) {
  const state = popup.card.value;
  const ask = { id: 'fetch', label: words.fetch, onClick: () => void popup.find() };
  const blank = { id: 'blank', label: words.justWrite, onClick: popup.blank };
  switch (state.kind) {
    case 'prompt':
      return <Question {...popup} prompt={state.prompt} raisedId={state.raisedId} />;
    case 'paused':
      return (
        <QuietCard
          says={
            state.throughOn ? fill(words.pausedThrough, { day: longDay(state.throughOn) }) : words.pausedOpen
          }
          actions={[{ id: 'resume', label: words.resume, onClick: () => void popup.resume() }]}
        />
      );
    case 'hushed':
      return (
        <QuietCard
          says={fill(popupWords.hush.says, { time: timeOf(state.until) })}
          actions={[{ id: 'unhush', label: popupWords.hush.end, onClick: () => void popup.unhush() }]}
        />
      );
    case 'snoozed':
      return (
        <QuietCard
          says={fill(popupWords.later.snoozed, { when: momentOf(state.until) })}
          actions={[ask, blank]}
        />
      );
    case 'good-things':
    case 'look-back':
      return <Weekly {...popup} kind={state.kind} />;
    case 'review':
      return <Review {...popup} />;
    case 'side':
      return <SideCard onSay={(side) => void popup.say(side)} />;
    case 'blank':
      return (
        <BlankCard
          text={popup.draft.value.reflection?.text ?? ''}
          onInput={popup.writeBlank}
          onLeave={() => void popup.leaveBlank()}
        />
      );
    case 'stage':
      return (
        <QuietCard
          says={fill(words.stageOffer, { stage: stages[state.stage].name })}
          actions={[
            { id: 'stage-fits', label: words.stageFits, onClick: () => void popup.stageFits() },
            { id: 'stage-look', label: words.stageLook, href: '/options.html#you' },
          ]}
        />
      );
    case 'waiting':
      return <QuietCard says={words.waiting} actions={[]} />;
    default:
      return <QuietCard says={words[state.kind]} actions={state.kind === 'none' ? [blank] : [ask, blank]} />;
  }
}

function Question(
  popup: PopupState & { prompt: Parameters<typeof PromptCard>[0]['prompt']; raisedId: string },
) {
  const { prompt, raisedId, draft, opened, why, later } = popup;
  // Loaded when it was first asked for: few openings of the popup need it.
  const Back = why.value || later.value ? popup.back.value : null;
  return (
    <PromptCard
      prompt={prompt}
      answer={opened.value ? (draft.value.reflection?.text ?? '') : null}
      onOpen={() => {
        opened.value = true;
      }}
      onAnswer={(text) => popup.change({ ...draft.value, reflection: { raisedId, text } })}
      onAnother={() => void popup.end('swapped')}
      onNotNow={() => void popup.askLater()}
      onLeave={() => {
        opened.value = false;
      }}
      onEnough={() => void popup.end('answered')}
      onWhy={() => void popup.askWhy()}
      soft={popup.grownQuiet.value ? popupWords.grownQuiet : ''}
      back={Back && <Back {...popup} />}
    />
  );
}

function Weekly({ kind, end }: PopupState & { kind: 'good-things' | 'look-back' }) {
  const { goodThings, lookBack, open, letGo } = popupWords.weekly;
  const letItGo = { id: 'let-go', label: letGo, onClick: () => void end('skipped') };
  const look = { id: 'look-back', label: open, href: '/journal.html', onClick: () => void end('answered') };
  return kind === 'good-things' ? (
    <QuietCard says={goodThings} actions={[letItGo]} />
  ) : (
    <QuietCard says={lookBack} actions={[look, letItGo]} />
  );
}

/** Says that something can be looked at again; what it is stands on the journal page alone. */
function Review({ end }: PopupState) {
  const { says, open, letGo } = popupWords.review;
  return (
    <QuietCard
      says={says}
      actions={[
        { id: 'review', label: open, href: '/journal.html#p', onClick: () => void end('answered') },
        { id: 'let-go', label: letGo, onClick: () => void end('skipped') },
      ]}
    />
  );
}

const locally = (at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
const timeOf = (at: number) => locally(at).toLocaleString(undefined, { hour: '2-digit', minute: '2-digit' });
const momentOf = (at: number) =>
  locally(at).toLocaleString(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
