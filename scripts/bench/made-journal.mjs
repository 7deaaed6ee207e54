// A made-up journal of any length, the same one every time: for the benchmark and for looking at pages with years in them.

const words = {
  hurt: ['hurt', 'sad', 'grieving', 'lonely'],
  angry: ['angry', 'resentful', 'frustrated'],
  afraid: ['anxious', 'afraid'],
  doubting: ['insecure', 'ashamed', 'confused'],
  'worn-out': ['drained', 'overwhelmed', 'numb'],
  okay: ['okay'],
  calm: ['calm', 'safe', 'clear'],
  strong: ['hopeful', 'proud', 'brave'],
  warm: ['grateful', 'supported', 'close', 'happy'],
};
const sentences = [
  'The song in the shop. Went outside, counted the red cars, it passed.',
  'Said no and did not explain it three times.',
  'To ask before telling my sister. I can say that plainly now.',
  'The neighbour’s dog remembered me.',
  'A quiet evening, the window open, rain on the roof.',
  'It came back in the car, for no reason I could find.',
  'Talked with Ana for an hour and laughed once.',
  'Slept badly. Coffee in the sun on the steps.',
  'I noticed my shoulders before the call and let them down.',
  'Nothing more today. That is fine.',
];
const questions = [
  'If today’s feeling had a name, what would come closest?',
  'What would make the next hour a little softer?',
  'Which part is asking for your attention today?',
];
const promptIds = ['feelings-closest-name', 'pace-softer-hour', 'clarity-asking-part'];

/** Numbers between 0 and 1 that look random and are the same every time (mulberry32). */
function chance(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * What storage holds after so many years: month shards, spread evenly up to `now`.
 * @param {{ years: number, entries?: number, now: number, seed?: number }} what
 * @returns {Record<string, unknown>}
 */
export function madeJournal({ years, entries = years * 2000, now, seed = 7 }) {
  const next = chance(seed);
  const pick = (from) => from[Math.floor(next() * from.length)];
  const text = (n) => Array.from({ length: n }, () => pick(sentences)).join(' ');
  const span = years * 365.25 * 24 * 3_600_000;
  const months = {};
  for (let i = 0; i < entries; i++) {
    const at = Math.floor(now - span + ((i + next()) / entries) * span);
    const base = { id: `made-${i}`, at, offsetMinutes: 0 };
    const what = next();
    const tiles = [
      ...new Set([pick(Object.keys(words)), ...(next() < 0.3 ? [pick(Object.keys(words))] : [])]),
    ];
    const strength = next() < 0.7 ? 1 + Math.floor(next() * 5) : null;
    const entry =
      what < 0.55
        ? {
            ...base,
            kind: 'check-in',
            tiles,
            words: tiles.map((tile) => pick(words[tile])),
            ownWord: null,
            strength,
            ...(next() < 0.3 && { safety: Math.floor(next() * 11) }),
            note: next() < 0.5 ? text(2 + Math.floor(next() * 5)) : '',
          }
        : what < 0.8
          ? { ...base, kind: 'note', text: text(1 + Math.floor(next() * 2)) }
          : what < 0.97
            ? reflection(base, Math.floor(next() * 3), text(3 + Math.floor(next() * 6)))
            : what < 0.985
              ? { ...base, kind: 'weekly', ...week(next) }
              : { ...base, kind: 'mark', mark: pick(['talk', 'boundary', 'setback']), text: '' };
    const month = new Date(at).toISOString().slice(0, 7);
    months[month] ??= [];
    months[month].push(entry);
  }
  return Object.fromEntries(
    Object.entries(months).map(([month, its]) => [
      `entries:${month}`,
      { v: 1, value: its.sort((a, b) => a.at - b.at) },
    ]),
  );
}

const reflection = (base, n, text) => ({
  ...base,
  kind: 'reflection',
  promptId: promptIds[n],
  asked: questions[n],
  text,
});
const week = (next) => ({
  safety: Math.floor(next() * 11),
  selfTrust: Math.floor(next() * 11),
  trust: next() < 0.7 ? Math.floor(next() * 11) : null,
  noContact: false,
  own: null,
});
