import { feelings, tiles } from '@/content/feelings';
import type { ChooseFacts } from '@/core/choose/facts';
import type { Raised } from '@/core/model/asked';
import type { CheckIn, EntryId, Mark, Note, Practised, Reflection, Weekly } from '@/core/model/entry';
import { defaultProfile, type Profile } from '@/core/model/profile';
import type { PromptFacts } from '@/core/model/prompt';

/** Noon UTC on a Saturday. */
export const noon = Date.UTC(2026, 10, 21, 12);
export const hours = (n: number) => n * 3_600_000;
export const days = (n: number) => n * 24 * 3_600_000;

let count = 0;
const id = () => `e${++count}` as EntryId;

export const aCheckIn = (some: Partial<CheckIn> = {}): CheckIn => ({
  id: id(),
  kind: 'check-in',
  at: noon,
  offsetMinutes: 60,
  tiles: ['hurt'],
  words: [],
  ownWord: null,
  strength: null,
  note: '',
  ...some,
});

export const aNote = (some: Partial<Note> = {}): Note => ({
  id: id(),
  kind: 'note',
  at: noon,
  offsetMinutes: 60,
  text: 'The tea was warm.',
  ...some,
});

export const aReflection = (some: Partial<Reflection> = {}): Reflection => ({
  id: id(),
  kind: 'reflection',
  at: noon,
  offsetMinutes: 60,
  promptId: 'pace-an-hour',
  asked: 'What could wait?',
  text: 'The call.',
  ...some,
});

export const aWeekly = (some: Partial<Weekly> = {}): Weekly => ({
  id: id(),
  kind: 'weekly',
  at: noon,
  offsetMinutes: 60,
  safety: 5,
  selfTrust: 6,
  trust: null,
  noContact: false,
  own: null,
  ...some,
});

export const aMark = (some: Partial<Mark> = {}): Mark => ({
  id: id(),
  kind: 'mark',
  at: noon,
  offsetMinutes: 60,
  mark: 'talk',
  text: '',
  ...some,
});

export const aPractised = (some: Partial<Practised> = {}): Practised => ({
  id: id(),
  kind: 'practice',
  at: noon,
  offsetMinutes: 60,
  practice: 'clarity',
  answers: [{ field: 'hurt', value: 'The silence.' }],
  ...some,
});

export const aRaised = (some: Partial<Raised> = {}): Raised => ({
  id: id(),
  kind: 'prompt',
  promptId: 'pace-an-hour',
  plannedAt: null,
  plannedOn: null,
  raisedAt: noon,
  expiresAt: noon + hours(1.5),
  snoozes: 0,
  ...some,
});

export const aPrompt = (some: Partial<PromptFacts> = {}): PromptFacts => ({
  id: `pace-made-up-${++count}`,
  theme: 'pace',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  feelings: [],
  sources: ['A8'],
  depth: 'light',
  ...some,
});

export const aProfile = (some: Partial<Profile> = {}): Profile => ({
  ...defaultProfile,
  role: 'hurt',
  stage: 'S3',
  safe: 'yes',
  ...some,
});

export const someFacts = (some: Partial<ChooseFacts> = {}): ChooseFacts => ({
  now: noon,
  today: '2026-11-21',
  profile: aProfile(),
  asked: [],
  checkIns: [],
  setbackAt: null,
  lexicon: { feelings, tiles },
  tastes: [],
  hardDates: [],
  ...some,
});
