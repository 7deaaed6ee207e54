import { BlankCard } from '@/components/BlankCard';
import { QuietCard } from '@/components/QuietCard';
import { SideCard } from '@/components/SideCard';
import { stages } from '@/content/stages';
import { cardWords as words } from '@/content/words/cards';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import { speech } from '@/core/text/spoken';
import type { CardState } from './card';
import type { PopupState } from './state';

/** The states of the card in which it is loaded. */
type Other = Exclude<CardState, { kind: 'prompt' | 'opening' | 'waiting' | 'safety' }>;

/** The card when it holds no question. It is loaded when that is so. */
export function OtherCard({ state, popup }: { state: Other; popup: PopupState }) {
  const ask = { id: 'fetch', label: words.fetch, onClick: () => void popup.find() };
  const blank = { id: 'blank', label: words.justWrite, onClick: popup.blank };
  switch (state.kind) {
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
          says={fill(words.hush.says, { time: timeOf(state.until) })}
          actions={[{ id: 'unhush', label: words.hush.end, onClick: () => void popup.unhush() }]}
        />
      );
    case 'snoozed':
      return (
        <QuietCard says={fill(words.later.snoozed, { when: momentOf(state.until) })} actions={[ask, blank]} />
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
    default:
      return <QuietCard says={words[state.kind]} actions={state.kind === 'none' ? [blank] : [ask, blank]} />;
  }
}

function Weekly({ kind, end }: PopupState & { kind: 'good-things' | 'look-back' }) {
  const { goodThings, lookBack, open, letGo } = words.weekly;
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
  const { says, open, letGo } = words.review;
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
const timeOf = (at: number) =>
  locally(at).toLocaleString(speech.locale, { hour: '2-digit', minute: '2-digit' });
const momentOf = (at: number) =>
  locally(at).toLocaleString(speech.locale, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
