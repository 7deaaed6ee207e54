import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Highlighted } from '@/components/Highlighted';
import { LookBackCard } from '@/components/LookBackCard';
import { SearchPanel } from '@/components/SearchPanel';
import { lookBackWords } from '@/content/words/look-back';
import { searchWords as words } from '@/content/words/search';
import { type Filters, noFilters } from '@/core/search/filters';
import { findHits } from '@/core/search/find-hits';
import { offerFilters } from '@/core/search/offer-filters';
import { themeOf } from '@/core/search/theme-of';
import { aCheckIn, aNote, aReflection } from '../facts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const entries = [
  aCheckIn({ tiles: ['hurt', 'not-sure'], words: ['sad'], ownWord: 'wobbly' }),
  aNote(),
  aReflection({ promptId: 'pace-x' }),
  aReflection({ promptId: 'own-1' }),
];
const offers = offerFilters(entries, themeOf);

function panel(some: Partial<Parameters<typeof SearchPanel>[0]> = {}) {
  const props = {
    query: '',
    filters: noFilters,
    offers,
    total: 4,
    ...some,
    onQuery: vi.fn<(query: string) => void>(),
    onFilters: vi.fn<(filters: Filters) => void>(),
    onTake: vi.fn<(form: 'text' | 'raw') => void>(),
  };
  return { ...props, ...render(<SearchPanel {...props} />) };
}
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const shown = (container: Element) => container.querySelector('.found')?.textContent;

describe('the search box', () => {
  test('answers at once and says it aloud once it has stood still', () => {
    vi.useFakeTimers();
    const { container, rerender, ...props } = panel({ query: 't', total: 12 });
    expect(shown(container)).toBe('12 found');
    wait(500);
    rerender(<SearchPanel {...props} query="te" total={1} />);
    expect(shown(container)).toBe('1 found');
    wait(500);
    expect(screen.getByRole('status').textContent).toBe('');
    wait(500);
    expect(screen.getByRole('status').textContent).toBe('1 found');
  });

  test('says nothing of a number while nothing is looked for', () => {
    const { container } = panel({ query: ' ' });
    expect(shown(container)).toBe('');
    expect(screen.queryByRole('button', { name: words.take.open })).toBeNull();
  });

  test('hands on what is typed, and is cleared by its button and by Escape, which the page hears too', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { onQuery } = panel({ query: 'tea' });
    const box = screen.getByRole('searchbox', { name: words.label });
    fireEvent.input(box, { target: { value: 'teapot' } });
    fireEvent.click(screen.getByRole('button', { name: words.clear }));
    fireEvent.keyDown(box, { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(onQuery.mock.calls).toEqual([['teapot'], [''], ['']]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test('helps when nothing was found, and says so when the choices rule each other out', () => {
    panel({ query: 'x', total: 0 });
    expect(screen.getByText(words.nothing)).toBeTruthy();
    cleanup();
    panel({ filters: { ...noFilters, areas: ['low'], themes: ['pace'] }, total: 0 });
    expect(screen.getByText(words.impossible)).toBeTruthy();
  });

  test('says that it is still reading', () => {
    const { container } = panel({ query: 'x', total: null });
    expect(shown(container)).toBe(words.reading);
  });
});

describe('the filters', () => {
  test.each<[string, Partial<Filters>]>([
    [words.filters.kindNames.note, { kinds: ['note'] }],
    ['Hurt', { tiles: ['hurt'] }],
    ['sad', { words: ['sad'], ownWords: [] }],
    ['wobbly', { words: [], ownWords: ['wobbly'] }],
    ['hard and low', { areas: ['low'] }],
  ])('%s can be ticked', (name, expected) => {
    const { onFilters } = panel();
    fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }));
    expect(onFilters).toHaveBeenCalledExactlyOnceWith({ ...noFilters, ...expected });
  });

  test('offer a theme and two days, each of which can be let go', () => {
    const { onFilters } = panel({ filters: { ...noFilters, to: '2026-11-21' } });
    fireEvent.change(screen.getByLabelText(words.filters.theme), { target: { value: 'own' } });
    fireEvent.change(screen.getByLabelText(words.filters.from), { target: { value: '2026-11-01' } });
    fireEvent.change(screen.getByLabelText(words.filters.to), { target: { value: '' } });
    fireEvent.click(screen.getByText(words.filters.clear));
    expect(onFilters.mock.calls.map(([filters]) => filters)).toEqual([
      { ...noFilters, to: '2026-11-21', themes: ['own'] },
      { ...noFilters, from: '2026-11-01', to: '2026-11-21' },
      noFilters,
      noFilters,
    ]);
  });

  test('say how much was chosen while they are folded', () => {
    panel({ filters: { ...noFilters, kinds: ['note', 'mark'], from: '2026-11-01' } });
    expect(screen.getByText('Filter, 3 chosen')).toBeTruthy();
  });

  test('offer nothing that nothing was kept of', () => {
    expect(offers).toEqual({
      kinds: ['check-in', 'note', 'reflection'],
      words: ['sad'],
      tiles: ['hurt', 'not-sure'],
      ownWords: ['wobbly'],
      themes: ['pace', 'own'],
    });
  });
});

describe('taking along what was found', () => {
  test.each(['text', 'raw'] as const)('warns before it saves (%s)', (form) => {
    const { onTake } = panel({ query: 'tea' });
    fireEvent.click(screen.getByRole('button', { name: words.take.open }));
    expect(screen.getByText(words.take.warns)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(words.take.heading);
    expect(onTake).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: words.take[form] }));
    expect(onTake).toHaveBeenCalledExactlyOnceWith(form);
  });

  test('can be left', () => {
    const { onTake } = panel({ query: 'tea' });
    fireEvent.click(screen.getByRole('button', { name: words.take.open }));
    fireEvent.click(screen.getByRole('button', { name: words.take.leave }));
    expect(screen.queryByText(words.take.warns)).toBeNull();
    expect(onTake).not.toHaveBeenCalled();
  });
});

test.each<[string, string[], string[]]>([
  ['Tea & <b>café</b> 🌧️, tea', ['cafe', 'tea'], ['Tea', 'café', 'tea']],
  ['tea', ['tea'], ['tea']],
  ['nothing here', ['tea'], []],
])('%s is shown whole, with its hits marked', (text, terms, marked) => {
  const { container } = render(<Highlighted text={text} hits={findHits(text, terms)} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
});

test('a look back shows one thing, and goes quietly', () => {
  const onNotThis = vi.fn();
  const item = { id: 'a', at: 0, kind: 'good', text: '<b>tea</b>' } as const;
  const { rerender } = render(<LookBackCard item={item} day="Monday" onNotThis={onNotThis} />);
  expect(screen.getByText('<b>tea</b>')).toBeTruthy();
  expect(screen.getByText('kept on Monday')).toBeTruthy();
  expect(screen.queryByRole('button', { name: lookBackWords.another })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: lookBackWords.notThis }));
  expect(onNotThis).toHaveBeenCalledOnce();
  rerender(<LookBackCard item={item} day="Monday" yearAgo onAnother={vi.fn()} onNotThis={onNotThis} />);
  expect(screen.getByRole('region', { name: lookBackWords.yearAgo })).toBeTruthy();
  expect(screen.getByRole('button', { name: lookBackWords.another })).toBeTruthy();
});
