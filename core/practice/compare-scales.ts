import { numberOf } from '@/core/model/answers';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';

/** Two snapshots side by side: the scales that were answered both times. Nothing is added up and nothing is judged. */
export function compareScales(
  practice: Practice,
  before: readonly DraftAnswer[],
  today: readonly DraftAnswer[],
): { label: string; before: number; today: number }[] {
  return practice.steps
    .flatMap((step) => step.fields)
    .flatMap((field) => {
      const [was, is] = [numberOf(before, field.id), numberOf(today, field.id)];
      return field.kind === 'scale' && was !== null && is !== null
        ? [{ label: field.label, before: was, today: is }]
        : [];
    });
}
