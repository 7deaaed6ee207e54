import { runnerImport } from 'vite';
import { withRatios } from './act-rounds.mjs';
import { summarise } from './summarise.mjs';

// How long the rules take, in this Node: choosing among 400 prompts, and planning, by years of use.
// Medians of many rounds; the journal's age alternates from round to round, so that noise hits all alike.
const inline = { logLevel: 'error', resolve: { alias: { '@': process.cwd() } } };
const load = async (file) => (await runnerImport(file, inline)).module;
const { choosePrompt } = await load('./core/choose/choose-prompt.ts');
const { agenda } = await load('./core/plan/agenda.ts');
const { defaultProfile } = await load('./core/model/profile.ts');
const { defaultRhythm } = await load('./core/model/rhythm.ts');
const { monthOf } = await load('./core/model/day.ts');
const { readShard } = await load('./store/shard.ts');
const { prompts } = await load('./content/prompts/index.ts');
const { feelings, tiles } = await load('./content/feelings.ts');

const day = 24 * 3_600_000;
const now = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/Berlin]');
const at = now.epochMilliseconds;
const four = Array.from({ length: 400 }, (_unused, n) => {
  const { ask: _, more: __, ...facts } = prompts[n % prompts.length];
  return { ...facts, id: `${facts.id}-${n}` };
});

/** What the popup holds after `years` of use: two prompts and six entries a day. */
function use(years) {
  const entries = Array.from({ length: Math.round(years * 2000) }, (_, n) => ({
    id: `e${n}`,
    kind: 'check-in',
    at: at - n * (day / 5.5),
    offsetMinutes: 60,
    tiles: ['hurt'],
    words: ['lonely'],
    ownWord: null,
    strength: (n % 5) + 1,
    note: 'A line or two about how it was, as people write them.',
  })).map((entry) => ({ ...entry, at: Math.round(entry.at) }));
  const months = Map.groupBy(entries.reverse(), monthOf);
  const asked = Array.from({ length: years ? 400 : 0 }, (_, n) => ({
    id: `r${n}`,
    kind: 'prompt',
    promptId: four[(n * 7) % 400].id,
    plannedAt: at - (400 - n) * (day / 7),
    plannedOn: null,
    raisedAt: at - (400 - n) * (day / 7),
    expiresAt: at - (400 - n) * (day / 7) + 5_400_000,
    snoozes: 0,
    ...(n % 3 && { outcome: n % 3 === 1 ? 'answered' : 'swapped', outcomeAt: at - (400 - n) * (day / 7) }),
  }));
  return {
    asked,
    month: { v: 1, value: months.get(monthOf({ at, offsetMinutes: 60 })) ?? [] },
    count: entries.length,
  };
}

const acts = {
  'pick one of 400': ({ asked, month }, round) => {
    const checkIns = readShard(month).entries.filter((entry) => at - entry.at < day);
    const profile = { ...defaultProfile, role: 'hurt', stage: 'S2', safe: 'yes' };
    const facts = {
      now: at,
      today: '2026-11-21',
      profile,
      asked,
      checkIns,
      setbackAt: null,
      tastes: [],
      hardDates: [],
    };
    return choosePrompt(four, { ...facts, lexicon: { feelings, tiles } }, round);
  },
  'plan the next moment': ({ asked }) =>
    agenda(
      { rhythm: { ...defaultRhythm, seed: 5 }, asked, lastCheckInAt: null, hardDates: [], reminders: [] },
      now,
    ),
};

/** One row for each rule and age. */
export function measureRules(years) {
  const ages = years.map((n) => ({ years: n, held: use(n) }));
  const rows = Object.keys(acts).flatMap((act) => ages.map((age) => ({ act, ...age, took: [] })));
  for (let round = 0; round < 500; round++) {
    for (const { act, held, took } of rows) {
      const start = performance.now();
      acts[act](held, round);
      if (round >= 100) took.push(performance.now() - start);
    }
  }
  return withRatios(rows.map(({ act, years, took }) => ({ act, years, ms: summarise(took) })));
}
