import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { EraseConfirm } from '@/components/EraseConfirm';
import { Panel } from '@/components/Part';
import { optionsWords } from '@/content/words/options';
import type { OptionsState } from './state';

const words = optionsWords.yours;

/** Deleting everything: one tap asks, the second does it. */
export function ErasePanel({ fields }: OptionsState) {
  const asking = useSignal(false);
  const says = useSignal('');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    asking.value = false;
    requestAnimationFrame(() => button.current?.focus());
  };
  const erase = async () => {
    // What is half typed would otherwise be written after all is gone.
    fields.forget('');
    try {
      const [{ eraseShared }, { eraseAll }] = await Promise.all([
        import('@/store/sync/take-part'),
        import('@/store/erase-traces'),
      ]);
      const isGone = await eraseShared();
      await eraseAll();
      says.value = isGone ? words.erased : `${words.erased} ${words.accountStays}`;
    } catch {
      says.value = words.eraseFailed;
    }
    close();
  };
  return (
    <Panel name={words.erase} lead={words.eraseSays}>
      {asking.value ? (
        <EraseConfirm onYes={() => void erase()} onNo={close} />
      ) : (
        <button
          type="button"
          id="erase"
          ref={button}
          onClick={() => {
            says.value = '';
            asking.value = true;
          }}
        >
          {words.erase}
        </button>
      )}
      <p id="erase-says" role="status">
        {says}
      </p>
    </Panel>
  );
}
