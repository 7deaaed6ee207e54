import { useSignal } from '@preact/signals';
import { Bowl } from '@/components/Bowl';
import { WordsField } from '@/components/WordsField';
import { lockWords as words } from '@/content/words/lock';
import { SecretForm } from './SecretForm';

interface Props {
  /** Resolves with false when it does not fit. */
  unlock: (secret: string) => Promise<boolean>;
  /** What was typed here before; where nothing can be added, nothing is given. */
  adding?: { draft: string; onDraft: (text: string) => void; onKeep: (text: string) => Promise<void> };
}

/** What a page shows while the lock is closed: a neutral word, the way in, and a place to leave some words. */
export function Unlock({ unlock, adding }: Props) {
  return (
    <main class="closed">
      <Bowl />
      <h1>{words.locked}</h1>
      <SecretForm id="secret" label={words.secret} act={words.open} onSecret={unlock} />
      {adding && <Adding {...adding} />}
      <a href="/help.html" target="_blank" rel="noopener">
        {words.help}
      </a>
    </main>
  );
}

function Adding({ draft, onDraft, onKeep }: NonNullable<Props['adding']>) {
  const text = useSignal(draft);
  const says = useSignal('');
  const keep = async () => {
    const typed = text.value.trim();
    if (!typed) return;
    try {
      await onKeep(typed);
      text.value = '';
      onDraft('');
      says.value = words.kept;
    } catch {
      says.value = words.keepFailed;
    }
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
      <WordsField
        id="add"
        label={words.add}
        placeholder=""
        value={text.value}
        onInput={(value) => {
          text.value = value;
          onDraft(value);
        }}
      />
      <button type="submit" id="add-keep">
        {words.keep}
      </button>
      <p role="status" id="add-says">
        {says}
      </p>
    </form>
  );
}
