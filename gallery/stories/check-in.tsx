import { Bowl } from '@/components/Bowl';
import { CareCard } from '@/components/CareCard';
import { ComeBackCard } from '@/components/ComeBackCard';
import { FeelingWords } from '@/components/FeelingWords';
import { GoodField } from '@/components/GoodField';
import { HowItIs } from '@/components/HowItIs';
import { PopupHead } from '@/components/PopupHead';
import { Shell } from '@/components/PopupShell';
import { StrengthSlider } from '@/components/StrengthSlider';
import { WordsField } from '@/components/WordsField';
import { feelings, tileNames } from '@/content/feelings';
import { popupWords } from '@/content/words/popup';
import { tileWords } from '@/content/words/tile';
import { type TileId, tileIds } from '@/core/model/feeling';
import { nothing } from '@/gallery/acts';
import { arabic, given, long, short } from '@/gallery/given';
import type { Area } from '@/gallery/story';
import { keys } from './keys';

const tiles = (...picked: TileId[]) => (
  <HowItIs tiles={tileIds} picked={picked} onPick={nothing} onMoment={nothing}>
    {picked.length > 0 && (
      <>
        <FeelingWords
          label={tileNames[picked[0]!]}
          words={feelings.filter(({ tile }) => picked.includes(tile))}
          picked={['lonely']}
          onPick={nothing}
          onMore={nothing}
          own={picked.includes('not-sure') ? own : undefined}
        />
        <StrengthSlider value={picked.length > 1 ? 4 : null} onChange={nothing} />
        <WordsField
          id="note"
          label={tileWords.note}
          value={picked.length > 1 ? long : ''}
          onInput={nothing}
        />
      </>
    )}
  </HowItIs>
);
const own = {
  value: given('foggy'),
  offered: [given('foggy'), arabic.slice(0, 20)].map(given),
  onChange: nothing,
};
const nobody = { line: null, helps: [], planAt: null, care: null, trust: null, brave: null };
const helps = ['Cold water on the wrists', 'The long way home', 'Ana'].map((text) => ({
  text: given(text),
  count: 2,
}));
given('Cold water on the wrists · The long way home · Ana');

/** What the popup asks of the moment, and what it brings. */
export const checkIn: Area = {
  name: 'check-in',
  page: 'popup',
  stories: [
    {
      name: 'before anything was read',
      draw: () => (
        <div class="shell" inert aria-hidden="true">
          <Shell />
        </div>
      ),
      // A picture of it has no names (scripts/build/shells.ts).
      after: (root) => {
        for (const named of root.querySelectorAll('.shell [id]')) named.removeAttribute('id');
      },
    },
    {
      name: 'head',
      draw: () => <PopupHead greeting={popupWords.greeting.morning} bowl={<Bowl />} onHush={nothing} />,
    },
    { name: 'closed', draw: () => tiles() },
    { name: 'one tile', draw: () => tiles('hurt') },
    { name: 'several tiles and an own word', draw: () => tiles('hurt', 'calm', 'not-sure') },
    { name: 'five tiles', draw: () => <HowItIs tiles={tileIds.slice(0, 5)} picked={[]} onPick={nothing} /> },
    { name: 'good thing', draw: () => <GoodField value="" onInput={nothing} /> },
    { name: 'good thing, right to left', draw: () => <GoodField value={arabic} onInput={nothing} /> },
    { name: 'care, nothing', draw: () => <CareCard care="none" onNotNow={nothing} /> },
    { name: 'care, a line', draw: () => <CareCard care="line" onNotNow={nothing} /> },
    { name: 'care, an urge', draw: () => <CareCard care="urge" onNotNow={nothing} /> },
    { name: 'care, the card', draw: () => <CareCard care="card" onNotNow={nothing} onHush={nothing} /> },
    {
      name: 'what came back',
      draw: () => (
        <ComeBackCard
          back={{ line: short, helps, planAt: '#', care: short, trust: long, brave: arabic }}
          onAway={nothing}
        />
      ),
    },
    {
      name: 'one line came back',
      draw: () => <ComeBackCard back={{ ...nobody, line: short }} onAway={nothing} />,
    },
    keys('popup'),
  ],
};
