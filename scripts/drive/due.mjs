/**
 * What to put into storage so that a planned moment is due right now: a fixed time, this minute, on every day of the
 * week. Builds on what the installation has stored, so that a setting that is added later need not be known here.
 * @param {number} now Epoch milliseconds.
 * @param {Record<string, any>} stored What storage holds.
 * @returns {Record<string, unknown>}
 */
export function dueNow(now, stored = {}) {
  const time = new Date(now).toTimeString().slice(0, 5);
  const today = { off: false, perDay: 1, windows: [], times: [time] };
  return {
    rhythm: {
      v: 1,
      value: {
        expiryMinutes: 90,
        perWeek: null,
        suppressAfterCheckIn: true,
        threeGoodThings: null,
        lookBack: null,
        hushUntil: null,
        askedFor: null,
        hardDates: [],
        discreet: true,
        notify: true,
        badge: true,
        standIns: [],
        seed: 1,
        ...stored.rhythm?.value,
        week: Array.from({ length: 7 }, () => today),
        timing: 'fixed',
        quiet: null,
        gapMinutes: 90,
        pause: null,
        // Moments before the last change of the times are never raised late.
        setAt: now - 60 * 60 * 1000,
      },
    },
    // The safety notice has been read.
    look: {
      v: 1,
      value: { theme: 'system', textSize: 'medium', ...stored.look?.value, noticeAt: now },
    },
    profile: {
      v: 1,
      value: {
        relationship: null,
        path: 'undecided',
        safe: 'unsaid',
        forgiveness: false,
        otherCompassion: false,
        gentleOnly: false,
        stageAskedAt: null,
        hiddenThemes: [],
        hiddenFeelings: [],
        ownWords: [],
        ...stored.profile?.value,
        role: 'hurt',
        stage: 'S1',
      },
    },
  };
}
