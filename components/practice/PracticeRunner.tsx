import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { practiceWords } from '@/content/words/practices';
import type { Field } from '@/core/model/field';
import { textLength } from '@/core/model/limits';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';
import {
  answersToKeep,
  checkAnswers,
  type FaultAt,
  isAnything,
  withoutUnkept,
} from '@/core/practice/check-answers';
import { isPlenty } from '@/core/practice/room-left';
import { presetsFor, stepsFor } from '@/core/practice/steps-for';
import type { Fit } from '@/core/practice/who-sees';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { FieldView } from './FieldView';
import { Opening } from './Opening';
import { RunBar, type RunState } from './RunBar';

const words = practiceWords.run;

export interface RunnerProps<F> {
  practice: Practice;
  profile: Profile;
  as: Fit['as'];
  today: Temporal.PlainDate;
  /** Where it begins: presets, what another practice hands over, a draft, or the answers of a kept thing. */
  start: { answers: readonly DraftAnswer[]; step: string };
  /** It goes on from a draft. */
  resumed?: boolean;
  state: RunState;
  /** With every letter and step: what is written so far, exactly as typed, but for what is never kept; and the step. */
  onChange: (answers: DraftAnswer[], step: string) => void;
  /** With answers that can be kept. */
  onKeep: (answers: DraftAnswer[]) => void;
  /** At the end, with nothing to keep. */
  onEnough: () => void;
  onLeave: () => void;
  /** Lets the draft go; absent while there is none. */
  onDiscard?: (() => void) | undefined;
  /** Looks through words that are flagged for it, as they are typed; nothing of it is stored. */
  check?: (text: string) => readonly F[];
  /** Draws what was found. */
  Findings?: ComponentType<{ text: string; findings: readonly F[] }>;
}

/** Any practice, one step at a time. Every step can be left, and everything written is there on return. */
export function PracticeRunner<F>(props: RunnerProps<F>) {
  const { practice, profile, as, today, start, check, Findings } = props;
  const answers = useSignal<DraftAnswer[]>([...start.answers]);
  const stepId = useSignal(start.step);
  const faults = useSignal<readonly FaultAt[]>([]);
  const tries = useSignal(0);
  const steps = stepsFor(practice, profile, as, answers.value, words.form);
  const at = Math.max(
    steps.findIndex(({ id }) => id === stepId.value),
    0,
  );
  const step = steps[at];
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    (wrong ?? form.current?.querySelector<HTMLElement>('h3'))?.focus();
  }, [step?.id, tries.value]);
  if (!step) return null;

  const kept = answersToKeep(practice, answers.value);
  const anything = isAnything(kept, presetsFor(practice, profile, today));
  const tell = (step: string) => props.onChange(withoutUnkept(practice, answers.value), step);
  const goTo = (next: number) => {
    stepId.value = steps[next]!.id;
    tell(stepId.value);
  };
  const answer = (field: Field, value: DraftAnswer['value'] | undefined) => {
    const others = answers.value.filter((one) => one.field !== field.id);
    answers.value = value === undefined ? others : [...others, { field: field.id, value }];
    if (faults.value.some((one) => one.field === field.id))
      faults.value = faults.value.filter((one) => one.field !== field.id);
    tell(step.id);
  };
  const keep = () => {
    faults.value = checkAnswers(steps, answers.value, today);
    const [first] = faults.value;
    tries.value += 1;
    if (first) stepId.value = first.step;
    else props.onKeep(kept);
  };
  const last = at === steps.length - 1;
  const found = (text: string): ComponentChildren =>
    check && Findings ? <Findings text={text} findings={check(text)} /> : null;
  return (
    <form
      ref={form}
      class="card practice"
      aria-label={fill(words.label, { name: practice.name })}
      data-practice={practice.id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (props.state === 'keeping') return;
        if (!last) goTo(at + 1);
        else if (anything) keep();
        else props.onEnough();
      }}
    >
      <div class="practice-head">
        <h2 class="eyebrow">{practice.name}</h2>
        <p class="soft" data-progress>
          {fill(words.progress, { n: at + 1, all: steps.length })}
        </p>
      </div>
      {at === 0 && <Opening practice={practice} as={as} resumed={!!props.resumed} />}
      <h3 class="asked" tabIndex={-1}>
        {step.title}
      </h3>
      {step.says && <p class="soft">{step.says}</p>}
      {step.fields.map((field) => (
        <FieldView
          key={`${step.id}/${field.id}`}
          field={field}
          practice={practice}
          profile={profile}
          today={today}
          answers={answers.value}
          fault={sayFault(field, faults.value)}
          found={found}
          onAnswer={(value) => answer(field, value)}
        />
      ))}
      <p class="soft help" role="status">
        {isPlenty(practice, profile, answers.value) ? words.plenty : ''}
      </p>
      <RunBar
        state={props.state}
        last={last ? (anything ? 'keep' : 'enough') : null}
        stop={!!practice.deep}
        onBack={at > 0 ? () => goTo(at - 1) : undefined}
        onLeave={props.onLeave}
        onDiscard={props.onDiscard}
      />
    </form>
  );
}

function sayFault(field: Field, faults: readonly FaultAt[]): string | null {
  const fault = faults.find((one) => one.field === field.id)?.fault;
  if (!fault) return null;
  const weeks = 'within' in field && field.within ? Math.floor(field.within / 7) : 0;
  return fill(words.faults[fault], { n: sayNumber(fault === 'too-long' ? textLength : weeks) });
}
