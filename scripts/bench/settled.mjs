import { madeJournal } from './made-journal.mjs';

/** What a person's installation holds apart from entries: a role, so that nothing has to be asked first. */
const settled = (now) => ({
  look: { v: 1, value: { theme: 'system', textSize: 'medium', noticeAt: now } },
  profile: {
    v: 1,
    value: {
      role: 'hurt',
      relationship: null,
      stage: 'S2',
      path: 'undecided',
      safe: 'unsaid',
      forgiveness: false,
      otherCompassion: false,
      gentleOnly: false,
      stageAskedAt: now,
      hiddenThemes: [],
      hiddenFeelings: [],
      ownWords: [],
    },
  },
});

/** Storage after so many years of use; no entry at all for 0. */
export const journalOf = (years, now = Date.now()) => ({
  ...settled(now),
  ...(years ? madeJournal({ years, now }) : {}),
});
