import { JournalHead } from '@/components/JournalHead';
import { journalWords as words } from '@/content/words/journal';
import { popupWords } from '@/content/words/popup';
import { timeOfDay } from '@/core/text/time-of-day';
import { KeptPane } from './KeptPane';
import type { JournalState } from './state';

/** The journal page: what was kept, what shows in it, and what can be done with it. */
export function Journal(journal: JournalState) {
  const { pane, view } = journal;
  const View = view.value;
  return (
    <div class="page">
      <JournalHead
        greeting={popupWords.greeting[timeOfDay(Temporal.Now.plainTimeISO())]}
        pane={pane.value}
        onPane={(next) => void journal.show(next)}
      />
      <main>
        {pane.value === 'kept' ? (
          <KeptPane journal={journal} />
        ) : View ? (
          <View journal={journal} />
        ) : (
          <p class="soft">{words.loading}</p>
        )}
      </main>
      <Toast {...journal} />
    </div>
  );
}

function Toast({ notice, restore }: JournalState) {
  const { says, undo } = notice.value;
  return (
    <div class="toast" data-shown={says !== ''}>
      <span id="status" role="status">
        {says}
      </span>
      {undo && (
        <button type="button" class="plain" id="undo" onClick={() => void restore(undo)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
