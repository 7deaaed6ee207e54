import type { Entry } from '@/core/model/entry';
import { spoken } from '@/core/text/spoken';

/** What searching and filtering say. {braces} are filled in. */
export const searchWords = spoken('searchWords', {
  label: 'Search in what is kept',
  placeholder: 'A word, or “a few words”',
  clear: 'Clear',
  reading: 'Reading through your pages',
  found: { none: 'Nothing found', one: '1 found', other: '{n} found' },
  nothing:
    'Part of a word is enough, and accents and capitals make no difference. A wider span may help, too.',
  impossible:
    'Feelings belong to check-ins, and themes to answers. With these choices together nothing can be found; letting one of them go helps.',

  filters: {
    open: 'Filter',
    active: 'Filter, {n} chosen',
    clear: 'Let all go',
    kinds: 'What it is',
    kindNames: {
      'check-in': 'Feelings',
      note: 'Good things',
      reflection: 'Answers',
      practice: 'Practices',
      weekly: 'Looks at the week',
      mark: 'Things that happened',
    } as Record<Entry['kind'], string>,
    felt: 'What was felt',
    finer: 'More closely: words and areas',
    words: 'In one word',
    areas: 'Or more roughly',
    theme: 'Theme of the question',
    anyTheme: 'any',
    ownTheme: 'Your own questions',
    span: 'When',
    from: 'From',
    to: 'Through',
  },

  take: {
    open: 'Save what is found',
    heading: 'Before it is saved',
    warns:
      'The file is not locked. Anyone who opens this device or the file can read it, and in some places a court could ask for it. A safe place for it is worth a thought.',
    text: 'As text to read',
    textSays: 'Days, times and words. How far you could rely on them each week stays out.',
    raw: 'As a file for programs',
    rawSays: 'Everything about these entries, in the shape of the full export.',
    leave: 'Leave it',
  },

  file: {
    title: 'Notes',
    lead: { one: '1 entry.', other: '{n} entries.' },
  },
  /** The name of a stretch of what was found. */
  stretch: 'Found, {from} to {to}',
} as const);
