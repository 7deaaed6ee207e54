import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '@/components/care.css';
import { Findings } from '@/components/Findings';
import '@/components/moment.css';
import '@/components/practice.css';
import { HelpsMeCard } from '@/components/practice/HelpsMeCard';
import { ItemList } from '@/components/practice/ItemList';
import { KeptCard } from '@/components/practice/KeptCard';
import { PracticeRunner } from '@/components/practice/PracticeRunner';
import { PracticesPane as All } from '@/components/practice/PracticesPane';
import { minimising } from '@/content/care/minimising';
import { practices as definitions } from '@/content/exercises';
import { journalWords as words } from '@/content/words/journal';
import { type Finding, findMinimising } from '@/core/care/find-minimising';
import { joinMinimising } from '@/core/care/join-phrases';
import { listKeys } from '@/store/lists';
import { watchStorage } from '@/store/live';
import { unsavedPracticeDrafts } from '@/store/practice-draft';
import { readCareWords } from '@/store/speak';
import { createPractices, type Practices, type Run } from './practices';
import type { JournalState } from './state';

const phrases = signal(minimising);
const check = (text: string) => findMinimising(text, phrases.value);
const Found = (its: { text: string; findings: readonly Finding[] }) => (
  <Findings {...its} reasons={phrases.value.reasons} />
);

/** The page goes away with letters that are not on disk yet. */
function handOn() {
  const drafts = unsavedPracticeDrafts();
  if (drafts.length) void browser.runtime.sendMessage(drafts).catch(() => undefined);
}

/** The practices: all of them, one under way, or one list. */
export function PracticesPane({ journal }: { journal: JournalState }) {
  const practices = useMemo(() => createPractices(journal), []);
  useEffect(() => {
    void readCareWords().then((its) => {
      phrases.value = joinMinimising(minimising, its?.minimising);
    });
    addEventListener('pagehide', handOn);
    return () => removeEventListener('pagehide', handOn);
  }, []);
  useEffect(() => {
    void practices.refresh().then(() => {
      const wanted = journal.takeWanted();
      const practice = wanted && definitions.find(({ id }) => id === wanted.practice);
      if (practice)
        practices.open(practice, {
          entry: wanted.entry ?? null,
          ...(wanted.start && { start: wanted.start }),
        });
    });
  }, []);
  useEffect(
    () =>
      // From another device, or from another page of this one.
      watchStorage((changes) => {
        if (listKeys.some((key) => key in changes)) void practices.refresh().catch(() => undefined);
      }),
    [],
  );
  const view = practices.view.value;
  switch (view.kind) {
    case 'run':
      return <Running journal={journal} practices={practices} run={view.run} />;
    case 'list':
      return <Listing practices={practices} />;
    case 'kept':
      return (
        <KeptCard
          practice={view.practice}
          offers={view.offers}
          compared={view.compared}
          onTake={practices.take}
          onDone={() => practices.show({ kind: 'all' })}
        />
      );
    default:
      return <Overview practices={practices} />;
  }
}

function Overview({ practices }: { practices: Practices }) {
  const suggested = practices.suggested.value;
  const { line, helps, plan } = practices.helps.value;
  if (!suggested) return <p class="soft">{words.loading}</p>;
  const setback = definitions.find(({ id }) => id === 'setback-plan')!;
  return (
    <div class="columns">
      <All
        suggested={suggested}
        zone={Temporal.Now.timeZoneId()}
        onOpen={(practice) => practices.open(practice)}
        onResume={(practice) => practices.open(practice)}
        onList={(practice) => practices.show({ kind: 'list', practice })}
      />
      <aside class="beside">
        <HelpsMeCard
          line={line}
          helps={helps}
          onPlan={plan ? () => practices.show({ kind: 'list', practice: setback }) : undefined}
        />
      </aside>
    </div>
  );
}

function Running({ journal, practices, run }: { journal: JournalState; practices: Practices; run: Run }) {
  const { practice, itemId, entry, start, resumed } = run;
  return (
    <PracticeRunner
      key={`${practice.id}/${itemId ?? entry?.id ?? ''}`}
      practice={practice}
      profile={journal.who.value}
      as={practices.fit(practice)?.as ?? 'fits'}
      today={Temporal.Now.plainDateISO()}
      start={start}
      resumed={resumed}
      state={practices.state.value}
      onChange={(answers, step) => void practices.change(run, answers, step)}
      onKeep={(answers) => void practices.keep(run, answers)}
      onEnough={() => void practices.leave()}
      onLeave={() => void practices.leave()}
      onDiscard={resumed ? () => void practices.discard(run) : undefined}
      check={check}
      Findings={Found}
    />
  );
}

function Listing({ practices }: { practices: Practices }) {
  const view = practices.view.value;
  if (view.kind !== 'list') return null;
  const { practice } = view;
  const removed = practices.removed.value;
  return (
    <>
      <button type="button" class="plain" id="to-all" onClick={() => practices.show({ kind: 'all' })}>
        {words.allPractices}
      </button>
      <ItemList
        practice={practice}
        items={practices.kept.value.get(practice.id) ?? []}
        drafts={practices.drafts.value}
        today={Temporal.Now.plainDateISO().toString()}
        removed={removed?.practice === practice.id ? removed.item : null}
        onBack={() => void practices.bringBack()}
        onNew={practices.fit(practice)?.open ? () => practices.open(practice) : undefined}
        onEdit={(item) => practices.edit(practice, item)}
        onMove={(item, state) => void practices.move(practice, item, state)}
        onRemove={(item) => void practices.remove(practice, item)}
        onOutcome={(item, outcome, state) => practices.outcome(practice, item, outcome, state)}
        onReviewChange={(item, answers) => void practices.review(practice, item, answers)}
      />
    </>
  );
}
