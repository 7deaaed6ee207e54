import { JournalHead, panes, Shell } from '@/components/JournalHead';
import { LookBackCard } from '@/components/LookBackCard';
import { MendedBowl } from '@/components/MendedBowl';
import { MonthJump } from '@/components/MonthJump';
import { ScaleSlider } from '@/components/ScaleSlider';
import { WeekLook } from '@/components/WeekLook';
import { popupWords } from '@/content/words/popup';
import { weeklyWords } from '@/content/words/weekly';
import { crackBowl, seamsInBowl } from '@/core/chart/crack-bowl';
import { longDay } from '@/core/text/long-day';
import { nothing, submit, type, unfold } from '@/gallery/acts';
import { arabic, given, long, short } from '@/gallery/given';
import { noon, today } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';
import { keys } from './keys';

const bowl = (kept: number): Story => ({
  name: `bowl, ${kept} kept`,
  draw: () => <figure class="card bowl-card">{<MendedBowl bowl={crackBowl(7, kept)} />}</figure>,
});
const item = { id: 'made-up', at: noon, kind: 'good', text: short } as const;
const scale = (value: number | null): Story => ({
  name: value === null ? 'scale, unsaid' : 'scale',
  draw: () => <ScaleSlider id="scale" {...weeklyWords.scales.safety} value={value} onChange={nothing} />,
});
const look = () => <WeekLook asksTrust onKeep={nothing} onLater={nothing} />;

/** What stands around the days of the journal. */
export const journal: Area = {
  name: 'journal',
  page: 'journal',
  stories: [
    { name: 'before anything was read', draw: () => <Shell /> },
    ...panes.map(
      (pane): Story => ({
        name: `head, ${pane}`,
        draw: () => <JournalHead greeting={popupWords.greeting.evening} pane={pane} onPane={nothing} />,
      }),
    ),
    bowl(1),
    bowl(seamsInBowl),
    bowl(20_000),
    { name: 'months', draw: () => <MonthJump months={['2026-11', '2026-10', '2016-01']} onJump={nothing} /> },
    {
      name: 'looking back',
      draw: () => <LookBackCard item={item} day={longDay(today)} onAnother={nothing} onNotThis={nothing} />,
    },
    {
      name: 'looking back a year, at an answer',
      draw: () => (
        <LookBackCard
          item={{ ...item, kind: 'answer', asked: given('What steadied you?'), text: long }}
          day={longDay(today)}
          yearAgo
          onNotThis={nothing}
        />
      ),
    },
    {
      name: 'looking back, right to left',
      draw: () => <LookBackCard item={{ ...item, text: arabic }} day={longDay(today)} onNotThis={nothing} />,
    },
    scale(null),
    scale(7),
    { name: 'look at the week, closed', draw: look },
    {
      name: 'look at the week, with nothing said',
      draw: look,
      after: async (root) => {
        await unfold(root);
        await submit(root);
      },
    },
    {
      name: 'look at the week, with an own measure',
      draw: look,
      after: async (root) => {
        await unfold(root);
        await type(root, '#week-own', given('Patience'));
      },
    },
    keys('journal'),
  ],
};
