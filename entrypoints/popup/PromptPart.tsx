import { BlankCard } from '@/components/BlankCard';
import { PromptCard } from '@/components/PromptCard';
import { QuietCard } from '@/components/QuietCard';
import { SideCard } from '@/components/SideCard';
import { WhyPanel } from '@/components/WhyPanel';
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
  const { prompt, raisedId, draft, opened, why } = popup;
  return (
    <PromptCard
      prompt={prompt}
      answer={opened.value ? (draft.value.reflection?.text ?? '') : null}
      onOpen={() => {
        opened.value = true;
      }}
      onAnswer={(text) => popup.change({ ...draft.value, reflection: { raisedId, text } })}
      onAnother={() => void popup.end('swapped')}
      onNotNow={() => void popup.end('skipped')}
      onLeave={() => {
        opened.value = false;
      }}
      onEnough={() => void popup.end('answered')}
      onWhy={() => void popup.askWhy()}
      back={
        why.value && (
          <WhyPanel
            reasons={why.value.reasons}
            sources={prompt.sources}
            taste={why.value.taste}
            onSay={(say) => void popup.taste(say)}
            onBlank={popup.blank}
            onBack={() => void popup.askWhy()}
          />
        )
      }
    />
  );
}
