import { signal } from '@preact/signals';
import { tiles } from '@/content/feelings';
import type { Lexicon } from '@/core/model/feeling';

/**
 * The tiles, and their words once those are there: they come with what opens under a tile (TilePart.tsx). Whoever has
 * picked or hidden words waits for them before the first view.
 */
export const lexicon = signal<Lexicon>({ tiles, feelings: [] });
