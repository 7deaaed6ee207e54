import { ownPrompt } from '@/core/choose/own';
import type { Prompt } from '@/core/model/prompt';
import { ownPrompts } from './items';
import { read } from './stored';

/** One question of the reader's own; null when it is no longer there. */
export async function readOwnPrompt(id: string): Promise<Prompt | null> {
  const own = (await read(ownPrompts)).prompts.find((prompt) => prompt.id === id);
  return own ? ownPrompt(own) : null;
}
