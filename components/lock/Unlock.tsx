import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Bowl } from '@/components/Bowl';
import { HideButton } from '@/components/HideButton';
import { lockWords as words } from '@/content/words/lock';
import { SecretForm } from './SecretForm';

interface Props {
  /** Resolves with false when it does not fit. */
  unlock: (secret: string) => Promise<boolean>;
  /** Draws the place to leave something; not given where nothing can be added. */
  adding?: () => ComponentChildren;
}

/** What a page shows while the lock is closed: a neutral word and the way in. What can be added shows at a tap, no sooner. */
export function Unlock({ unlock, adding }: Props) {
  const adds = useSignal(false);
  return (
    <main class="closed">
      <Bowl />
      <h1>{words.locked}</h1>
      <SecretForm id="secret" label={words.secret} act={words.open} onSecret={unlock} />
      {adding && (
        <button
          type="button"
          class="plain"
          id="add-something"
          aria-expanded={adds.value}
          onClick={() => {
            adds.value = !adds.value;
          }}
        >
          {words.addSomething}
        </button>
      )}
      {adds.value && adding?.()}
      {!adding && <HideButton />}
      <a href="/help.html" target="_blank" rel="noopener">
        {words.help}
      </a>
    </main>
  );
}
