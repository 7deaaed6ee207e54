import { spoken } from '@/core/text/spoken';

/** What the options page says about notifications: whether they show, and what they say. {braces} are filled in. */
export const noticesWords = spoken('noticesWords', {
  notify: 'Notifications',
  notifySays: 'Switched off, only the dot on the toolbar icon tells that a question is there.',
  silent: 'With both off, nothing tells of a question. Each one still waits in the popup for its while.',
  dotOnly: 'Notifications are switched off, so it is shown here only.',

  lines: 'Neutral lines of your own',
  linesSay:
    'When there are any, a neutral notification says one of these, and no longer one of ours. Anyone beside you can read them, on a locked screen too.',
  linesNone: 'None yet. A shopping line or the name of a song would do.',
  line: 'A neutral line',
  lineHelp: 'Up to 80 characters.',
  linesUnseen: 'They wait while the question itself is shown.',

  check: 'Do notifications really show here?',
  checkSays:
    'A browser can send a notification that the system never shows. Only you can see whether it came.',
  send: 'Send a test',
  sendAgain: 'Send another test',
  text: 'A test. Nothing to do here.',
  told: 'What the browser says',
  level: {
    granted: 'It may show notifications.',
    denied: 'It may not show notifications.',
  },
  listed: { yes: 'It took the test.', no: 'It did not take the test, or has put it away again.' },
  reported: { yes: 'The system says that it was shown.', no: 'The system has not said that it was shown.' },
  saw: 'Did you see it?',
  yes: 'Yes',
  no: 'No',
  good: 'Then questions can reach you this way.',
  look: 'These are the usual places. A test after each step shows whether it helped.',
  other: 'On another system',
  systems: {
    win: 'Windows',
    mac: 'macOS',
    linux: 'Linux',
    cros: 'ChromeOS',
  },
  steps: {
    win: [
      'Open Settings, System, Notifications. Notifications are on, and your browser is on in the list below.',
      'Do not disturb (on Windows 10: Focus assist) is off.',
      'A game, a film or a talk in full screen can hold them back.',
    ],
    mac: [
      'Open System Settings, Notifications, and choose your browser. Allow notifications is on.',
      'The style is not None. Chrome may stand there twice, once as Helper (Alerts): both count.',
      'In Control Centre no Focus is on, such as Do Not Disturb.',
    ],
    linux: [
      'In GNOME open Settings, Notifications; in KDE open System Settings, Notifications. Your browser is on there.',
      'Do Not Disturb is off.',
      'A plain window manager shows none until a notification service runs, such as dunst or mako.',
    ],
    cros: [
      'Select the time at the bottom right. Do not disturb is off.',
      'Open Settings and search for notifications. Those of Chrome are on.',
      'A screen that is being shared or cast can hold them back.',
    ],
  },
  browser: 'If none of it helps, closing the browser altogether and opening it again may.',
  instead: 'The dot needs none of this. It shows on the toolbar icon, which may have to be pinned first.',
  onlyDot: 'Only the dot from now on',
  dotNow: 'From now on only the dot tells that a question is there.',
} as const);
