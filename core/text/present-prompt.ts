import { draw } from '@/core/choose/random';

/** The text of a notification: the question when it may be shown, else a neutral stand-in, the same for the same seed. */
export function presentPrompt(ask: string | null, standIns: readonly string[], seed: string): string {
  return ask ?? standIns[Math.floor(draw(seed, 'stand-in') * standIns.length)] ?? '';
}
