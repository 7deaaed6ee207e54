import { signal } from '@preact/signals';
import { LockForms } from '@/components/welcome/LockForms';
import { KeptBowl } from '@/components/welcome/later';
import { type Step, steps } from '@/components/welcome/steps';
import { Welcome } from '@/components/welcome/Welcome';
import type { LockFormsState, NowState, Said, WelcomeState } from '@/components/welcome/welcome-state';
import { keepWords } from '@/content/words/keep';
import { lockWords } from '@/content/words/lock';
import { emptyDraft } from '@/core/model/draft';
import type { TileId } from '@/core/model/feeling';
import { defaultLook } from '@/core/model/look';
import { defaultProfile, type Profile } from '@/core/model/profile';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import { presetIds, withPreset } from '@/core/plan/presets';
import { fill } from '@/core/text/fill';
import { never, nothing, press } from '@/gallery/acts';
import { given } from '@/gallery/given';
import type { Area, Story } from '@/gallery/story';

/** What a story says of itself; all else is as on the first day. */
interface Told {
  profile?: Partial<Profile>;
  rhythm?: Rhythm;
  said?: Said['kind'] | 'full';
  /** How many moments were kept, this one included. */
  kept?: number;
  now?: { tiles?: TileId[]; state?: NowState['state']['value']; says?: string };
  lock?: { isOn: boolean; prepared?: boolean; busy?: boolean; says?: string };
}

const seed = { ...defaultRhythm, seed: 7 };
const code = given('ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567');

const nowOf = ({ tiles = [], state = 'resting', says = '' }: Told['now'] = {}): NowState => ({
  draft: signal({ ...emptyDraft, tiles }),
  state: signal(state),
  says: signal(says),
  pick: nothing,
  keep: never,
});
const lockOf = ({ isOn, prepared, busy = false, says = '' }: NonNullable<Told['lock']>): LockFormsState => ({
  isOn: signal(isOn),
  prepared: signal(prepared ? { recoveryCode: code } : null),
  busy: signal(busy),
  says: signal(says),
  make: never,
  put: never,
});
const saidOf = (said: NonNullable<Told['said']>): Said => ({
  kind: said === 'kept' ? 'kept' : 'refused',
  full: said === 'full',
  count: 1,
});
const at = (step: Step, { profile, rhythm = seed, said, kept, now, lock }: Told = {}) => {
  const state: WelcomeState = {
    profile: signal({ ...defaultProfile, ...profile }),
    rhythm: signal(rhythm),
    look: signal(defaultLook),
    pulse: signal({ checkInAt: null, ...(kept && { kept }) }),
    step: signal(step),
    said: signal(said ? saidOf(said) : null),
    next: nothing,
    back: nothing,
    leave: nothing,
    say: never,
    pickPreset: never,
    pickText: never,
    readNotice: nothing,
    speak: never,
    createNow: () => nowOf(now),
    LockSetup: ({ onLeave }) => lock && <LockForms {...lockOf(lock)} onLeave={onLeave} />,
  };
  return <Welcome {...state} />;
};
/** The bowl comes later than what stands around it. */
const prepare = async () => {
  await KeptBowl.prepare();
  await new Promise((resolve) => setTimeout(resolve));
};
const kept = (count: number): Story => ({
  name: count === 1 ? 'kept, a first seam' : `kept, ${count} seams`,
  draw: () => at('now', { kept: count, now: { state: 'kept', says: keepWords.kept.feeling } }),
  after: prepare,
});
const locking = (name: string, lock: () => NonNullable<Told['lock']>): Story => ({
  name: `lock, ${name}`,
  draw: () => at('look', { lock: lock() }),
  after: (root) => press(root, '#begin-lock'),
});
const refused = () => fill(keepWords.refused, { reason: keepWords.full });

/** The welcome, step by step, as nobody has answered anything yet. */
export const welcome: Area = {
  name: 'welcome',
  page: 'welcome',
  stories: [...steps.map((step): Story => ({ name: step, draw: () => at(step), after: prepare })), kept(1)],
};

/** What the answers do to the steps. */
export const answering: Area = {
  name: 'welcome-answers',
  page: 'welcome',
  stories: [
    {
      name: 'you, all said and kept',
      draw: () =>
        at('you', { profile: { role: 'hurt', relationship: 'partner', stage: 'S3' }, said: 'kept' }),
    },
    ...presetIds
      .slice(1)
      .map(
        (id): Story => ({ name: `when, ${id}`, draw: () => at('when', { rhythm: withPreset(seed, id) }) }),
      ),
    {
      name: 'when, times of their own and no quiet hours',
      draw: () => at('when', { rhythm: { ...seed, timing: 'fixed', quiet: null } }),
    },
    { name: 'when, refused', draw: () => at('when', { said: 'refused' }) },
    { name: 'when, refused, full', draw: () => at('when', { said: 'full' }) },
    { name: 'look, open', draw: () => at('look', { rhythm: { ...seed, discreet: false } }) },
    locking('new', () => ({ isOn: false })),
    locking('making', () => ({ isOn: false, busy: true })),
    locking('sheet', () => ({ isOn: false, prepared: true })),
    locking('done', () => ({ isOn: true, prepared: true, says: lockWords.done })),
    locking('on already', () => ({ isOn: true })),
    locking('failed', () => ({ isOn: false, says: lockWords.failed })),
    { name: 'now, picked', draw: () => at('now', { now: { tiles: ['hurt', 'calm'] } }) },
    { name: 'now, nothing picked', draw: () => at('now', { now: { says: keepWords.nothing } }) },
    { name: 'now, keeping', draw: () => at('now', { now: { tiles: ['warm'], state: 'keeping' } }) },
    { name: 'now, refused', draw: () => at('now', { now: { tiles: ['warm'], says: refused() } }) },
    kept(12),
  ],
};
