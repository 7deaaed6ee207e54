import { Card } from '@/components/Card';
import { PromptCard } from '@/components/PromptCard';
import { whenWanted } from '@/components/when-wanted';
import { popupWords } from '@/content/words/popup';
import type { PopupState } from './state';

const words = popupWords.prompt;
const Empty = () => <Card label={words.heading}>{null}</Card>;
const OtherCard = whenWanted(async () => (await import('./OtherCard')).OtherCard, Empty);

/** The card at the top of the popup, in whichever state it is. */
export function PromptPart(popup: PopupState) {
  const state = popup.card.value;
  switch (state.kind) {
    case 'opening':
      return <Empty />;
    case 'prompt':
      return <Question {...popup} prompt={state.prompt} raisedId={state.raisedId} />;
    case 'safety':
      return <state.Part onRead={() => void popup.readNotice()} />;
    case 'waiting':
      return (
        <Card label={words.heading}>
          <p class="ask asked quiet">{words.waiting}</p>
        </Card>
      );
    default:
      return <OtherCard state={state} popup={popup} />;
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
