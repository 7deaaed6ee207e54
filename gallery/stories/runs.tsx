import { Findings } from '@/components/Findings';
import { PracticeRunner, type RunnerProps } from '@/components/practice/PracticeRunner';
import { minimising } from '@/content/care/minimising';
import { practices } from '@/content/exercises';
import { type Finding, findMinimising } from '@/core/care/find-minimising';
import type { Practice } from '@/core/model/practice';
import type { Profile } from '@/core/model/profile';
import { presetsFor, stepsFor } from '@/core/practice/steps-for';
import { nothing, press, submit } from '@/gallery/acts';
import { given, long } from '@/gallery/given';
import { aProfile, today } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';

const now = Temporal.PlainDate.from(today);
/** Somebody each practice is for, with every door open. */
const reader = ({ role, stages, paths }: Practice): Profile =>
  aProfile({
    role: role === 'broke' ? 'broke' : 'both',
    stage: stages[0]!,
    path: paths?.[0] ?? 'repairing',
    forgiveness: true,
    otherCompassion: true,
  });
const Found = (its: { text: string; findings: readonly Finding[] }) => (
  <Findings {...its} reasons={minimising.reasons} />
);
const run = (practice: Practice, step: string, some: Partial<RunnerProps<Finding>> = {}) => (
  <PracticeRunner
    practice={practice}
    profile={reader(practice)}
    as="fits"
    today={now}
    start={{ answers: presetsFor(practice, reader(practice), now), step }}
    state="resting"
    onChange={nothing}
    onKeep={nothing}
    onEnough={nothing}
    onLeave={nothing}
    check={(text) => findMinimising(text, minimising)}
    Findings={Found}
    {...some}
  />
);
const stepsOf = (practice: Practice) =>
  stepsFor(practice, reader(practice), 'fits', presetsFor(practice, reader(practice), now), {
    title: '',
    label: '',
  } as never);
const promises = practices.find(({ id }) => id === 'promises')!;
const apology = practices.find(({ id }) => id === 'apology')!;
const wait = practices.find(({ id }) => id === 'urge-pause')!;
const last = stepsOf(apology).at(-1)!.id;
const waiting = stepsOf(wait).find(({ fields }) => fields.some(({ kind }) => kind === 'pause'))!.id;
const checked = stepsOf(apology)
  .flatMap(({ id, fields }) => fields.map((field) => ({ step: id, field })))
  .find(({ field }) => 'check' in field)!;
const small = given('I am sorry if you felt hurt, but it was only a joke.');
const written = (text: string) => ({
  start: { answers: [{ field: checked.field.id, value: text }], step: checked.step },
});

/** Every step of every practice. */
export const steps: Area = {
  name: 'steps',
  page: 'journal',
  stories: practices.flatMap((practice) =>
    stepsOf(practice).map(
      ({ id }): Story => ({ name: `${practice.id}, ${id}`, draw: () => run(practice, id) }),
    ),
  ),
};

/** One practice in the states any can be in. */
export const runs: Area = {
  name: 'runs',
  page: 'journal',
  stories: [
    {
      name: 'gone on with',
      draw: () => run(apology, '', { resumed: true, onDiscard: nothing, as: 'draft' }),
    },
    { name: 'in its short form', draw: () => run(apology, '', { as: 'short' }) },
    { name: 'phrases that make smaller', draw: () => run(apology, checked.step, written(small)) },
    { name: 'a long answer', draw: () => run(apology, checked.step, written(long.repeat(3))) },
    { name: 'keeping', draw: () => run(apology, last, { state: 'keeping' }) },
    { name: 'refused, full', draw: () => run(apology, last, { state: 'full' }) },
    { name: 'refused, broken', draw: () => run(apology, last, { state: 'broken' }) },
    {
      name: 'something missing',
      draw: () => run(promises, '', { start: { answers: written(small).start.answers, step: '' } }),
      after: (root) => submit(root),
    },
    {
      name: 'waiting',
      draw: () => run(wait, waiting),
      after: (root) => press(root, '[data-act="start-wait"]'),
    },
  ],
};
