import { answerTo } from '@/core/model/answers';
import type { Field } from '@/core/model/field';
import { textLength } from '@/core/model/limits';
import type { Practice, Step } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';

/** Why an answer cannot be kept. What was written stays as it is, with a sentence beside it. */
export type AnswerFault = 'open' | 'too-long' | 'too-many' | 'day-gone' | 'day-far';
export interface FaultAt {
  step: string;
  field: string;
  fault: AnswerFault;
}

const most = 60;

/** The answers of these steps that cannot be kept, in the order they are asked. Only what is asked is looked at. */
export function checkAnswers(
  steps: readonly Step[],
  answers: readonly DraftAnswer[],
  today: Temporal.PlainDate,
): FaultAt[] {
  return steps.flatMap((step) =>
    step.fields.flatMap((field) => {
      const fault = faultOf(field, answerTo(answers, field.id), today);
      return fault ? [{ step: step.id, field: field.id, fault }] : [];
    }),
  );
}

function faultOf(
  field: Field,
  value: DraftAnswer['value'] | undefined,
  today: Temporal.PlainDate,
): AnswerFault | null {
  if (field.required && isBlank(value)) return 'open';
  if (isBlank(value)) return null;
  const words = Array.isArray(value) ? value : [String(value)];
  if (words.length > most) return 'too-many';
  if (words.some((word) => word.length > textLength)) return 'too-long';
  if (!('within' in field) || field.within === undefined) return null;
  const on = Temporal.PlainDate.from(String(value).slice(0, 10));
  if (Temporal.PlainDate.compare(on, today) < 0) return 'day-gone';
  return Temporal.PlainDate.compare(on, today.add({ days: field.within })) > 0 ? 'day-far' : null;
}

/** White space alone says nothing. */
export function isBlank(value: DraftAnswer['value'] | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((word) => word.trim() === '');
}

/**
 * The answers as they are kept: exactly as typed, in the order of the practice, without those left open and those that
 * are for the way only. Answers this version has no field for were kept by another; they stay, at the end.
 */
export function answersToKeep(practice: Practice, answers: readonly DraftAnswer[]): DraftAnswer[] {
  const fields = practice.steps.flatMap((step) => step.fields);
  const order = ['form', ...fields.map(({ id }) => id)];
  const place = ({ field }: DraftAnswer) => (order.includes(field) ? order.indexOf(field) : order.length);
  return withoutUnkept(practice, answers)
    .filter(({ value }) => !isBlank(value))
    .map(({ field, value }) => ({
      field,
      value: Array.isArray(value) ? value.filter((it) => it.trim()) : value,
    }))
    .toSorted((one, other) => place(one) - place(other));
}

/** The answers without those that are for the way only: what a draft may hold, so that nothing unkept is ever at rest. */
export function withoutUnkept(practice: Practice, answers: readonly DraftAnswer[]): DraftAnswer[] {
  const unkept = practice.steps.flatMap((step) => step.fields).filter((field) => field.unkept);
  return answers.filter((answer) => !unkept.some(({ id }) => id === answer.field));
}

/** Whether anything of the reader's own was answered; what came by itself is not. */
export function isAnything(answers: readonly DraftAnswer[], presets: readonly DraftAnswer[]): boolean {
  return answers.some(
    ({ field, value }) =>
      !isBlank(value) && JSON.stringify(answerTo(presets, field)) !== JSON.stringify(value),
  );
}
