import { useSignal } from '@preact/signals';
import { paperWords, summaryWords as words } from '@/content/words/summary';
import type { Entry } from '@/core/model/entry';
import { chosenEntries, offeredEntries, type SummaryChoice } from '@/core/portable/choose-entries';
import type { PaperFile } from '@/core/portable/paper';
import { makeSummary, summaryFile } from '@/core/portable/summary';
import type { PaperNames } from '@/core/portable/tell-entry';
import { entryKinds } from '@/core/search/filters';
import { fill } from '@/core/text/fill';
import { LeavePage } from './LeavePage';
import { PaperView } from './PaperView';
import { SummaryEntries } from './SummaryEntries';
import { SummaryFields } from './SummaryFields';

interface Props {
  entries: readonly Entry[];
  names: PaperNames;
  today: Temporal.PlainDate;
  /** The language of the page, for the file. */
  lang: string;
  onSave: (file: PaperFile) => void;
  onPrint: () => void;
}

/** Choosing what goes into a conversation with a professional, reading it, and printing or saving it. */
export function SummaryPanel({ entries, names, today, lang, onSave, onPrint }: Props) {
  const choice = useSignal<SummaryChoice>({
    from: today.subtract({ weeks: 4 }).toString(),
    to: today.toString(),
    kinds: entryKinds,
    left: new Set(),
    trust: false,
  });
  const reading = useSignal(false);
  const saved = useSignal('');
  const choose = (some: Partial<SummaryChoice>) => {
    choice.value = { ...choice.value, ...some };
  };
  const { from, to, left, trust } = choice.value;
  const offered = offeredEntries(entries, choice.value, names.lexicon);
  const chosen = chosenEntries(offered, choice.value, names.lexicon);
  const parts = { span: { from, to }, trust, names, words: paperWords };
  const kinds = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const save = () => {
    const file = summaryFile(makeSummary(chosen, parts), today, lang);
    onSave(file);
    saved.value = fill(words.saved, { name: file.name });
  };
  return (
    <section class="summary" aria-labelledby="summary-name">
      <h2 id="summary-name">{words.name}</h2>
      <p class="soft">{words.lead}</p>
      <SummaryFields choice={choice.value} kinds={kinds} onChoose={choose} />
      {offered.length > 0 ? (
        <SummaryEntries
          offered={offered}
          left={left}
          names={names}
          trust={trust}
          onLeave={(next) => choose({ left: next })}
        />
      ) : (
        <p class="soft">{words.empty}</p>
      )}
      {chosen.length > 0 && (
        <>
          {reading.value && <PaperView paper={makeSummary(chosen, parts)} />}
          <LeavePage
            reading={reading.value}
            onRead={() => {
              reading.value = true;
            }}
            onPrint={onPrint}
            onSave={save}
          />
        </>
      )}
      {offered.length > 0 && !chosen.length && <p class="soft">{words.noneChosen}</p>}
      <p class="soft" role="status">
        {saved}
      </p>
    </section>
  );
}
