import { SummaryPanel } from '@/components/SummaryPanel';
import { saveFile } from '@/components/save-file';
import { journalWords as words } from '@/content/words/journal';
import { names } from './search';
import type { JournalState } from './state';

/** What can be taken along into a conversation with a professional. */
export function SummaryPane({ journal: { whole, entries } }: { journal: JournalState }) {
  if (!whole.value) return <p class="soft">{words.loading}</p>;
  return (
    <SummaryPanel
      entries={entries.value}
      names={names()}
      today={Temporal.Now.plainDateISO()}
      lang={document.documentElement.lang}
      onSave={saveFile}
      onPrint={() => print()}
    />
  );
}
