import type { FeelingId } from '@/core/model/feeling';
import type { Field } from '@/core/model/field';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { dateFormat } from '@/core/text/date-format';

/** Words a rule may not import: the names of feelings, and how a number is said. */
export interface AnswerWords {
  feelings: Readonly<Record<FeelingId, { name: string }>>;
  /** `{n} of 10` */
  scale: string;
  /** `{n} minutes` */
  minutes: string;
}

export interface Said {
  field: string;
  label: string;
  /** One text for each thing said; a list has several. */
  texts: string[];
}

/** The answers as a person reads them, in the order they were kept. Fields this version does not know keep their id. */
export function sayAnswers(practice: Practice, answers: readonly DraftAnswer[], words: AnswerWords): Said[] {
  const fields = practice.steps.flatMap((step) => step.fields);
  return answers
    .filter(({ field }) => field !== 'form')
    .map(({ field: id, value }) => {
      const field = fields.find((one) => one.id === id);
      return { field: id, label: field?.label ?? id, texts: sayAnswer(field, value, words) };
    });
}

/** One answer as texts. What is not a known option is in the reader's own words and stays as typed. */
export function sayAnswer(
  field: Field | undefined,
  value: DraftAnswer['value'],
  words: AnswerWords,
): string[] {
  const name = (id: string): string => {
    if (field?.kind === 'feelings') return words.feelings[id as FeelingId]?.name ?? id;
    if (field?.kind === 'date') return sayDay(id);
    if (field?.kind === 'date-time') return sayDay(id);
    return (field && 'options' in field && field.options.find((option) => option.id === id)?.name) || id;
  };
  if (typeof value === 'number') {
    const shape = field?.kind === 'scale' ? words.scale : field?.kind === 'minutes' ? words.minutes : '{n}';
    return [shape.replace('{n}', String(value))];
  }
  return (Array.isArray(value) ? value : [value]).map(name);
}

/** `Friday 4 December`, with its time where there is one; what is no day stays as it is. */
function sayDay(text: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(text) ?? [];
  if (!day) return text;
  const said = dateFormat('day-year').format(Temporal.PlainDate.from(day));
  return time ? `${said}, ${time}` : said;
}
