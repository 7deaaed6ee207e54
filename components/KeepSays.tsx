import { keepWords as words } from '@/content/words/keep';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';

/** What came of keeping. */
export type KeepState =
  | { kind: 'resting' | 'keeping' | 'nothing' | 'copied' | 'uncopied' }
  | { kind: 'kept'; what: keyof typeof words.kept }
  | { kind: 'refused'; full: boolean; tooLong?: boolean };

/** Why something could not be kept, and the way to save the words all the same. */
export function Refused({ tooLong, full, onCopy }: { tooLong?: boolean; full: boolean; onCopy: () => void }) {
  const why = tooLong
    ? fill(words.tooLong, { n: sayNumber(textLength) })
    : fill(words.refused, { reason: full ? words.full : words.broken });
  return (
    <div class="refused" role="alert">
      <p>{why}</p>
      <button type="button" id="copy" onClick={onCopy}>
        {words.copy}
      </button>
    </div>
  );
}

/** One line on it; empty while there is nothing to say. "Kept" is said only after storage has confirmed. */
export function sayKept(state: KeepState): string {
  if (state.kind === 'kept') return words.kept[state.what];
  if (state.kind === 'nothing') return words.nothing;
  if (state.kind === 'uncopied') return words.uncopied;
  return state.kind === 'copied' ? words.copied : '';
}
