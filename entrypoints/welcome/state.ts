import { signal } from '@preact/signals';
import { readStep, type Step, stepBeside } from '@/components/welcome/steps';
import type { Said, WelcomeState } from '@/components/welcome/welcome-state';
import { withPreset } from '@/core/plan/presets';
import * as items from '@/store/items';
import { live } from '@/store/live';
import { seedRhythm } from '@/store/seed-rhythm';
import { update } from '@/store/stored';
import { LockSetup } from './later';
import { leave } from './leave';
import { createNow } from './now';

/** How long a soft *Kept* stands. */
const saidMilliseconds = 4000;

/** Everything the welcome shows and keeps. What is not answered is not written: the defaults are the gentlest already. */
export function createWelcome(answer: Record<string, unknown>): WelcomeState {
  const profile = live(items.profile, answer);
  const rhythm = live(items.rhythm, answer);
  const look = live(items.look, answer);
  const pulse = live(items.pulse, answer);
  const step = signal<Step>(readStep(history.state));
  const said = signal<Said | null>(null);
  let count = 0;

  function go(to: Step) {
    step.value = to;
    said.value = null;
    // In the place of the old state: what *Hide* leaves behind must not be a way back.
    history.replaceState({ step: to }, '');
    scrollTo(0, 0);
  }

  /** Keeps one answer at once. Resolves with whether it is on disk. */
  async function keep(act: () => Promise<unknown>): Promise<boolean> {
    const mine = ++count;
    const fault = await act().then(
      () => null,
      (error) => String(error),
    );
    said.value = {
      kind: fault === null ? 'kept' : 'refused',
      full: /quota|space|full/i.test(fault ?? ''),
      count: mine,
    };
    if (fault === null)
      setTimeout(() => {
        if (said.value?.count === mine) said.value = null;
      }, saidMilliseconds);
    return fault === null;
  }

  const next = () => go(stepBeside(step.value, 1));

  return {
    profile,
    rhythm,
    look,
    pulse,
    step,
    said,
    next,
    back: () => go(stepBeside(step.value, -1)),
    leave: () => void leave().catch(() => undefined),
    say: (part) =>
      keep(() => update(items.profile, (value) => ({ ...value, ...part, stageAskedAt: Date.now() }))),
    pickPreset: (id) =>
      keep(() =>
        update(items.rhythm, (value) => ({ ...withPreset(seedRhythm(value), id), setAt: Date.now() })),
      ),
    pickText: (discreet) => keep(() => update(items.rhythm, (value) => ({ ...seedRhythm(value), discreet }))),
    /** Goes on whatever storage says: the popup shows the notice another time when this was not kept. */
    readNotice() {
      next();
      void keep(() => update(items.look, (value) => ({ ...value, noticeAt: Date.now() })));
    },
    /** The page comes again in that language: its words are chosen before anything is drawn. */
    async speak(language) {
      if (
        await keep(() =>
          update(items.look, ({ language: _, ...value }) => ({ ...value, ...(language && { language }) })),
        )
      )
        location.reload();
    },
    createNow,
    LockSetup,
  };
}
