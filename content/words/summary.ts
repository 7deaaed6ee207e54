import { spoken } from '@/core/text/spoken';

/** Choosing, reading and saving something for a conversation with a professional. {braces} are filled in. */
export const summaryWords = spoken('summaryWords', {
  name: 'For a conversation',
  lead: 'Something to take along to a person you trust with it, such as a counsellor or a doctor. You choose what goes in. Nothing is sent anywhere.',

  choose: 'What goes in',
  from: 'From',
  to: 'Through',
  wrongWay: 'The second day comes before the first. The other way round works.',
  kinds: 'Kinds',
  entries: { one: '1 entry in this span', other: '{n} entries in this span' },
  chosen: '{chosen} of {n} chosen',
  all: 'All of them',
  none: 'None of them',
  empty: 'Nothing was kept in this span. Other days may hold something.',
  noneChosen: 'Nothing is chosen yet.',
  trust: 'Trust in them',
  trustSays:
    'How far you felt you could rely on them each week. It says how it felt and proves nothing. It stays out unless you tick it.',

  read: 'To read',
  print: 'Print',
  save: 'Save as a file',
  warnHeading: 'Before it leaves this page',
  warns:
    'A file or a print is not locked. Anyone who finds it can read it, and in some places a court could ask for it. A print may stay in the printer’s memory. A safe place is worth a thought.',
  goOn: { print: 'Print it', save: 'Save it' },
  leave: 'Leave it',
  saved: 'Saved as {name}, where your downloads go.',
} as const);

/** What stands on the paper itself. */
export const paperWords = spoken('paperWords', {
  title: 'Notes',
  span: '{from} to {to}',
  says: 'Written down day by day for myself. Words and numbers say how it felt; they measure nothing.',
  feelings: 'Feelings by word',
  counted: { one: '1 check-in, {span}', other: '{n} check-ins, {span}' },
  word: 'Word',
  times: 'Times',
  weekly: 'Looks at the week',
  day: 'Day',
  marks: 'Things that happened',
  practices: 'Practices',
  entries: 'In my own words',
  ofTen: '{n} of 10',
} as const);
