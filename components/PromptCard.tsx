import type { ComponentChildren } from 'preact';
import { themeNames } from '@/content/themes';
import { popupWords } from '@/content/words/popup';
import { whyWords } from '@/content/words/why';
import type { Prompt } from '@/core/model/prompt';
import { addressOf } from '@/core/practice/address';
import { fill } from '@/core/text/fill';
import { Icon } from './Icon';
import { Seam } from './Seam';
import { WordsField } from './WordsField';

const words = popupWords.prompt;

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
  const open = props.answer !== null;
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
          aria-label={whyWords.ask}
          title={whyWords.ask}
          onClick={props.onWhy}
        >
          <Icon name="why" />
        </button>
      </p>
      <p class="ask asked" id="ask" data-prompt={prompt.id} data-long={prompt.ask.length > 90}>
        {prompt.ask}
      </p>
      {props.soft && <p class="soft more">{props.soft}</p>}
      {open ? <Opened {...props} /> : <Closed {...props} />}
    </Card>
  );
}

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

function Opened({ prompt, answer, onAnswer, onLeave, onEnough }: Props) {
  return (
    <>
      <p class="soft more">{prompt.more}</p>
      {!prompt.noReply && (
        <WordsField
          id="answer"
          label={words.yourWords}
          quiet
          focus
          rows={2}
          placeholder={words.placeholder}
          value={answer ?? ''}
          onInput={onAnswer}
        />
      )}
      {prompt.exercise && (
        <a
          class="soft"
          id="practise"
          href={`/journal.html${addressOf(prompt.exercise)}`}
          target="_blank"
          rel="noopener"
        >
          {words.practise}
        </a>
      )}
      <div class="actions">
        {prompt.noReply && (
          <button type="button" class="gentle" id="enough" onClick={onEnough}>
            {words.enough}
          </button>
        )}
        <button type="button" class="plain" id="leave" onClick={onLeave}>
          {words.stop}
        </button>
      </div>
    </>
  );
}

/** The frame every state of the card shares, so that nothing jumps when one follows another. */
export function Card({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="card prompt" aria-label={label}>
      <Seam />
      <div aria-live="polite">{children}</div>
    </section>
  );
}
