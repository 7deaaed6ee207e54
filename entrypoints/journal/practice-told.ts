import { signal } from '@preact/signals';
import { tellPractised } from '@/components/practice/tell-practised';
import type { Practice } from '@/core/model/practice';
import type { Practised } from '@/core/search/texts-of';

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
export function practiceTold(of: Practised) {
  const practice = definitions.value?.find(({ id }) => id === of.practice);
  if (!practice) void needPractices();
  return tellPractised(practice, of);
}
