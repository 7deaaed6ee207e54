import { answerTo } from '@/core/model/answers';
import type { Becoming, Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { isBlank } from './check-answers';
import { formField } from './steps-for';
import { fitOf, formsFor, type PracticeFacts } from './who-sees';

/** What was written, ready to become part of another practice when the reader says so. */
export interface Offer {
  becoming: Becoming;
  target: Practice;
  /** The words that go over, exactly as written. */
  text: string;
  /** What the other practice begins with. */
  answers: DraftAnswer[];
}

/**
 * What the answers of one practice could become. Only practices that are open to this reader are offered; each line of
 * a field with several is an offer of its own. `outcome` is what was said at a look at it, if that is where this stands.
 */
export function offersFrom(
  practice: Practice,
  answers: readonly DraftAnswer[],
  practices: readonly Practice[],
  facts: PracticeFacts,
  outcome?: string,
): Offer[] {
  return (practice.becomes ?? []).flatMap((becoming) => {
    const target = practices.find(({ id }) => id === becoming.to);
    if (!target || !isWelcome(becoming, target, facts) || !suitsForm(becoming, target, facts)) return [];
    const { when } = becoming;
    if (when && !when.is.includes(outcome ?? String(answerTo(answers, when.field) ?? ''))) return [];
    const value = answerTo(answers, becoming.from);
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => !isBlank(text)).map(String);
    return texts.map((text) => ({ becoming, target, text, answers: begin(becoming, text) }));
  });
}

/** Open to this reader; or, for what may go ahead, kept shut by its later stage and nothing else. */
function isWelcome({ ahead }: Becoming, target: Practice, facts: PracticeFacts): boolean {
  const { open, why } = fitOf(target, facts);
  const early = why.length === 1 && why[0] === 'stage-ahead' && facts.profile.stage !== 'S1';
  return open || (!!ahead && early);
}

function suitsForm({ form }: Becoming, target: Practice, { profile }: PracticeFacts): boolean {
  return !form || formsFor(target, profile).some(({ id }) => id === form);
}

function begin({ field, form, also }: Becoming, text: string): DraftAnswer[] {
  return [
    ...(form ? [{ field: formField, value: form }] : []),
    { field, value: text },
    ...(also ? [also] : []),
  ];
}
