import { KeepBar, prepareKeeping } from '@/components/KeepBar';
import type { KeepState } from '@/components/KeepSays';
import { keepWords } from '@/content/words/keep';
import { nothing } from '@/gallery/acts';
import type { Area, Story } from '@/gallery/story';

const kept = Object.keys(keepWords.kept) as (keyof typeof keepWords.kept)[];
const states: Record<string, KeepState> = {
  resting: { kind: 'resting' },
  keeping: { kind: 'keeping' },
  'nothing to keep': { kind: 'nothing' },
  ...Object.fromEntries(kept.map((what) => [`kept, a ${what}`, { kind: 'kept', what }])),
  'refused, full': { kind: 'refused', full: true },
  'refused, broken': { kind: 'refused', full: false },
  'refused, too long': { kind: 'refused', full: false, tooLong: true },
  copied: { kind: 'copied' },
  'not copied': { kind: 'uncopied' },
};

/** *Keep*, and what came of it. */
export const keep: Area = {
  name: 'keep',
  page: 'popup',
  stories: Object.entries(states).map(
    ([name, state]): Story => ({
      name,
      draw: () => <KeepBar state={state} onCopy={nothing} />,
      after: prepareKeeping,
    }),
  ),
};
