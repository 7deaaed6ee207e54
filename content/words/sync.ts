import { spoken } from '@/core/text/spoken';

/** What is said about more than one device. {braces} are filled in by the page. */
export const syncWords = spoken('syncWords', {
  name: 'More than one device',
  lead: 'What you keep can be the same on your devices. It goes through the account your browser signs in with, and leaves this device sealed.',
  needsLock: 'This needs the lock. An account may be shared, and nothing goes there unsealed.',
  limits:
    'An account can hold about as much as a few months of notes. Older months stay on each device; a backup file takes them along. Whether and when the browser carries things to your other devices is up to its own settings, and it does not tell Mendful.',
  sees: 'Whoever uses the same account cannot read it without the passphrase. They could see that something of Mendful is there, and browsers may offer them Mendful, too.',
  begin: 'Begin here',
  beginSays:
    'Your passphrase seals what goes into the account. On the other device you type it once to join. It is asked for here so that nobody else begins this.',
  secret: 'The passphrase of your lock',
  joinSays:
    'There is a sealed copy in the account already. With the passphrase of the device that put it there, this one joins. What both hold comes together; settings are taken from there.',
  joinSecret: 'The passphrase of that device',
  join: 'Join',
  wrong: 'That does not open it. The recovery code does not work here.',
  refusedNow: 'The browser did not take it, and nothing has changed. It may help to try again later.',
  newerFound: 'A newer Mendful put something into the account. This one can join once it is updated, too.',
  look: 'Look into the account',

  holds: 'What is there',
  settings: 'Settings, your own questions, what you said of others, and your lists',
  entries: { one: '{n} moment, of {since}', other: '{n} moments, back to {since}' },
  noEntries: 'No moments yet',
  some: 'Not everything fits. What is older stays on each device, and nothing of it is lost.',
  whole: 'Everything you keep is there.',
  full: 'How full the account is',
  fullSays: '{percent} of what the browser allows',
  met: 'Last found equal {when}.',
  notMet: 'Not there yet.',
  own: 'Half-written words, what was asked and when, and snoozes stay on each device.',

  now: 'Compare now',
  comparing: 'Comparing.',
  stop: 'Stop on this device',
  stopped: 'This device takes no part any more. What is in the account is still there for the others.',
  erase: 'Stop and erase from the account',
  eraseSays:
    'The sealed copy is taken out of the account. What stands on each device stays there. Other devices notice, and ask before they put anything there again.',
  eraseGo: 'Erase it from the account',
  leave: 'Leave it as it is',
  erased: 'It has been taken out of the account. The browser carries that to your other devices, too.',
  failed: 'That did not work, and nothing has changed. It may help to try again later.',

  troubles: {
    refused:
      'The browser does not take it now. Its sync may be turned off. Nothing is lost, and it is tried again by itself.',
    busy: 'The browser asks for a little time between two times. It is tried again by itself.',
    full: 'The account has no room for it now. Everything is safe here, and it is tried again by itself.',
    half: 'Something from another device is still on its way. It is looked at again by itself.',
    gone: 'There is nothing of Mendful in the account. It may have been erased from another device, or the browser uses another account. Everything is still here.',
    other:
      'What is in the account was sealed with something else: on another device it was begun anew or its passphrase was changed, or the browser uses another account. Nothing is sent until you say so.',
    newer:
      'A newer Mendful on another device has been there. What you keep stays safe here; once this one is updated, it goes on.',
    rewrap:
      'Your passphrase has changed, and the old one still opens what is in the account. Nothing new goes there until it is sealed with the new one.',
    unlocked:
      'The lock was turned off, so this device takes no part any more. What was sealed is still in the account.',
  },
  again: 'Put it there again',
  rewrap: 'Seal it anew',
} as const);
