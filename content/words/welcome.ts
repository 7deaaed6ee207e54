import { spoken } from '@/core/text/spoken';

/**
 * What the welcome says, besides what the options, the safety notice and the lock say themselves. {braces} are filled in
 * by the page.
 */
export const welcomeWords = spoken('welcomeWords', {
  name: 'Mendful',
  next: 'Go on',
  back: 'Back',
  notNow: 'Not now',
  leave: 'Leave the rest',
  leaveSays: 'Closes this page. What you chose so far stays chosen, and nothing else has changed.',
  kept: 'Kept',
  refused: 'This could not be kept: {reason} What was set before still holds.',
  full: 'the storage of this device is full.',
  broken: 'the storage of this device did not answer.',

  hello: {
    heading: 'A quiet place, for a time when trust was broken',
    says: [
      'Now and then Mendful asks a gentle question. You can keep how it is right now, a few words, or one small good thing.',
      'It all stays in this browser, on this device. There is no account, and nobody reads what you write.',
    ],
    not: 'Mendful is not therapy, not medical advice and not a crisis service. If you are in danger, your local emergency number is there for you.',
    people: 'Help lists people you can talk to.',
    ahead:
      'A few questions follow; together they take about a minute. Each may stay unanswered, and the options can change all of it later.',
  },

  safe: { read: 'I have read this', later: 'Another time' },

  when: {
    heading: 'How often, and when?',
    lead: 'Whatever you choose, an unanswered question goes away again without a word.',
    legend: 'Questions come',
    presets: {
      day: {
        name: 'Once a day, by day',
        says: 'At a moment that changes, between morning and early evening.',
      },
      evening: { name: 'Once a day, in the evening', says: 'Between {from} and {to}.' },
      some: { name: 'A few times a week', says: 'On {n} days of seven, by day.' },
      open: {
        name: 'When I open Mendful',
        says: 'Nothing comes by itself. A question is there when you look.',
      },
    },
    quiet: 'Between {from} and {to} nothing comes by itself.',
    own: 'Days and times of your own',
  },

  look: {
    heading: 'Who else might look?',
    text: 'When a question is there, the notification says',
    lock: 'A lock can wait. It stands in the options on any other day.',
    begin: 'Set up a lock now',
    isOn: 'The lock is on.',
  },

  now: {
    heading: 'How is it, right now?',
    lead: 'One or several, opposites too. There is no wrong one, and it can wait for another day.',
    keep: 'Keep',
    keeping: 'Keeping',
    doneHeading: 'That is all',
    first: 'A first seam of gold. The bowl never loses one.',
    where:
      'Mendful is behind its picture in the toolbar. Where no picture shows, it is in the list of extensions, and can be pinned from there.',
    close: 'Close this page',
    journal: 'See what was kept',
  },
} as const);
