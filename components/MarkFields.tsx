import { journalWords as words } from '@/content/words/journal';
import { type Mark, markIds } from '@/core/model/entry';
import { WordsField } from './WordsField';

/** What happened, in one of four plain kinds, and a few words if wanted. */
export function MarkFields({ mark, onChange }: { mark: Mark; onChange: (mark: Mark) => void }) {
  return (
    <>
      <fieldset class="picks" aria-label={words.marks.label}>
        {markIds.map((id) => (
          <label key={id} class="pick">
            <input
              type="radio"
              name={`mark-${mark.id}`}
              checked={mark.mark === id}
              onChange={() => onChange({ ...mark, mark: id })}
            />
            {words.marks.names[id]}
          </label>
        ))}
      </fieldset>
      <WordsField
        id={`edit-${mark.id}`}
        label={words.marks.words}
        value={mark.text}
        onInput={(text) => onChange({ ...mark, text })}
      />
    </>
  );
}
