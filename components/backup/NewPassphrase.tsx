import { useSignal } from '@preact/signals';
import { SecretField } from '@/components/lock/SecretField';
import { backupWords as words } from '@/content/words/backup';
import { lockWords } from '@/content/words/lock';
import { estimateStrength } from '@/core/lock/estimate-strength';

interface Props {
  busy: boolean;
  onPassphrase: (passphrase: string) => void;
}

/** A passphrase for a file, typed twice, with what it means to lose it. */
export function NewPassphrase({ busy, onPassphrase }: Props) {
  const first = useSignal('');
  const second = useSignal('');
  const fault = useSignal<string | null>(null);
  const submit = () => {
    fault.value = first.value === '' ? words.empty : first.value === second.value ? null : words.differs;
    if (fault.value) return;
    onPassphrase(first.value);
    first.value = '';
    second.value = '';
  };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <SecretField
        id="file-passphrase"
        label={words.passphrase}
        says={words.passphraseSays}
        value={first.value}
        onInput={(value) => {
          first.value = value;
        }}
      />
      <p class="soft" role="status">
        {first.value && lockWords.strength[estimateStrength(first.value).strength]}
      </p>
      <SecretField
        id="file-passphrase-again"
        label={words.again}
        value={second.value}
        fault={fault.value}
        onInput={(value) => {
          second.value = value;
        }}
      />
      <p class="notice">{words.gone}</p>
      <button type="submit" class="main" id="make-sealed" disabled={busy}>
        {words.make}
      </button>
    </form>
  );
}
