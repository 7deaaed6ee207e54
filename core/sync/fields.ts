/** How a field of a setting is shared: as a whole, or thing by thing, so that two devices can both add to it. */
export type FieldForm = 'whole' | { most: number };

/**
 * The fields of settings that devices share. What belongs to one device stays there: when it is hushed, what was asked of it,
 * its seed, when its times were set (core/model/rhythm.ts); its keys, its language, whether the menu of its pages has a line for
 * all to see, and when its safety notice was read (core/model/look.ts).
 */
export const sharedFields: Readonly<Record<string, Readonly<Record<string, FieldForm>>>> = {
  rhythm: {
    week: 'whole',
    timing: 'whole',
    quiet: 'whole',
    gapMinutes: 'whole',
    expiryMinutes: 'whole',
    perWeek: 'whole',
    suppressAfterCheckIn: 'whole',
    threeGoodThings: 'whole',
    lookBack: 'whole',
    pause: 'whole',
    hardDates: { most: 60 },
    discreet: 'whole',
    notify: 'whole',
    badge: 'whole',
    standIns: { most: 12 },
  },
  look: {
    theme: 'whole',
    textSize: 'whole',
    hiddenCharts: { most: 20 },
    yearAgo: 'whole',
    icon: 'whole',
  },
  profile: {
    role: 'whole',
    relationship: 'whole',
    stage: 'whole',
    path: 'whole',
    safe: 'whole',
    forgiveness: 'whole',
    otherCompassion: 'whole',
    gentleOnly: 'whole',
    stageAskedAt: 'whole',
    hiddenThemes: { most: 20 },
    hiddenFeelings: { most: 30 },
    ownWords: { most: 24 },
  },
  ownPrompts: { use: 'whole' },
};
