import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Charts } from '@/components/charts/Charts';
import { chartWords as words } from '@/content/words/charts';
import type { ChartId } from '@/core/chart/chart-id';
import type { Entry } from '@/core/model/entry';
import { felt } from '../core/chart/a-journal';
import { aMark, aNote, aPractised, aWeekly, days, noon } from '../facts';

afterEach(cleanup);

const today = '2026-11-21';
const entries: Entry[] = [
  ...Array.from({ length: 9 }, (_, i) => ({
    ...felt(i * 3, 'hurt', 'hopeful'),
    ...(i === 4 && { safety: 3 }),
  })),
  ...Array.from({ length: 5 }, (_, i) => felt(40 + 7 * i, 'calm')),
  { ...felt(1), ownWord: 'stormy' },
  aNote(),
  aMark({ at: noon - days(10), text: 'It went slowly.' }),
  aWeekly({ at: noon - days(6), trust: 3, own: { name: 'Sleep', value: 7 } }),
  aWeekly({ at: noon - days(13), noContact: true }),
  ...Array.from({ length: 4 }, () =>
    aPractised({
      practice: 'trigger-log',
      answers: [
        { field: 'helped', value: ['a walk'] },
        { field: 'before', value: 7 },
        { field: 'after', value: 4 },
      ],
    }),
  ),
];

/** The section as a page holds it: the page remembers what is hidden. */
function Page({ all = entries, onDay = () => {} }: { all?: Entry[]; onDay?: (day: string) => void }) {
  const [hidden, setHidden] = useState<ReadonlySet<ChartId>>(new Set());
  return (
    <Charts
      entries={all}
      today={today}
      opened
      hidden={hidden}
      onHide={(id) => setHidden(new Set([...hidden, id]))}
      onShow={(id) => setHidden(new Set([...hidden].filter((one) => one !== id)))}
      onDay={onDay}
    />
  );
}

const open = (id: ChartId) => fireEvent.click(screen.getByRole('tab', { name: words.names[id] }));
const panel = () => screen.getByRole('tabpanel');
/** The rows of a twin are made for print as they are for whoever unfolds it. */
const unfold = () => {
  act(() => void dispatchEvent(new Event('beforeprint')));
  return document.querySelector<HTMLDetailsElement>('details.twin')!;
};
const rowsOf = (name: string) => {
  unfold();
  return within(screen.getByRole('table', { name, hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};
const focused = () => document.activeElement!;
const key = (name: string) => fireEvent.keyDown(focused(), { key: name });

describe('the section', () => {
  test('works nothing out while it is closed, and opens by one press', async () => {
    const none = new Set<ChartId>();
    const on = { onHide: vi.fn(), onShow: vi.fn(), onDay: vi.fn() };
    const { container } = render(
      <Charts entries={entries} today={today} opened={false} hidden={none} {...on} />,
    );
    expect(screen.queryByRole('tab')).toBeNull();
    const section = container.querySelector('details')!;
    section.open = true;
    fireEvent(section, new Event('toggle'));
    expect((await screen.findByRole('tab', { selected: true })).textContent).toBe(words.names.words);
  });

  test('shows one picture at a time, feelings by word first; arrow keys go from tab to tab', () => {
    render(<Page />);
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    screen.getByRole('tab', { selected: true }).focus();
    key('ArrowRight');
    expect(focused()).toBe(screen.getByRole('tab', { name: words.names.year, selected: true }));
    key('End');
    expect(focused().textContent).toBe(words.names.helped);
    key('ArrowRight');
    expect(focused().textContent).toBe(words.names.words);
    expect(panel().getAttribute('aria-labelledby')).toBe(focused().id);
  });

  test('a hidden picture is gone, the focus is not, and it comes back where it was', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: words.hide }));
    expect(screen.queryByRole('tab', { name: words.names.words })).toBeNull();
    expect(focused()).toBe(screen.getByRole('tab', { name: words.names.year, selected: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Show “Feelings by word”' }));
    expect(focused()).toBe(screen.getByRole('tab', { name: words.names.words, selected: true }));
  });

  test('all of them may be hidden', () => {
    render(<Page />);
    for (const _ of Object.keys(words.names))
      fireEvent.click(screen.getByRole('button', { name: words.hide }));
    expect(screen.queryByRole('tabpanel')).toBeNull();
    expect(screen.getByText(words.allHidden)).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(6);
  });

  test.each<[ChartId, string]>([
    ['words', words.empty.words],
    ['dots', words.empty.dots],
    ['measures', words.empty.measures],
    ['together', words.empty.together],
    ['helped', words.empty.helped],
    ['year', 'You have kept something on 0 days'],
  ])('without entries %s says something kind', (id, says) => {
    render(<Page all={[]} />);
    open(id);
    expect(within(panel()).getByText(says)).toBeTruthy();
  });

  test.each<[ChartId, string]>([
    ['words', '15 check-ins in 10 weeks'],
    ['dots', '15 check-ins in 10 weeks'],
    ['measures', '8 answers in 2 weeks'],
    ['helped', '4 practices in 1 day'],
    ['year', 'You have kept something on 17 days'],
  ])('%s says how many and over how long', (id, says) => {
    render(<Page />);
    open(id);
    expect(within(panel()).getAllByText(says)).toHaveLength(1);
  });

  test('the table is made when it is unfolded', async () => {
    render(<Page />);
    open('words');
    const twin = document.querySelector<HTMLDetailsElement>('details.twin')!;
    expect(twin.querySelector('table')).toBeNull();
    twin.open = true;
    fireEvent(twin, new Event('toggle'));
    expect((await screen.findByRole('table', { hidden: true })).tagName).toBe('TABLE');
  });

  test.each<ChartId>(['words', 'year', 'dots', 'measures', 'helped'])(
    '%s has a table in a fold, with a name, heads of columns and heads of rows',
    (id) => {
      render(<Page />);
      open(id);
      expect(document.querySelector('details.twin table')).toBeNull();
      const twin = unfold();
      expect(twin.querySelector('summary')!.textContent).toBe(words.twin);
      expect(twin.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
      for (const table of twin.querySelectorAll('table')) {
        expect(table.caption!.textContent).not.toBe('');
        const columns = table.querySelectorAll('thead th[scope="col"]').length;
        for (const row of table.querySelectorAll('tbody tr')) {
          expect(row.children).toHaveLength(columns);
          expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
        }
      }
    },
  );

  test('nothing in any picture counts streaks, gives a score or calls a change better', () => {
    render(<Page />);
    for (const id of Object.keys(words.names) as ChartId[]) {
      open(id);
      expect(panel().textContent).not.toMatch(/streak|score|goal|target|improv|better|worse|progress|%|!/i);
    }
  });
});

describe('feelings by word', () => {
  test('stand by place, with their counts, own words among themselves', () => {
    render(<Page />);
    const low = screen.getByRole('region', { name: 'hard and low' });
    expect(
      within(low)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['hurt9×']);
    expect(screen.getByRole('region', { name: words.ownPlace }).textContent).toContain('stormy1×');
    expect(rowsOf(words.names.words)).toEqual([
      ['hopeful', 'good and lively', '9'],
      ['hurt', 'hard and low', '9'],
      ['calm', 'good and quiet', '5'],
      ['stormy', words.ownPlace, '1'],
    ]);
  });

  test('of a longer span are counted anew', () => {
    render(<Page all={[...entries, felt(200, 'grateful')]} />);
    expect(screen.queryByText('grateful')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: words.spans.year }));
    expect(screen.getAllByText('grateful').length).toBeGreaterThan(0);
  });
});

describe('a year at a glance', () => {
  const days = () => [...document.querySelectorAll<HTMLElement>('button.day')];

  test('is twelve months under their weekdays; days to come cannot be pressed', () => {
    render(<Page />);
    open('year');
    expect(screen.getAllByRole('grid')).toHaveLength(12);
    expect(
      within(screen.getByRole('grid', { name: 'May' })).getAllByRole('columnheader')[0]!.textContent,
    ).toBe('MMonday');
    expect(days()).toHaveLength(325);
    expect(document.querySelectorAll('td .day.coming')).toHaveLength(40);
  });

  test.each([
    ['2026-11-21', 'November 21: hurt, hopeful; 1 check-in, 5 other entries'],
    ['2026-11-20', 'November 20: stormy; 1 check-in'],
    ['2026-11-11', 'November 11: 1 other entry'],
    ['2026-11-16', 'November 16: empty'],
  ])('%s is called by what it holds', (day, name) => {
    render(<Page />);
    open('year');
    expect(document.querySelector(`[data-day="${day}"]`)!.getAttribute('aria-label')).toBe(name);
  });

  test('a mixed day has the marks of each of its places, an empty one none', () => {
    render(<Page />);
    open('year');
    const marks = (day: string) =>
      [...document.querySelectorAll(`[data-day="${day}"] path`)].map((mark) =>
        mark.getAttribute('data-place'),
      );
    expect(marks('2026-11-21')).toEqual(['low', 'lively']);
    expect(marks('2026-11-16')).toEqual([]);
    const shapes = [...document.querySelectorAll('.legend path')].map((mark) => mark.getAttribute('d'));
    expect(new Set(shapes).size).toBe(6);
  });

  test('is one stop of the tab key; arrows go by day, and the line below tells it', () => {
    render(<Page />);
    open('year');
    const stops = () => days().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ dataset }) => dataset.day)).toEqual(['2026-11-21']);
    stops()[0]!.focus();
    for (const name of ['ArrowUp', 'ArrowLeft', 'PageUp', 'ArrowRight']) key(name);
    expect((focused() as HTMLElement).dataset.day).toBe('2026-10-14');
    expect(stops()).toEqual([focused()]);
    expect(document.querySelector('.year-line')!.textContent).toBe(focused().getAttribute('aria-label'));
    for (let i = 0; i < 6; i++) key('PageDown');
    expect((focused() as HTMLElement).dataset.day).toBe(today);
  });

  test('a pressed day is opened', () => {
    const onDay = vi.fn();
    render(<Page onDay={onDay} />);
    open('year');
    fireEvent.click(document.querySelector('[data-day="2026-11-20"]')!);
    expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-11-20');
  });

  test('turns to years there is something of, and no further', () => {
    render(<Page all={[...entries, felt(365, 'sad')]} />);
    open('year');
    const [before, after] = [words.year.before, words.year.after].map((name) =>
      screen.getByRole('button', { name }),
    );
    expect(after!.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(before!);
    expect(screen.getByRole('status').textContent).toBe('2025');
    expect(rowsOf('2025')).toEqual([['November 21', 'sad', '1', '0']]);
    fireEvent.click(before!);
    expect(screen.getByRole('status').textContent).toBe('2025');
    expect(days().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('dots over time', () => {
  test('draw every check-in, tell the weeks in words and name the reader’s marks', () => {
    const { container } = render(<Page />);
    open('dots');
    const drawn = [...container.querySelectorAll('.spots > .spot')].map((path) => path.getAttribute('d')!);
    expect(drawn.join('').match(/M/g)).toHaveLength(15);
    expect(container.querySelector('.plot-median')).not.toBeNull();
    expect(container.querySelector('.plot-mark')!.textContent).toBe(words.dots.markNames.talk);
    expect(screen.getByRole('img', { name: words.dots.picture })).toBeTruthy();
    const rows = rowsOf(words.names.dots);
    expect(rows.reduce((n, [, count]) => n + Number(count), 0)).toBe(15);
    expect(rows[0]!.slice(1)).toEqual(['1', 'good', words.dots.notDrawn, '0']);
    expect(rowsOf(words.dots.marks)).toEqual([['Nov 11, 2026', 'a talk', 'It went slowly.']]);
  });

  test('draw no middle of the weeks below eight check-ins in three weeks', () => {
    const { container } = render(<Page all={[0, 7, 14].map((ago) => felt(ago, 'calm'))} />);
    open('dots');
    expect(container.querySelector('.plot-median, .plot-half')).toBeNull();
    expect(screen.getByText(words.dots.later)).toBeTruthy();
    expect(screen.getByText(words.dots.caption)).toBeTruthy();
  });
});

describe('felt safety and trust', () => {
  test('stand below each other, own measures too, with weeks without contact as their own sign', () => {
    const { container } = render(<Page />);
    open('measures');
    const names = [...container.querySelectorAll('.measure h4')].map((heading) => heading.textContent);
    expect(names).toEqual(['Felt safety', 'Trust in myself', 'Trust in them: how it felt', 'Sleep']);
    expect(container.querySelectorAll('.squares')).toHaveLength(1);
    expect(rowsOf(words.names.measures)).toEqual([
      ['Nov 2, 2026', '5', '6', 'no contact', ''],
      ['Nov 9, 2026', '4 (3 to 5, 2 answers)', '6', '3', '7'],
    ]);
  });
});

describe('what often came together, and what helped', () => {
  test('a pair is a counted line, with how often the other comes anyway', () => {
    render(<Page />);
    open('together');
    expect(within(panel()).getByText('‘hurt’ often came with ‘hopeful’ (9 of 9)')).toBeTruthy();
    expect(within(panel()).getAllByText('‘hopeful’ came in 9 of all 15.').length).toBeGreaterThan(0);
  });

  test('what helped is counted, and the numbers are told without a judgement', () => {
    render(<Page />);
    open('helped');
    expect(rowsOf(words.names.helped)).toEqual([['a walk', '4']]);
    expect(screen.getByText('In the middle, 3 lower afterwards than before.')).toBeTruthy();
    expect(
      screen.getByRole('img', { name: 'In the middle 7 before and 4 after, from 0 to 10.' }),
    ).toBeTruthy();
  });
});
