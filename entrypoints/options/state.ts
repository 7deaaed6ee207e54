import { signal } from '@preact/signals';
import type { Said } from '@/components/Part';
import type { OwnPrompts } from '@/core/model/own-prompts';
import type { Profile } from '@/core/model/profile';
import type { Rhythm } from '@/core/model/rhythm';
import type { Tastes } from '@/core/model/tastes';
import { agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { type StripDay, weekStrip } from '@/core/plan/week-strip';
import * as items from '@/store/items';
import { live, watchStorage } from '@/store/live';
import { seedRhythm } from '@/store/seed-rhythm';
import { createFields } from './fields';
import { held } from './held';

export const partIds = ['when', 'how', 'look', 'you', 'questions', 'yours'] as const;
export type PartId = (typeof partIds)[number];

/** How long a soft *Kept* stands. */
const saidMilliseconds = 4000;

/** Everything the options page shows and changes, on top of one answer of storage. */
export function createOptions(answer: Record<string, unknown>) {
  const rhythm = held(items.rhythm, answer);
  const look = held(items.look, answer);
  const profile = held(items.profile, answer);
  const ownPrompts = held(items.ownPrompts, answer);
  const tastes = held(items.tastes, answer);
  const asked = live(items.asked, answer);
  const said = signal<Partial<Record<PartId, Said>>>({});
  const now = signal(Temporal.Now.zonedDateTimeISO());
  const pulse = live(items.pulse, answer);
  const reminders = live(items.reminders, answer);
  let count = 0;

  watchStorage(() => {
    now.value = Temporal.Now.zonedDateTimeISO();
  });

  /** Does what changes something stored, and says in its part of the page what came of it. */
  async function keep(part: PartId, act: () => Promise<unknown>): Promise<boolean> {
    const mine = ++count;
    const tell = (what: Said) => {
      said.value = { ...said.value, [part]: what };
    };
    try {
      await act();
    } catch (error) {
      tell({ kind: 'refused', full: /quota|space|full/i.test(String(error)), count: mine });
      return false;
    }
    tell({ kind: 'kept', count: mine });
    setTimeout(() => {
      if (said.value[part]?.count === mine) said.value = { ...said.value, [part]: undefined };
    }, saidMilliseconds);
    return true;
  }

  const changeRhythm = (part: PartId, change: (value: Rhythm) => Rhythm) =>
    keep(part, () => rhythm.change((value) => change(seedRhythm(value))));
  const changeTimes = (change: (value: Rhythm) => Rhythm) =>
    changeRhythm('when', (value) => ({ ...change(value), setAt: Date.now() }));

  const facts = (): Facts => ({
    rhythm: rhythm.value.value,
    asked: asked.value,
    lastCheckInAt: pulse.value.checkInAt,
    hardDates: rhythm.value.value.hardDates,
    reminders: reminders.value,
  });
  /** After everything was erased nothing comes, whatever the defaults say. */
  const isErased = () => rhythm.value.value === items.rhythm.fallback;

  return {
    rhythm: rhythm.value,
    look: look.value,
    profile: profile.value,
    ownPrompts: ownPrompts.value,
    tastes: tastes.value,
    asked,
    facts,
    said,
    now,
    keep,
    changeTimes,
    changeRhythm,
    fields: createFields(() => rhythm.value.value, changeTimes),
    changeHow: (part: Partial<Pick<Rhythm, 'discreet' | 'badge' | 'notify'>>) =>
      changeRhythm('how', (value) => ({ ...value, ...part })),
    changeLines: (change: (lines: readonly string[]) => string[]) =>
      changeRhythm('how', (value) => ({ ...value, standIns: change(value.standIns) })),
    changeHardDates: (change: (dates: readonly string[]) => string[]) =>
      changeRhythm('you', (value) => ({ ...value, hardDates: change(value.hardDates) })),
    changeLook: (part: Partial<typeof look.value.value>) =>
      keep('look', () => look.change((value) => ({ ...value, ...part }))),
    changeProfile: (change: (value: Profile) => Partial<Profile>) =>
      keep('you', () => profile.change((value) => ({ ...value, ...change(value) }))),
    changeOwn: (change: (value: OwnPrompts) => OwnPrompts) =>
      keep('questions', () => ownPrompts.change(change)),
    changeTastes: (change: (value: Tastes) => Tastes) => keep('questions', () => tastes.change(change)),
    /** When the next one is planned (epoch ms); null when none is, and when all is erased: then nothing comes. */
    nextAt: (): number | null => (isErased() ? null : agenda(facts(), now.value).nextAt),
    /** The coming seven days. */
    strip(): StripDay[] {
      const days = weekStrip(facts(), now.value);
      return isErased() ? days.map((day) => ({ ...day, moments: [] })) : days;
    },
    tick: () => {
      now.value = Temporal.Now.zonedDateTimeISO();
    },
  };
}

export type OptionsState = ReturnType<typeof createOptions>;
