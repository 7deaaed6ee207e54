import { Moment } from '@/components/moment/Moment';
import { MomentAfter } from '@/components/moment/MomentAfter';
import { momentWords } from '@/content/words/moment';
import { nothing } from '@/gallery/acts';
import type { Area, Story } from '@/gallery/story';

const after = (offers: boolean, said: 'kept' | 'refused' | null) => (
  <MomentAfter offers={offers} said={said} onNote={nothing} onAgain={nothing} onDone={nothing} />
);

/** Help in the moment, step by step, and its end. */
export const moment: Area = {
  name: 'moment',
  page: 'popup',
  stories: [
    ...momentWords.steps.map(
      ({ id }, index): Story => ({
        name: id,
        draw: () => <Moment index={index} part={0.4} onNext={nothing} onLeave={nothing} onUrge={nothing} />,
      }),
    ),
    { name: 'after', draw: () => after(true, null) },
    { name: 'after, nothing to note', draw: () => after(false, null) },
    { name: 'after, noted', draw: () => after(true, 'kept') },
    { name: 'after, refused', draw: () => after(true, 'refused') },
  ],
};
