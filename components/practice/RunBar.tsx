import { practiceWords } from '@/content/words/practices';
import { fill } from '@/core/text/fill';

const words = practiceWords.run;

/** What came of keeping: nothing yet, under way, or refused by a storage that is full or did not answer. */
export type RunState = 'resting' | 'keeping' | 'full' | 'broken';

interface Props {
  state: RunState;
  /** On the last step: what its button does; null before. */
  last: 'keep' | 'enough' | null;
  /** It goes deep: say that stopping is fine. */
  stop: boolean;
  onBack?: (() => void) | undefined;
  onLeave: () => void;
  onDiscard?: (() => void) | undefined;
}

/** The ways on, back and out. */
export function RunBar({ state, last, stop, onBack, onLeave, onDiscard }: Props) {
  return (
    <div class="run-bar">
      {(state === 'full' || state === 'broken') && (
        <p class="care" role="alert">
          {fill(words.refused, { reason: words[state] })}
        </p>
      )}
      <div class="actions">
        {onBack && (
          <button type="button" data-act="back" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button
          type="submit"
          class={last ? 'main' : 'gentle'}
          data-act={last ?? 'next'}
          aria-disabled={state === 'keeping'}
        >
          {state === 'keeping' ? words.keeping : words[last ?? 'next']}
        </button>
        <button type="button" class="plain" data-act="leave" onClick={onLeave}>
          {words.leave}
        </button>
        {onDiscard && (
          <button type="button" class="plain" data-act="discard" onClick={onDiscard}>
            {words.discard}
          </button>
        )}
      </div>
      {stop && <p class="soft help">{words.stop}</p>}
    </div>
  );
}
