import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { lockWords as words } from '@/content/words/lock';
import { SecretField } from './SecretField';

interface Props {
  id: string;
  label: string;
  act: string;
  /** Resolves with false when the secret is not the right one; rejects when it could not be tried. */
  onSecret: (secret: string) => Promise<boolean>;
  /** What is said when it does not fit, and when it could not be tried, where the lock's own words do not. */
  faults?: { wrong: string; failed: string };
  children?: ComponentChildren;
}

/** Asks for the passphrase or the recovery code, and says so when it does not fit. Any number of tries is fine. */
export function SecretForm({ id, label, act, onSecret, faults = words, children }: Props) {
  const secret = useSignal('');
  const state = useSignal<'resting' | 'busy' | 'wrong' | 'failed'>('resting');
  const submit = async () => {
    if (state.value === 'busy' || secret.value === '') return;
    state.value = 'busy';
    try {
      state.value = (await onSecret(secret.value)) ? 'resting' : 'wrong';
      secret.value = '';
    } catch {
      state.value = 'failed';
    }
  };
  const fault = { wrong: faults.wrong, failed: faults.failed, resting: null, busy: null }[state.value];
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SecretField
        id={id}
        label={label}
        value={secret.value}
        fault={fault}
        onInput={(value) => {
          secret.value = value;
        }}
      />
      <p class="soft" role="status">
        {state.value === 'busy' && words.opening}
      </p>
      <div class="pills">
        <button type="submit" class="main" id={`${id}-go`}>
          {act}
        </button>
        {children}
      </div>
    </form>
  );
}
