import { isSolo, suitsRole } from '@/core/choose/doors';
import { answerTo } from '@/core/model/answers';
import type { Field, Option } from '@/core/model/field';
import type { Practice, Step } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';
import { type Fit, formsFor } from './who-sees';

/** The answer that says in which of its forms a practice is done. It is kept with the others. */
export const formField = 'form';

/**
 * The steps this reader goes through, with the fields that are theirs, given what was answered so far. Where a practice
 * has several forms for them and none is picked yet, the first step asks which; `asks` is its title.
 */
export function stepsFor(
  practice: Practice,
  profile: Profile,
  as: Fit['as'],
  answers: readonly DraftAnswer[],
  asks: string,
): Step[] {
  const forms = formsFor(practice, profile);
  const form = formOf(practice, profile, answers);
  const shown = (field: Field) =>
    (as !== 'short' || !!field.short) &&
    (!field.role || suitsRole(field.role, profile)) &&
    (!field.forms || (!!form && field.forms.includes(form))) &&
    (!field.when || field.when.is.includes(String(answerTo(answers, field.when.field))));
  const steps = practice.steps
    .map((step) => ({ ...step, fields: step.fields.filter(shown).map((field) => offered(field, profile)) }))
    .filter((step) => step.fields.length > 0);
  if (forms.length < 2) return steps;
  const options = forms.map(({ id, name, says }) => ({ id, name, says }));
  return [
    { id: formField, title: asks, fields: [{ kind: 'choice', id: formField, label: asks, options }] },
    ...steps,
  ];
}

/** The form picked, or the one there is; null while it is open, or when the practice has none. */
export function formOf(practice: Practice, profile: Profile, answers: readonly DraftAnswer[]): string | null {
  const said = answerTo(answers, formField);
  if (practice.forms?.some(({ id }) => id === said)) return said as string;
  return formsFor(practice, profile)[0]?.id ?? null;
}

/** What a new run begins with: the form when there is one alone, and what fields have by themselves. */
export function presetsFor(practice: Practice, profile: Profile, today: Temporal.PlainDate): DraftAnswer[] {
  const form = formOf(practice, profile, []);
  const presets = practice.steps
    .flatMap(({ fields }) => fields)
    .flatMap((field): DraftAnswer[] => {
      if (!('preset' in field) || field.preset === undefined) return [];
      const { preset, id } = field;
      return [
        { field: id, value: typeof preset === 'string' ? preset : today.add({ days: preset }).toString() },
      ];
    });
  return form ? [{ field: formField, value: form }, ...presets] : presets;
}

function offered(field: Field, profile: Profile): Field {
  if (field.kind !== 'choice' && field.kind !== 'chips') return field;
  const mine = (option: Option) =>
    (!option.role || suitsRole(option.role, profile)) && !(option.notSolo && isSolo(profile));
  return { ...field, options: field.options.filter(mine) };
}
