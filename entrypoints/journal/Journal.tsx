import { Bowl } from '@/components/Bowl';
import { Icon } from '@/components/Icon';
import { MendedBowl } from '@/components/MendedBowl';
import { helpWords } from '@/content/words/help';
import { journalWords as words } from '@/content/words/journal';
import { fill } from '@/core/text/fill';
import { Days } from './Days';
import type { JournalState } from './state';

/** The journal page: everything kept, by day, newest first. */
export function Journal(journal: JournalState) {
  const { loaded, days, bowl, notice, unreadable, more } = journal;
  const { says, undo } = notice.value;
  return (
    <div class="page">
      <header class="page-head">
        <Bowl />
        <h1>{words.title}</h1>
        <a class="help-link" href="/help.html">
          {helpWords.link}
        </a>
        <a class="icon-button" href="/options.html" title={words.options} aria-label={words.options}>
          <Icon name="options" />
        </a>
      </header>
      <main>
        {unreadable.value > 0 && <Aside count={unreadable.value} />}
        {!loaded.value && <p class="soft">{words.loading}</p>}
        {loaded.value && days.value.length === 0 && <Empty />}
        <div class="columns">
          {(days.value.length > 0 || (bowl.value?.kept ?? 0) > 0) && (
            <figure class="card bowl-card" id="bowl">
              {bowl.value && <MendedBowl bowl={bowl.value} />}
            </figure>
          )}
          <div>
            <Days {...journal} />
            {more.value && (
              <button type="button" id="earlier" onClick={() => void journal.earlier()}>
                {words.earlier}
              </button>
            )}
          </div>
        </div>
      </main>
      <div class="toast" data-shown={says !== ''}>
        <span id="status" role="status">
          {says}
        </span>
        {undo && (
          <button type="button" class="plain" id="undo" onClick={() => void journal.restore(undo)}>
            {words.undo}
          </button>
        )}
      </div>
    </div>
  );
}

function Empty() {
  return (
    <section class="card empty">
      <Bowl />
      <p class="asked">{words.empty.heading}</p>
      <p class="soft">{words.empty.says}</p>
    </section>
  );
}

function Aside({ count }: { count: number }) {
  return (
    <p class="card aside" id="aside">
      {count === 1 ? words.unreadable.one : fill(words.unreadable.other, { n: count })}{' '}
      <a href="/options.html#yours">{words.toExport}</a>
    </p>
  );
}
