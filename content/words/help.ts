/** What the help page says. It names no numbers of single countries yet: each has to be checked by a person first. */
export const helpWords = {
  title: 'Help',
  link: 'Help',
  lead: 'You can talk to a person now. You decide how much to say, and whether to give a name.',
  danger: {
    heading: 'If you are in danger, or thinking of harming yourself',
    says: 'Your local emergency number is there for you: 112 in Europe and many other places, 911 in North America, 999 in the United Kingdom, 000 in Australia.',
  },
  lines: {
    heading: 'People whose work is listening',
    says: 'These directories list helplines by country, for dark thoughts, for fear of somebody close, and for worry about what you might do yourself. Many are free, day and night.',
    warns: 'Each opens a website, which will stand in this browser’s history.',
    directories: [
      { name: 'findahelpline.com', url: 'https://findahelpline.com/' },
      { name: 'befrienders.org', url: 'https://befrienders.org/' },
    ],
  },
  watched: {
    heading: 'If somebody may be watching this device',
    says: 'A safer device may be the better choice for looking things up: a friend’s, or one in a library. Deleting everything at once can be noticed, too.',
  },
  not: 'Mendful is a place to reflect by yourself. It is not therapy, not medical advice and not a crisis service, and nobody reads what you write.',
} as const;
