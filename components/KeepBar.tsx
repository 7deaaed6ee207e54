import { popupWords as words } from '@/content/words/popup';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { Icon } from './Icon';

interface Props {
  state:
    | { kind: 'resting' | 'keeping' | 'nothing' | 'copied' | 'uncopied' }
    | { kind: 'kept'; what: keyof typeof words.kept }
    | { kind: 'refused'; full: boolean; tooLong?: boolean };
  onCopy: () => void;
}

/** *Keep*, always in sight, and what came of it. "Kept" stands here only after storage has confirmed. */
export function KeepBar({ state, onCopy }: Props) {
  return (
    <footer class="keep-bar">
      {state.kind === 'refused' && (
        <div class="refused" role="alert">
          <p>{why(state)}</p>
          <button type="button" id="copy" onClick={onCopy}>
            {words.copy}
          </button>
        </div>
      )}
      <button type="submit" class="main" id="keep" aria-disabled={state.kind === 'keeping'}>
        {state.kind === 'keeping' ? words.keeping : words.keep}
      </button>
      <p class="soft foot">
        <span id="status" role="status">
          {says(state)}
        </span>
        {says(state) === '' && (
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

function why({ tooLong, full }: Extract<Props['state'], { kind: 'refused' }>): string {
  if (tooLong) return fill(words.tooLong, { n: textLength });
  return fill(words.refused, { reason: full ? words.full : words.broken });
}

function says(state: Props['state']): string {
  if (state.kind === 'kept') return words.kept[state.what];
  if (state.kind === 'nothing') return words.nothing;
  if (state.kind === 'uncopied') return words.uncopied;
  return state.kind === 'copied' ? words.copied : '';
}
