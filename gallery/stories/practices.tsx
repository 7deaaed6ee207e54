import { HelpsMeCard } from '@/components/practice/HelpsMeCard';
import { ItemList } from '@/components/practice/ItemList';
import { KeptCard } from '@/components/practice/KeptCard';
import { PracticesPane } from '@/components/practice/PracticesPane';
import { practices } from '@/content/exercises';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { suggest } from '@/core/practice/suggest';
import { nothing, press, unfold } from '@/gallery/acts';
import { arabic, given, long, short } from '@/gallery/given';
import { aProfile, noon, today } from '@/gallery/made-up';
import type { Area } from '@/gallery/story';

const practice = (id: ExerciseId) => practices.find((one) => one.id === id)!;
const item = (answers: Record<string, DraftAnswer['value']>, some: Partial<ListItem> = {}): ListItem => ({
  id: JSON.stringify(answers),
  madeAt: noon,
  offsetMinutes: 0,
  answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
  state: 'open',
  outcomes: [],
  ...some,
});
const needs = [
  item({ need: given('Quiet after nine.'), review: today }),
  item({ need: long, review: '2026-12-24' }),
  item({ need: arabic }),
  item({ need: given('Sleep.') }, { state: 'finished' }),
];
const list = (id: ExerciseId, items: readonly ListItem[], removed: ListItem | null = null) => (
  <ItemList
    practice={practice(id)}
    items={items}
    drafts={[]}
    today={today}
    removed={removed}
    onBack={nothing}
    onNew={nothing}
    onEdit={nothing}
    onMove={nothing}
    onRemove={nothing}
    onOutcome={async () => true}
    onReviewChange={nothing}
  />
);
const suggested = (keptAt: ReadonlyMap<ExerciseId, number>, lists: ReadonlyMap<ExerciseId, ListItem[]>) =>
  suggest(
    practices,
    { now: noon, profile: aProfile(), setbackAt: null, strongHard: false, hardDate: false, keptAt },
    lists,
    [],
    today,
  );
const pane = (its: ReturnType<typeof suggested>) => (
  <PracticesPane suggested={its} zone="UTC" onOpen={nothing} onResume={nothing} onList={nothing} />
);
const helped = [given('Cold water'), long, arabic].map((text, count) => ({ text, count }));

/** All practices, their lists, and what comes after one was kept. */
export const practising: Area = {
  name: 'practices',
  page: 'journal',
  stories: [
    { name: 'all', draw: () => pane(suggested(new Map(), new Map())), after: unfold },
    {
      name: 'some begun',
      draw: () => pane(suggested(new Map([['apology', noon - 1]]), new Map([['boundaries', needs]]))),
    },
    { name: 'none fit', draw: () => pane({ now: [], begun: [], rest: [] }) },
    { name: 'list, empty', draw: () => list('boundaries', []) },
    { name: 'list', draw: () => list('boundaries', needs) },
    { name: 'list, unfolded', draw: () => list('boundaries', needs), after: unfold },
    { name: 'list, one deleted', draw: () => list('boundaries', [], needs[0]) },
    {
      name: 'a look at a promise',
      draw: () => list('promises', [item({ form: 'own', promise: given('Call at six.') })]),
      after: async (root) => {
        await unfold(root);
        await press(root, '[data-act="review"]');
      },
    },
    {
      name: 'what was found before',
      draw: () =>
        list('boundaries', [
          item({ need: short }, { outcomes: [{ at: noon, outcome: 'tested', note: short, scale: null }] }),
        ]),
      after: unfold,
    },
    { name: 'helps, nothing yet', draw: () => <HelpsMeCard line={null} helps={[]} /> },
    { name: 'helps', draw: () => <HelpsMeCard line={short} helps={helped} onPlan={nothing} /> },
    {
      name: 'kept',
      draw: () => <KeptCard practice={practice('clarity')} offers={[]} onTake={nothing} onDone={nothing} />,
    },
    {
      name: 'kept, with a way on and the last time',
      draw: () => (
        <KeptCard
          practice={practice('clarity')}
          offers={[{ becoming: { name: given('Boundary') } as never, text: long } as never]}
          compared={[{ label: given('Steady'), before: 3, today: 5 }]}
          onTake={nothing}
          onDone={nothing}
        />
      ),
    },
  ],
};
