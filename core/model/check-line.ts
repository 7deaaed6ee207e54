import { ownPromptCount, ownPromptLength, standInCount, standInLength } from './limits';

export type LineFault =
  | 'question-empty'
  | 'question-long'
  | 'question-double'
  | 'questions-full'
  | 'line-empty'
  | 'line-long'
  | 'line-double'
  | 'lines-full';

/** Why a question of the reader's own cannot be kept beside the `others`; null when it can. What it says is theirs. */
export function checkQuestion(text: string, others: readonly string[]): LineFault | null {
  if (isEmpty(text)) return 'question-empty';
  if (text.trim().length > ownPromptLength) return 'question-long';
  if (isAmong(text, others)) return 'question-double';
  return others.length >= ownPromptCount ? 'questions-full' : null;
}

/** Why a neutral line of the reader's own cannot be kept beside the `others`; null when it can. */
export function checkStandIn(text: string, others: readonly string[]): LineFault | null {
  if (isEmpty(text)) return 'line-empty';
  if (text.trim().length > standInLength) return 'line-long';
  if (isAmong(text, others)) return 'line-double';
  return others.length >= standInCount ? 'lines-full' : null;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function isAmong(text: string, others: readonly string[]): boolean {
  return others.some((other) => fold(other) === fold(text));
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase();
}
