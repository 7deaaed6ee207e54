import type { Taste, Tastes } from '@/core/model/tastes';
import { tastes } from './items';
import { update } from './stored';

/** Writes down what the reader says about one prompt; what they said before about other things of it stays. */
export function changeTaste(
  promptId: string,
  say: Partial<Pick<Taste, 'says' | 'close'>>,
  at: number,
): Promise<Tastes> {
  return update(tastes, (all) => {
    const was = all.find((taste) => taste.promptId === promptId) ?? {
      promptId,
      says: null,
      close: false,
      at,
    };
    const next = { ...was, ...say, at };
    const others = all.filter((taste) => taste.promptId !== promptId);
    return next.says || next.close ? [...others, next] : others;
  });
}
