import { AddEntry } from '@/components/AddEntry';
import { EntryBody } from '@/components/EntryBody';
import { EntryEditor } from '@/components/EntryEditor';
import { EntryRow } from '@/components/EntryRow';
import { Highlighted } from '@/components/Highlighted';
import { journalWords } from '@/content/words/journal';
import type { AddedFault } from '@/core/model/added-entry';
import type { Entry } from '@/core/model/entry';
import { nothing, press } from '@/gallery/acts';
import { arabic, given, long, short, unbroken } from '@/gallery/given';
import { aCheckIn, aMark, aNote, aPractised, aReflection, aWeekly, noon, today } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';

// Where it is marked it falls into pieces.
const [before, marked, rest] = [short.slice(0, 4), short.slice(4, 13), short.slice(13)].map(given);
const practice = () => ({
  name: given('A made-up practice'),
  lines: [{ asked: given('What was it?'), said: short }],
});
const full = aCheckIn({
  tiles: ['hurt', 'calm', 'not-sure'],
  words: ['lonely', 'calm'],
  ownWord: given('foggy'),
  strength: 4,
  safety: 6,
  note: long,
});
const kinds: Record<string, Entry> = {
  'a bare tile': aCheckIn({ words: [] }),
  'a full check-in': full,
  'a good thing': aNote(short),
  'a good thing, right to left': aNote(arabic),
  'one long word': aNote(unbroken),
  'an answer': aReflection(long),
  'words without a question': aReflection(short, { asked: '' }),
  'a mark': aMark({ mark: 'setback', text: short }),
  'a week': aWeekly({ noContact: true, own: { name: given('Patience'), value: 3 } }),
  'a practice': aPractised(),
  changed: { ...aNote(short), editedAt: noon },
};
const row = (entry: Entry) => (
  <ol class="entries">
    <li class="entry" data-kind={entry.kind}>
      <EntryRow entry={entry} onEdit={nothing} onRemove={nothing}>
        <EntryBody entry={entry} practice={practice} />
      </EntryRow>
    </li>
  </ol>
);
const editor = (entry: Entry, problem = '') => (
  <ol class="entries">
    <li class="entry">
      <EntryEditor entry={entry} label={short} problem={problem} onSave={nothing} onCancel={nothing} />
    </li>
  </ol>
);
const add = (fault: AddedFault | null) => (
  <AddEntry today={today} time="12:00" fault={fault} onKeep={nothing} onCancel={nothing} />
);

/** One thing that was kept: shown, changed, and written down later. */
export const entries: Area = {
  name: 'entries',
  page: 'journal',
  stories: [
    ...Object.entries(kinds).map(([name, entry]): Story => ({ name, draw: () => row(entry) })),
    {
      name: 'found',
      draw: () => (
        <p class="kept-words">
          <Highlighted text={`${before}${marked}${rest}`} hits={[{ from: 4, to: 13 }]} />
        </p>
      ),
    },
    { name: 'changing a check-in', draw: () => editor(full) },
    { name: 'changing a good thing', draw: () => editor(aNote(short)) },
    { name: 'changing an answer', draw: () => editor(aReflection(long)) },
    { name: 'changing a mark', draw: () => editor(aMark()) },
    { name: 'changing a week', draw: () => editor(aWeekly()) },
    { name: 'changing, refused', draw: () => editor(aNote(short), journalWords.loading) },
    { name: 'adding', draw: () => add(null) },
    { name: 'adding, with a fault', draw: () => add('ahead') },
    { name: 'adding a mark', draw: () => add(null), after: (root) => press(root, '[value="mark"]') },
  ],
};
