import { PromptCard } from '@/components/PromptCard';
import { QuietCard } from '@/components/QuietCard';
import { SideCard } from '@/components/SideCard';
import { popupWords } from '@/content/words/popup';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import type { PopupState } from './state';

const words = popupWords.prompt;

/** The card at the top of the popup, in whichever state it is. */
export function PromptPart({ card, draft, opened, change, end, find, say, resume }: PopupState) {
  const state = card.value;
  const ask = { id: 'fetch', label: words.fetch, onClick: () => void find() };
  switch (state.kind) {
    case 'prompt': {
      const { reflection } = draft.value;
      return (
        <PromptCard
          prompt={state.prompt}
          answer={opened.value ? (reflection?.text ?? '') : null}
          onOpen={() => {
            opened.value = true;
          }}
          onAnswer={(text) => change({ ...draft.value, reflection: { raisedId: state.raisedId, text } })}
          onAnother={() => void end('swapped')}
          onNotNow={() => void end('skipped')}
          onLeave={() => {
            opened.value = false;
          }}
          onEnough={() => void end('answered')}
        />
      );
    }
    case 'paused':
      return (
        <QuietCard
          says={
            state.throughOn ? fill(words.pausedThrough, { day: longDay(state.throughOn) }) : words.pausedOpen
          }
          action={{ id: 'resume', label: words.resume, onClick: () => void resume() }}
        />
      );
    case 'side':
      return <SideCard onSay={(side) => void say(side)} />;
    case 'answered':
    case 'rested':
      return <QuietCard says={words[state.kind]} action={ask} />;
    default:
      return <QuietCard says={words[state.kind]} />;
  }
}
