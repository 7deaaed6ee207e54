import type { Prompt } from './prompt';
import type { Tastes } from './tastes';

/** How often *more like this* and *less like this* were said of the prompts of one theme. */
export interface Leaning {
  theme: Prompt['theme'];
  more: number;
  less: number;
  promptIds: string[];
}

/** More and less by theme, in the order they were first said. Prompts whose theme is not known are left out. */
export function leaningsOf(
  tastes: Tastes,
  themeOf: (promptId: string) => Prompt['theme'] | undefined,
): Leaning[] {
  const said = tastes.filter(
    ({ says, promptId }) => (says === 'more' || says === 'less') && themeOf(promptId),
  );
  return [...Map.groupBy(said, ({ promptId }) => themeOf(promptId)!)].map(([theme, its]) => ({
    theme,
    more: its.filter(({ says }) => says === 'more').length,
    less: its.filter(({ says }) => says === 'less').length,
    promptIds: its.map(({ promptId }) => promptId),
  }));
}
