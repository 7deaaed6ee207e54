import type { ComponentChildren } from 'preact';
import { Choice } from '@/components/Choice';
import { ScaleSlider } from '@/components/ScaleSlider';
import { practiceWords } from '@/content/words/practices';
import { answerTo } from '@/core/model/answers';
import type { Field } from '@/core/model/field';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';
import { ChipsField } from './ChipsField';
import { DateField } from './DateField';
import { FeelingsField } from './FeelingsField';
import { LinesField } from './LinesField';
import { MinutesField } from './MinutesField';
import { ReadingView } from './ReadingView';
import { WrittenField } from './WrittenField';

export interface FieldProps {
  field: Field;
  practice: Practice;
  profile: Pick<Profile, 'hiddenFeelings'>;
  today: Temporal.PlainDate;
  answers: readonly DraftAnswer[];
  fault: string | null;
  /** What is found in words that are flagged for it. */
  found: (text: string) => ComponentChildren;
  /** undefined takes the answer back. */
  onAnswer: (value: DraftAnswer['value'] | undefined) => void;
}

/** One field of a practice, drawn as its kind asks. */
export function FieldView(props: FieldProps) {
  const { field, practice, profile, today, answers, fault, found, onAnswer } = props;
  const id = `practice-${field.id}`;
  const { label, says, required } = field;
  const value = answerTo(answers, field.id);
  const text = typeof value === 'string' ? value : '';
  const list = Array.isArray(value) ? value : [];
  const number = typeof value === 'number' ? value : null;
  const shared = { id, label, says, fault };
  switch (field.kind) {
    case 'words':
    case 'text':
    case 'link':
      return (
        <WrittenField
          {...shared}
          required={required}
          rows={field.kind === 'text' ? 3 : 1}
          most={field.most}
          placeholder={field.placeholder}
          value={text}
          under={field.check && text ? found(text) : null}
          onInput={onAnswer}
        />
      );
    case 'lines':
      return (
        <LinesField
          {...shared}
          count={field.count}
          most={field.most}
          placeholder={field.placeholder}
          value={list}
          onChange={onAnswer}
        />
      );
    case 'scale':
      return (
        <>
          {says && <p class="soft help">{says}</p>}
          <ScaleSlider
            id={id}
            label={label}
            low={field.low}
            high={field.high}
            value={number}
            onChange={(picked) => onAnswer(picked ?? undefined)}
          />
        </>
      );
    case 'choice':
      return (
        <div class="one-of">
          <Choice
            name={id}
            legend={label}
            says={says}
            options={field.options.map((option) => ({ ...option, value: option.id }))}
            picked={text || null}
            fault={fault}
            rows={field.options.some((option) => option.says)}
            onPick={onAnswer}
          />
          {text && !required && field.preset === undefined && field.id !== 'form' && (
            <button type="button" class="plain" data-act="unsay" onClick={() => onAnswer(undefined)}>
              {practiceWords.run.unsay}
            </button>
          )}
        </div>
      );
    case 'chips':
      return (
        <ChipsField {...shared} options={field.options} own={field.own} value={list} onChange={onAnswer} />
      );
    case 'feelings':
      return (
        <FeelingsField
          {...shared}
          count={field.count}
          hidden={profile.hiddenFeelings}
          value={list}
          onChange={onAnswer}
        />
      );
    case 'date':
    case 'date-time':
      return (
        <DateField
          {...shared}
          kind={field.kind}
          required={required}
          min={field.within === undefined ? undefined : today.toString()}
          max={field.within === undefined ? undefined : today.add({ days: field.within }).toString()}
          value={text}
          onChange={(day) => onAnswer(day || undefined)}
        />
      );
    case 'minutes':
      return <MinutesField {...shared} field={field} value={number} onChange={onAnswer} />;
    default:
      return <ReadingView id={id} field={field} practice={practice} answers={answers} />;
  }
}
