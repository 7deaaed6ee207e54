import { cardWords as words } from '@/content/words/cards';
import type { Prompt } from '@/core/model/prompt';
import { addressOf } from '@/core/practice/address';
import { WordsField } from './WordsField';

interface Props {
  prompt: Prompt;
  answer: string;
  onAnswer: (text: string) => void;
  onLeave: () => void;
  onEnough: () => void;
}

/** What the card says and offers once it was opened. It is loaded then. */
export function OpenedPrompt({ prompt, answer, onAnswer, onLeave, onEnough }: Props) {
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
          value={answer}
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
