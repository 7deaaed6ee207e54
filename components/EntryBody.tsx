import type { ComponentChildren } from 'preact';
import { journalWords as words } from '@/content/words/journal';
import { weeklyWords } from '@/content/words/weekly';
import type { Entry, Mark, Practised, Weekly } from '@/core/model/entry';
import { fill } from '@/core/text/fill';
import { FeelingChips } from './FeelingChips';

interface Props {
  entry: Entry;
  /** How a text is shown: as it is, or with what was searched for marked in it. */
  show?: (text: string) => ComponentChildren;
  /** What a practice is called and what its fields asked. */
  practice: (entry: Practised) => { name: string; lines: readonly { asked: string; said: string }[] };
}

/** What one entry says, each kind in its own quiet way. Words are shown exactly as they were written. */
export function EntryBody({ entry, show = (text) => text, practice }: Props) {
  switch (entry.kind) {
    case 'check-in':
      return (
        <>
          <FeelingChips checkIn={entry} />
          {entry.safety !== undefined && <p class="soft">{fill(words.safety, { n: entry.safety })}</p>}
          {entry.note && <Kept>{show(entry.note)}</Kept>}
        </>
      );
    case 'note':
      return (
        <>
          <Sort tile="warm">{words.good}</Sort>
          <Kept>{show(entry.text)}</Kept>
        </>
      );
    case 'reflection':
      return (
        <>
          {entry.asked && (
            <p class="asked question" dir="auto">
              {show(entry.asked)}
            </p>
          )}
          <Kept>{show(entry.text)}</Kept>
        </>
      );
    case 'mark':
      return <MarkBody mark={entry} show={show} />;
    case 'weekly':
      return <WeeklyBody weekly={entry} />;
    case 'practice': {
      const { name, lines } = practice(entry);
      return (
        <>
          <Sort tile="not-sure">{show(name)}</Sort>
          <dl class="answers">
            {lines.map(({ asked, said }) => (
              <div key={asked}>
                <dt class="soft">{asked}</dt>
                <dd class="kept-words" dir="auto">
                  {show(said)}
                </dd>
              </div>
            ))}
          </dl>
        </>
      );
    }
  }
}

/** The reader's own words. */
function Kept({ children }: { children: ComponentChildren }) {
  return (
    <p class="kept-words" dir="auto">
      {children}
    </p>
  );
}

/** What sort of entry it is, where its words alone do not say so. */
function Sort({ tile, children }: { tile: string; children: ComponentChildren }) {
  return (
    <p class="chip" data-tile={tile}>
      <span class="dot" />
      {children}
    </p>
  );
}

function MarkBody({ mark, show }: { mark: Mark; show: (text: string) => ComponentChildren }) {
  return (
    <>
      <p class="chip mark-chip">{words.marks.names[mark.mark]}</p>
      {mark.text && <Kept>{show(mark.text)}</Kept>}
    </>
  );
}

function WeeklyBody({ weekly }: { weekly: Weekly }) {
  const { scales } = weeklyWords;
  const said = (['safety', 'selfTrust', 'trust'] as const).flatMap((which) =>
    weekly[which] === null ? [] : [{ name: scales[which].name as string, n: weekly[which] }],
  );
  if (weekly.own) said.push({ name: weekly.own.name, n: weekly.own.value });
  return (
    <>
      <p class="chip mark-chip">{words.weekly}</p>
      <ul class="soft">
        {said.map(({ name, n }) => (
          <li key={name}>{fill(words.scale, { name, n })}</li>
        ))}
        {weekly.noContact && <li>{words.noContact}</li>}
      </ul>
    </>
  );
}
