import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { FeelingTiles } from '@/components/FeelingTiles';
import { feelings, tiles } from '@/content/feelings';
import { welcomeWords } from '@/content/words/welcome';
import { visibleTiles } from '@/core/model/visible-tiles';
import { Frame } from './Frame';
import { KeptBowl } from './later';
import type { WelcomeState } from './welcome-state';

const words = welcomeWords.now;

/** A first check-in, and where Mendful is from now on. */
export function NowStep(welcome: WelcomeState) {
  const { profile, rhythm, pulse } = welcome;
  const { value: now } = useSignal(welcome.createNow());
  const isKept = now.state.value === 'kept';
  // *Keep* has gone, and with it the place of whoever pressed it.
  useLayoutEffect(() => {
    if (isKept) document.getElementById('close')?.focus();
  }, [isKept]);
  const close = (
    <>
      {!isKept && (
        <button type="button" class="main" id="keep" onClick={() => void now.keep()}>
          {now.state.value === 'keeping' ? words.keeping : words.keep}
        </button>
      )}
      <button type="button" class={isKept ? 'main' : ''} id="close" onClick={welcome.leave}>
        {words.close}
      </button>
      {isKept && (
        <a class="button" href="/journal.html">
          {words.journal}
        </a>
      )}
    </>
  );
  return (
    <Frame
      welcome={welcome}
      heading={isKept ? words.doneHeading : words.heading}
      lead={isKept ? undefined : words.lead}
      onward={close}
    >
      {isKept ? (
        <div class="first-seam">
          <KeptBowl gains seed={rhythm.value.seed} kept={pulse.value.kept ?? 1} />
        </div>
      ) : (
        <>
          <p class="unseen" id="how">
            {words.heading}
          </p>
          <FeelingTiles
            tiles={visibleTiles({ feelings, tiles }, profile.value)}
            picked={now.draft.value.tiles}
            labelledBy="how"
            onPick={now.pick}
          />
        </>
      )}
      <p role="status" id="status">
        {now.says}
      </p>
      {isKept && pulse.value.kept === 1 && <p class="soft">{words.first}</p>}
      <p class="soft">{words.where}</p>
    </Frame>
  );
}
