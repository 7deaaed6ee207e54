import { feelingWords } from '@/content/feelings';
import { practiceWords } from '@/content/words/practices';
import type { Practice } from '@/core/model/practice';
import { sayAnswers } from '@/core/practice/say-answer';
import type { Practised, ToldPractice } from '@/core/search/texts-of';

/** What a practice is called and what was answered in it, as people read it; nothing where it is not known. */
export function tellPractised(practice: Practice | undefined, { answers }: Practised): ToldPractice {
  if (!practice) return { name: '', lines: [] };
  const said = sayAnswers(practice, answers, { feelings: feelingWords, ...practiceWords.answers });
  return {
    name: practice.name,
    lines: said.map(({ label, texts }) => ({ asked: label, said: texts.join('\n') })),
  };
}
