import { spoken } from '@/core/text/spoken';

/** What is worth knowing before the first use. It stands in the popup once, and always under options. */
export const safetyWords = spoken('safetyWords', {
  heading: 'Before you begin',
  ask: 'Is this a safe place to write?',
  points: [
    'Whoever shares or checks this device could open Mendful. A lock, in the options, keeps them from reading.',
    'Others may still see that it is installed, its pages in the history, and the screen itself.',
    'Removing the extension deletes everything it holds.',
    'If somebody may be watching this device, a safer one is the better choice.',
  ],
  read: 'I have read this',
  lock: 'A lock',
  help: 'Help',

  again: 'Before you begin: is this a safe place?',
  againLead: 'What the first card said, and a little more.',
  more: [
    'The list of extensions shows the name Mendful, whatever picture is chosen. In the browser’s history its pages are called Mendful too.',
    'A program that watches the screen or the keyboard, or somebody who looks after this device for others, can see what you see. No lock helps against that.',
    'Nobody is owed a passphrase. If one may be demanded of you, writing nothing here, or on another device, can be safer than a lock.',
    'Deleting everything at once can be noticed. People who know about violence can help to think ahead; Help lists them.',
  ],
} as const);
