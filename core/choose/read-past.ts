import type { Asked } from '@/core/model/asked';
import type { PromptFacts } from '@/core/model/prompt';
import { day, hour, type Past } from './facts';

/** Looks through the records once, so that no rule has to for each prompt. Records from after `now` (epoch ms) count not. */
export function readPast(asked: Asked, byId: ReadonlyMap<string, PromptFacts>, now: number): Past {
  const recent = new Set<string>();
  const ever = new Set<string>();
  const themes = new Set<string>();
  const skipped = new Set<string>();
  const lastShown = new Map<string, number>();
  const answered: PromptFacts[] = [];
  for (const { promptId, raisedAt, outcome, outcomeAt } of asked) {
    ever.add(promptId);
    const ago = now - raisedAt;
    const prompt = byId.get(promptId);
    if (prompt) lastShown.set(prompt.theme, Math.max(raisedAt, lastShown.get(prompt.theme) ?? 0));
    const skippedAgo = now - (outcomeAt ?? raisedAt);
    if (prompt && outcome === 'skipped' && skippedAgo >= 0 && skippedAgo < 7 * day) skipped.add(prompt.theme);
    if (ago < 0) continue;
    if (ago < 21 * day) recent.add(promptId);
    if (prompt && ago < 48 * hour) themes.add(prompt.theme);
    if (prompt && ago < day && outcome === 'answered') answered.push(prompt);
  }
  return { recent, ever, themes, skipped, lastShown, answered };
}
