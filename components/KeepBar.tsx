import { signal } from '@preact/signals';
import { popupWords as words } from '@/content/words/popup';
import { Icon } from './Icon';
import type { KeepState } from './KeepSays';

type Says = typeof import('./KeepSays');
/** What came of keeping is told by a part that is loaded before anything can be kept (prepareKeeping). */
const telling = signal<Says | null>(null);

/** Loads what tells of keeping. Rejects when it cannot be loaded. */
export async function prepareKeeping(): Promise<void> {
  telling.value ??= await import('./KeepSays');
}

/** *Keep*, always in sight, and what came of it. */
export function KeepBar({ state, onCopy }: { state: KeepState; onCopy: () => void }) {
  const tell = telling.value;
  const says = tell?.sayKept(state) ?? '';
  return (
    <footer class="keep-bar">
      {tell && state.kind === 'refused' && <tell.Refused {...state} onCopy={onCopy} />}
      {/* Where not even the part that tells why can be loaded. */}
      {!tell && state.kind === 'refused' && <p role="alert">{words.notKept}</p>}
      <button type="submit" class="main" id="keep" aria-disabled={state.kind === 'keeping'}>
        {state.kind === 'keeping' ? words.keeping : words.keep}
      </button>
      <p class="soft foot">
        <span id="status" role="status">
          {says}
        </span>
        {says === '' && (
          <>
            <Icon name="lock" />
            {words.onlyHere}
          </>
        )}
        <a href="/help.html" target="_blank" rel="noopener">
          {words.help}
        </a>
      </p>
    </footer>
  );
}
