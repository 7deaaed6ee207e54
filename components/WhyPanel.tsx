import { feelingWords } from '@/content/feelings';
import { articles, sections } from '@/content/sources';
import { stages } from '@/content/stages';
import { whyWords as words } from '@/content/words/why';
import type { Reason } from '@/core/choose/explain';
import type { Taste } from '@/core/model/tastes';
import { fill } from '@/core/text/fill';

interface Props {
  reasons: readonly Reason[];
  sources: readonly string[];
  taste: Pick<Taste, 'says' | 'close'>;
  onSay: (say: Partial<Pick<Taste, 'says' | 'close'>>) => void;
  onBlank: () => void;
  onBack: () => void;
}

/** Why a prompt was chosen, where its idea comes from, and what the reader would like of it. */
export function WhyPanel({ reasons, sources, taste, onSay, onBlank, onBack }: Props) {
  const says = (value: 'more' | 'less' | 'never') => (
    <button
      type="button"
      id={`taste-${value}`}
      aria-pressed={taste.says === value}
      onClick={() => onSay({ says: taste.says === value ? null : value })}
    >
      {words[value]}
    </button>
  );
  return (
    <>
      <h2 class="eyebrow">{words.heading}</h2>
      <ul class="reasons" id="reasons">
        {reasons.map((reason) => (
          <li key={reason.kind}>{sayReason(reason)}</li>
        ))}
        {sources.length > 0 && (
          <li class="soft">{fill(words.idea, { sections: sources.map(sayIdea).join('; ') })}</li>
        )}
      </ul>
      <div class="actions">
        {says('more')}
        {says('less')}
        {says('never')}
        <button
          type="button"
          id="taste-close"
          aria-pressed={taste.close}
          onClick={() => onSay({ close: !taste.close })}
        >
          {words.close}
        </button>
        <button type="button" class="plain" id="blank" onClick={onBlank}>
          {words.justWrite}
        </button>
        <button type="button" class="plain" id="why-back" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}

function sayReason(reason: Reason): string {
  const text = words.reasons[reason.kind];
  if ('word' in reason) return fill(text, { word: feelingWords[reason.word].name });
  return 'stage' in reason ? fill(text, { stage: stages[reason.stage].name }) : text;
}

function sayIdea(source: string): string {
  const article = articles[source[0] as keyof typeof articles];
  return fill(words.ideaFrom, { section: sections[source] ?? source, article });
}
