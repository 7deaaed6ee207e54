import type { ComponentChildren } from 'preact';
import { themeNames } from '@/content/themes';
import { popupWords } from '@/content/words/popup';
import type { Prompt } from '@/core/model/prompt';
import { fill } from '@/core/text/fill';
import { Card } from './Card';
import { Icon } from './Icon';
import { whenWanted } from './when-wanted';

const words = popupWords.prompt;
/** The card once it was opened. The page loads it ahead when it has nothing else to do. */
export const OpenedPrompt = whenWanted(async () => (await import('./OpenedPrompt')).OpenedPrompt);

interface Props {
  prompt: Prompt;
  /** The answer being written; null while the card is closed. */
  answer: string | null;
  onOpen: () => void;
  onAnswer: (text: string) => void;
  onAnother: () => void;
  onNotNow: () => void;
  onLeave: () => void;
  onEnough: () => void;
  onWhy: () => void;
  /** One kind sentence below the question; empty when there is nothing to say. */
  soft: string;
  /** The other side of the card while it is turned over. */
  back: ComponentChildren;
}

/** The question for today, closed or being answered. */
export function PromptCard(props: Props) {
  const { prompt } = props;
  const eyebrow = prompt.noReply ? words.eyebrowStatement : words.eyebrow;
  if (props.back) return <Card label={words.heading}>{props.back}</Card>;
  return (
    <Card label={words.heading}>
      <p class="eyebrow">
        {prompt.theme === 'own' ? words.eyebrowOwn : fill(eyebrow, { theme: themeNames[prompt.theme] })}
        <button
          type="button"
          class="why"
          id="why"
          aria-label={words.why}
          title={words.why}
          onClick={props.onWhy}
        >
          <Icon name="why" />
        </button>
      </p>
      <p class="ask asked" id="ask" dir="auto" data-prompt={prompt.id} data-long={longOf(prompt.ask)}>
        {prompt.ask}
      </p>
      {props.soft && <p class="soft more">{props.soft}</p>}
      {props.answer !== null ? <OpenedPrompt {...props} answer={props.answer} /> : <Closed {...props} />}
    </Card>
  );
}

/** A long question is set smaller, and a very long one smaller still: the popup fits 600 px with any of them. */
const longOf = ({ length }: string) => (length > 90 ? 'very' : length > 66 || undefined);

function Closed({ prompt, onOpen, onAnother, onNotNow }: Props) {
  return (
    <div class="actions">
      <button type="button" class="gentle" id="open-prompt" onClick={onOpen}>
        {prompt.noReply ? words.readOn : words.write}
      </button>
      <button type="button" id="another" onClick={onAnother}>
        {words.another}
      </button>
      <button type="button" id="not-now" onClick={onNotNow}>
        {words.notNow}
      </button>
    </div>
  );
}
