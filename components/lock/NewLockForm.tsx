import { useSignal } from '@preact/signals';
import { lockWords as words } from '@/content/words/lock';
import { estimateStrength } from '@/core/lock/estimate-strength';
import { SecretField } from './SecretField';

interface Props {
  busy: boolean;
  onMake: (passphrase: string) => void;
  onCancel: () => void;
}

/** A new passphrase, typed twice, with how hard it is to guess; no rules on what it is made of. */
export function NewLockForm({ busy, onMake, onCancel }: Props) {
  const first = useSignal('');
  const second = useSignal('');
  const fault = useSignal<string | null>(null);
  const submit = () => {
    fault.value = first.value === '' ? words.empty : first.value === second.value ? null : words.differs;
    if (!fault.value) onMake(first.value);
  };
  const { strength } = estimateStrength(first.value);
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <SecretField
        id="new-passphrase"
        label={words.passphrase}
        says={words.passphraseSays}
        value={first.value}
        onInput={(value) => {
          first.value = value;
        }}
      />
      <p class="soft" id="strength" role="status" data-strength={first.value && strength}>
        {first.value && words.strength[strength]}
      </p>
      <SecretField
        id="new-passphrase-again"
        label={words.again}
        value={second.value}
        fault={fault.value}
        onInput={(value) => {
          second.value = value;
        }}
      />
      <p class="notice">{words.gone}</p>
      <p role="status">{busy && words.making}</p>
      <div class="pills">
        <button type="submit" class="main" id="make-lock" disabled={busy}>
          {words.make}
        </button>
        <button type="button" id="cancel-lock" disabled={busy} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
