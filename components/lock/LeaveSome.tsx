import { useSignal } from '@preact/signals';
import { FeelingTiles } from '@/components/FeelingTiles';
import { WordsField } from '@/components/WordsField';
import { feelings, tiles } from '@/content/feelings';
import { lockWords as words } from '@/content/words/lock';
import { toggleTile } from '@/core/model/change-draft';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';

/** What came of keeping what was left; `nothing`: there was nothing to keep. */
export type LeftState = 'kept' | 'nothing' | 'tooLong' | 'keepFailed';

interface Props {
  /** What was picked and typed here before. */
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onKeep: (draft: Draft) => Promise<LeftState>;
}

/** A feeling and a line, left while the lock is closed. What is behind the tiles needs the reader's own choices, and waits. */
export function LeaveSome({ draft: was, onDraft, onKeep }: Props) {
  const draft = useSignal(was);
  const says = useSignal<LeftState | null>(null);
  const busy = useSignal(false);
  const change = (next: Draft) => {
    draft.value = next;
    says.value = null;
    onDraft(next);
  };
  const keep = async () => {
    if (busy.value) return;
    busy.value = true;
    const typed = draft.value;
    const came = await onKeep(typed);
    busy.value = false;
    // What was typed meanwhile is not in what was kept: it stays.
    if (came === 'kept' && draft.value === typed) change(emptyDraft);
    says.value = came;
  };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p class="soft">{words.addSays}</p>
      <p class="unseen" id="add-tiles">
        {words.addTiles}
      </p>
      <FeelingTiles
        tiles={tiles.map(({ id }) => id)}
        picked={draft.value.tiles}
        labelledBy="add-tiles"
        onPick={(tile) => change(toggleTile(draft.value, tile, { feelings, tiles }))}
      />
      <WordsField
        id="add"
        label={words.add}
        placeholder=""
        value={draft.value.note}
        onInput={(note) => change({ ...draft.value, note })}
      />
      <button type="submit" id="add-keep" aria-disabled={busy.value}>
        {words.keep}
      </button>
      <p role="status" id="add-says">
        {says.value && fill(words[says.value], { n: sayNumber(textLength) })}
      </p>
    </form>
  );
}
