import { spoken } from '@/core/text/spoken';

/** What the help page says. {braces} are filled in by the page. */
export const helpWords = spoken('helpWords', {
  title: 'Help',
  link: 'Help',
  lead: 'You can talk to a person now. You decide how much to say, and whether to give a name.',
  country: {
    label: 'Where are you?',
    says: 'Suggested from the language of this browser. Nothing here looks up where you are, and what you choose is forgotten with this tab.',
    elsewhere: 'Somewhere else',
  },
  kinds: {
    emergency: {
      heading: 'If you are in danger, or thinking of harming yourself',
      says: 'The emergency number. Somebody answers day and night.',
    },
    crisis: {
      heading: 'When it is too heavy to carry alone',
      says: 'People who listen, whatever it is. You need no reason that sounds big enough, and worry about what you might do to somebody belongs here, too.',
    },
    violence: {
      heading: 'When somebody hurts, threatens or controls you',
      says: 'People who know about violence and fear at home. They can listen, and think ahead with you.',
    },
    directory: {
      heading: 'More places to look',
      says: 'These sites list lines by country and by what it is about.',
    },
  },
  danger: {
    heading: 'If you are in danger, or thinking of harming yourself',
    says: 'Your local emergency number is there for you: 112 in Europe and many other places, 911 in North America, 999 in the United Kingdom, 000 in Australia. The lists below know the lines of many more countries.',
  },
  ways: {
    call: 'Call',
    text: 'Text',
    whatsapp: 'WhatsApp',
    sayTo: '{word} to {number}',
    chat: 'The website offers a written chat, too.',
    about: {
      police: 'police',
      ambulance: 'ambulance',
      fireAndAmbulance: 'fire and ambulance',
    },
  },
  hours: { always: 'day and night', limited: 'at certain hours' },
  audience: { women: 'for women', men: 'for men' },
  region: 'in {region}',
  visit: '{name}: website',
  visitShort: 'website',
  warns:
    'Websites open in a new tab, and will stand in this browser’s history. A call or a text can stand in the phone’s list and on its bill.',
  copy: 'Copy',
  copyNumber: 'Copy {number}',
  copiedShort: 'Copied',
  copied: 'Copied {number}.',
  uncopied: 'Copying did not work. The number can be selected by hand.',
  checked:
    'These lines were last gone over on {day}. Numbers change. If one does not answer, the emergency number or another line may.',
  company:
    'A line for women or for men will often know who else can help, and the lists under “More places to look” are for everybody.',
  watched: {
    heading: 'If somebody may be watching this device',
    says: 'A safer device may be the better choice for looking things up: a friend’s, one at work or one in a library. Deleting everything at once can be noticed, too.',
  },
  leave: {
    heading: 'Leaving this page quickly',
    says: '“Hide” above puts an empty page here, and pressing Escape twice does the same. Ctrl and W together close this tab at once; on a Mac it is ⌘ and W. The history of the browser can still name the page; its title says “Mendful” and no more.',
  },
  not: 'Mendful is a place to reflect by yourself. It is not therapy, not medical advice and not a crisis service, and nobody reads what you write.',
} as const);
