import { signal } from '@preact/signals';
import { feelingWords } from '@/content/feelings';
import { practiceWords } from '@/content/words/practices';
import type { Practised } from '@/core/model/entry';
import type { Practice } from '@/core/model/practice';
import { sayAnswers } from '@/core/practice/say-answer';

const definitions = signal<readonly Practice[] | null>(null);
let loading: Promise<void> | null = null;

/** Loads what practices are called. A journal without any never needs it. */
export function needPractices(): Promise<void> {
  loading ??= import('@/content/exercises').then(({ practices }) => {
    definitions.value = practices;
  });
  return loading;
}

/** What a kept practice is called, and what was answered in it; nothing of it while its definition is on its way. */
export function practiceTold({ practice: id, answers }: Practised) {
  const practice = definitions.value?.find((one) => one.id === id);
  if (!practice) {
    void needPractices();
    return { name: '', lines: [] };
  }
  const said = sayAnswers(practice, answers, { feelings: feelingWords, ...practiceWords.answers });
  return {
    name: practice.name,
    lines: said.map(({ label, texts }) => ({ asked: label, said: texts.join('\n') })),
  };
}
