import { AddField } from '@/components/AddField';
import { OfferedWords } from '@/components/OfferedWords';
import { Fold, Panel } from '@/components/Part';
import { RemovableChips } from '@/components/RemovableChips';
import { feelingWords } from '@/content/feelings';
import { faultWords, optionsWords } from '@/content/words/options';
import { youWords as words } from '@/content/words/options-you';
import { checkOwnWord } from '@/core/model/check-profile';
import { toggled } from '@/core/model/toggled';
import { fill } from '@/core/text/fill';
import { countOn } from './count-on';
import type { OptionsState } from './state';

const offered = () => Object.values(feelingWords).map(({ name }) => name);

/** The words for feelings: those on offer, and the reader's own. */
export function FeelingsPanel({ profile, changeProfile }: OptionsState) {
  const { hiddenFeelings, ownWords } = profile.value;
  const check = (word: string) => {
    const fault = checkOwnWord(word, profile.value, offered());
    return fault && faultWords[fault];
  };
  return (
    <Panel>
      <Fold name={words.feelings} says={countOn(offered().length, hiddenFeelings.length)}>
        <OfferedWords
          says={words.feelingsSay}
          hidden={hiddenFeelings}
          onToggle={(id) =>
            void changeProfile((value) => ({ hiddenFeelings: toggled(value.hiddenFeelings, id) }))
          }
        />
      </Fold>
      <fieldset class="list">
        <legend>{words.ownWords}</legend>
        <p class="soft help">{words.ownWordsSay}</p>
        <RemovableChips
          items={ownWords.map((word) => ({
            key: word,
            name: word,
            remove: fill(words.removeWord, { word }),
          }))}
          empty={words.noOwnWords}
          onRemove={(word) =>
            void changeProfile((value) => ({ ownWords: value.ownWords.filter((own) => own !== word) }))
          }
        />
        <AddField
          id="own-word"
          type="text"
          label={words.ownWord}
          button={optionsWords.add}
          check={check}
          onAdd={(word) => changeProfile((value) => ({ ownWords: [...value.ownWords, word.trim()] }))}
        />
      </fieldset>
    </Panel>
  );
}
