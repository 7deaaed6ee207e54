// The journal that the store's pictures show: made up, a year long, the same every time but for its days.

const hour = 3_600_000;
const day = 24 * hour;

/** Words of feelings with their tiles, as they come and go over the year: heavier at its beginning. */
const felt = [
  ['lonely', 'hurt'],
  ['anxious', 'afraid'],
  ['drained', 'worn-out'],
  ['angry', 'angry'],
  ['sad', 'hurt'],
  ['insecure', 'doubting'],
  ['okay', 'okay'],
  ['calm', 'calm'],
  ['grateful', 'warm'],
  ['proud', 'strong'],
  ['hopeful', 'strong'],
  ['supported', 'warm'],
];

/** The last days, word by word: [hours ago, what is kept]. */
const lately = [
  [1.2, { kind: 'check-in', felt: ['lonely', 'calm'], note: 'Both, somehow.' }],
  [8.6, { kind: 'note', text: 'The neighbour’s dog remembered me.' }],
  [
    22,
    {
      kind: 'reflection',
      promptId: '',
      asked: 'Which of today’s worries could wait until morning?',
      text: 'The letter. It will be the same letter tomorrow.',
    },
  ],
  [
    28.5,
    {
      kind: 'check-in',
      felt: ['anxious'],
      strength: 4,
      note: 'The song in the shop. Went outside, counted red cars, it passed.',
    },
  ],
  [
    51,
    {
      kind: 'check-in',
      felt: ['okay', 'proud'],
      strength: 3,
      note: 'Said no, and did not explain it three times.',
    },
  ],
  [58, { kind: 'note', text: 'Rain on the roof, the window open.' }],
  [75, { kind: 'check-in', felt: ['drained'], strength: 2, note: 'Nothing more today. That is fine.' }],
];

/** Numbers that look random and are the same every time: the fractions of multiples of the golden ratio. */
const spread = (n, turn) => (n * 0.618033988749895 + turn * 0.414213562373095) % 1;

const checkIn = (words, some) => ({
  kind: 'check-in',
  tiles: [...new Set(words.map((word) => felt.find(([one]) => one === word)[1]))],
  words,
  ownWord: null,
  strength: null,
  note: '',
  ...some,
});

function earlier(ago) {
  if (spread(ago, 1) > 0.62) return [];
  const far = ago / 365;
  const pick = (turn) => felt[Math.floor((1 - far) * 4 + spread(ago * ago, turn) * 7.99)][0];
  const words = [...new Set([pick(2), ...(ago % 4 === 0 ? [pick(3)] : [])])];
  const first = checkIn(words, { strength: 1 + Math.floor(spread(ago, 4) * 3 + far * 1.9) });
  const week = { safety: Math.round(7 - 3 * far), selfTrust: Math.round(6 - 3 * far), trust: null };
  return [
    [ago * 24 + 1, first],
    ...(ago % 7 === 3 ? [[ago * 24 + 2, { kind: 'weekly', ...week, noContact: false, own: null }]] : []),
  ];
}

/**
 * The months of a made-up year, as storage holds them.
 * @param {number} now Epoch milliseconds; the latest entry is an hour older.
 */
export function madeUpYear(now) {
  const offsetMinutes = -new Date(now).getTimezoneOffset();
  const recent = lately.map(([ago, { felt: words, ...entry }]) => [
    ago,
    words ? checkIn(words, entry) : entry,
  ]);
  const older = Array.from({ length: 360 }, (_, n) => earlier(n + 4)).flat();
  const entries = [...recent, ...older].map(([ago, entry], n) => ({
    id: `made-up-${n}`,
    at: Math.round(now - ago * hour),
    offsetMinutes,
    ...entry,
  }));
  const monthOf = ({ at }) => new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 7);
  const months = Map.groupBy(
    entries.toSorted((a, b) => a.at - b.at),
    monthOf,
  );
  return {
    ...Object.fromEntries([...months].map(([month, value]) => [`entries:${month}`, { v: 1, value }])),
    pulse: { v: 1, value: { checkInAt: Math.round(now - 1.2 * hour), kept: 64 } },
    // Nothing of it is offered as a file then.
    backup: { v: 1, value: { madeAt: now - 3 * day, nudgedAt: null, off: false } },
    asked: { v: 1, value: [raised(now)] },
  };
}

/** A question that waits for nobody: it came a little ago and stands for the rest of the evening. */
const raised = (now) => ({
  id: 'made-up',
  kind: 'prompt',
  promptId: 'boundaries-day-off',
  plannedAt: null,
  plannedOn: null,
  raisedAt: now - 60_000,
  expiresAt: now + day / 12,
  snoozes: 0,
});
