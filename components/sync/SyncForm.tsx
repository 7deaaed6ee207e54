import { useSignal } from '@preact/signals';
import { SecretField } from '@/components/lock/SecretField';
import { lockWords } from '@/content/words/lock';
import { syncWords as words } from '@/content/words/sync';

interface Props {
  label: string;
  act: string;
  /** Resolves with false when the passphrase does not fit; rejects when the browser refuses. */
  onSecret: (secret: string) => Promise<boolean>;
}

/** Asks for a passphrase, and says what came of it. */
export function SyncForm({ label, act, onSecret }: Props) {
  const secret = useSignal('');
  const state = useSignal<'resting' | 'busy' | 'wrong' | 'refused'>('resting');
  const submit = async () => {
    if (state.value === 'busy' || secret.value === '') return;
    state.value = 'busy';
    state.value = await onSecret(secret.value).then(
      (fits) => (fits ? 'resting' : 'wrong'),
      () => 'refused' as const,
    );
    secret.value = '';
  };
  const faults = { wrong: words.wrong, refused: words.refusedNow, resting: null, busy: null };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SecretField
        id="sync-secret"
        label={label}
        value={secret.value}
        fault={faults[state.value]}
        onInput={(value) => {
          secret.value = value;
        }}
      />
      <p class="soft" role="status">
        {state.value === 'busy' && lockWords.opening}
      </p>
      <div class="pills">
        <button type="submit" class="main" id="sync-secret-go">
          {act}
        </button>
      </div>
    </form>
  );
}
