import { LineList } from '@/components/LineList';
import { Panel } from '@/components/Part';
import { faultWords, optionsWords } from '@/content/words/options';
import { noticesWords as words } from '@/content/words/options-notices';
import { checkStandIn } from '@/core/model/check-line';
import { standInLength } from '@/core/model/limits';
import type { OptionsState } from './state';

/** What a neutral notification says, in the reader's own words. */
export function LinesPanel({ rhythm, changeLines }: OptionsState) {
  const { standIns, discreet } = rhythm.value;
  return (
    <Panel name={words.lines} lead={words.linesSay}>
      {!discreet && <p class="soft help">{words.linesUnseen}</p>}
      <LineList
        id="own-line"
        lines={standIns.map((text, index) => ({ id: String(index), text }))}
        empty={words.linesNone}
        label={words.line}
        help={words.lineHelp}
        button={optionsWords.add}
        most={standInLength}
        check={(text, others) => {
          const fault = checkStandIn(text, others);
          return fault && faultWords[fault];
        }}
        onAdd={(text) => changeLines((lines) => [...lines, text])}
        onChange={(id, text) => changeLines((lines) => lines.with(Number(id), text))}
        onRemove={(id) => changeLines((lines) => lines.toSpliced(Number(id), 1))}
        onBack={({ text }, index) => changeLines((lines) => lines.toSpliced(index, 0, text))}
      />
    </Panel>
  );
}
