import { popupWords } from '@/content/words/popup';
import { WordsField } from './WordsField';

const words = popupWords.good;

/** Room for one small good thing. */
export function GoodField({ value, onInput }: { value: string; onInput: (text: string) => void }) {
  return (
    <section class="good">
      <WordsField
        id="good"
        label={words.heading}
        heading
        placeholder={words.placeholder}
        value={value}
        onInput={onInput}
      />
    </section>
  );
}
