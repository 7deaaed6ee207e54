/** What the journal says. {braces} are filled in by the page. */
export const journalWords = {
  title: 'Kept',
  options: 'Options',
  today: 'Today',
  yesterday: 'Yesterday',
  loading: 'Opening your pages',
  empty: {
    heading: 'Nothing here yet, and nothing owed.',
    says: 'What you keep in the toolbar popup will stand here by day: a feeling, a small good thing, a few words. One tap is enough to begin.',
  },
  good: 'one small good thing',
  strengths: ['faint', 'light', 'medium', 'strong', 'very strong'],
  edited: 'edited',
  edit: 'Edit',
  remove: 'Delete',
  entryActions: 'For the entry at {time}',
  editing: 'Editing the entry of {day}, {time}',
  note: 'Note',
  words: 'Your words',
  answerTo: 'Your answer',
  save: 'Keep',
  cancel: 'Leave as it was',
  saved: 'Kept, with its own day and time.',
  removed: 'Deleted.',
  undo: 'Bring it back',
  restored: 'It is back.',
  refused:
    'This could not be changed: the device’s storage did not answer. Everything is as it was.',
  needsWords: 'There are no words left to keep. To take this entry away, Delete does that.',
  needsFeeling: 'A check-in keeps at least one feeling. To take it away, Delete does that.',
  earlier: 'Earlier',
  unreadable: {
    one: 'One entry could not be read. It is set aside, whole, and goes along when you export everything.',
    other:
      '{n} entries could not be read. They are set aside, whole, and go along when you export everything.',
  },
  toExport: 'Go to export',
} as const;
