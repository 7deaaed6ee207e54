import type { Prompt } from '@/core/model/prompt';
import type { ThemeId } from '@/core/model/theme';
import { readPromptFacts, readPromptsOf } from '@/store/library';

/** What the page tells of a shipped prompt. */
export interface Told {
  theme: Prompt['theme'];
  /** Only for prompts whose words were asked for. */
  ask?: string;
}

/** The themes of all shipped prompts, and the words of those named; each file of words is read once. */
export async function readTold(promptIds: readonly string[]): Promise<Map<string, Told>> {
  const told = new Map<string, Told>((await readPromptFacts()).map(({ id, theme }) => [id, { theme }]));
  const themes = new Set(promptIds.flatMap((id) => told.get(id)?.theme ?? []));
  await Promise.all(
    [...themes].map(async (theme) => {
      const words = await readPromptsOf(theme as ThemeId);
      for (const id of promptIds) if (words[id]) told.set(id, { theme, ask: words[id].ask });
    }),
  );
  return told;
}
