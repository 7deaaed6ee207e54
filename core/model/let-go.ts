import type { Tastes } from './tastes';

/**
 * The tastes without what was said about some prompts (`says`) or without their being kept close (`close`). The other
 * of the two stays; a prompt of which nothing is left is not in the list any more.
 */
export function letGo(tastes: Tastes, promptIds: readonly string[], what: 'says' | 'close'): Tastes {
  return tastes.flatMap((taste) => {
    if (!promptIds.includes(taste.promptId)) return [taste];
    const next = what === 'says' ? { ...taste, says: null } : { ...taste, close: false };
    return next.says || next.close ? [next] : [];
  });
}
