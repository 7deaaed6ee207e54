import { cardWords as words } from '@/content/words/cards';
import { Card } from './Card';
import { WordsField } from './WordsField';

/** A blank page: no question, only room. */
export function BlankCard({
  text,
  onInput,
  onLeave,
}: {
  text: string;
  onInput: (text: string) => void;
  onLeave: () => void;
}) {
  return (
    <Card label={words.blank}>
      <p class="eyebrow">{words.blank}</p>
      <WordsField
        id="answer"
        label={words.yourWords}
        quiet
        focus
        rows={3}
        placeholder={words.placeholder}
        value={text}
        onInput={onInput}
      />
      <div class="actions">
        <button type="button" class="plain" id="leave" onClick={onLeave}>
          {words.stop}
        </button>
      </div>
    </Card>
  );
}
