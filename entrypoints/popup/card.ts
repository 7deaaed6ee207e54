import type { Stage } from '@/core/model/profile';
import type { Prompt } from '@/core/model/prompt';
import type { SafetyPart } from './SafetyPart';

/** What the card at the top shows. */
export type CardState =
  | { kind: 'opening' | 'waiting' }
  | { kind: 'side' | 'none' | 'rested' | 'answered' | 'failed' | 'never' | 'blank' }
  | { kind: 'safety'; Part: typeof SafetyPart }
  | { kind: 'paused'; throughOn: string | null }
  | { kind: 'hushed' | 'snoozed'; until: number }
  | { kind: 'good-things' | 'look-back' | 'review'; raisedId: string }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'prompt'; prompt: Prompt; raisedId: string };
