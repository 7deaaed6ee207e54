import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { paperNames } from '@/components/paper-names';
import { SummaryPanel } from '@/components/SummaryPanel';
import { searchWords } from '@/content/words/search';
import { paperWords, summaryWords as words } from '@/content/words/summary';
import type { Entry } from '@/core/model/entry';
import { aCheckIn, aNote, aWeekly, days, noon } from '../facts';

afterEach(cleanup);

const names = paperNames(() => ({ name: '', lines: [] }));
const today = Temporal.PlainDate.from('2026-11-21');
const tea = aNote({ text: 'tea' });
const entries: Entry[] = [
  tea,
  aCheckIn({ words: ['sad'], note: '<b>rain</b>' }),
  aWeekly({ trust: 2 }),
  aNote({ at: noon - days(60), text: 'long ago' }),
];

function panel(some: readonly Entry[] = entries) {
  const props = { entries: some, names, today, lang: 'en', onSave: vi.fn(), onPrint: vi.fn() };
  return { ...props, ...render(<SummaryPanel {...props} />) };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const paper = () => screen.getByRole('article', { name: paperWords.title });

describe('for a conversation', () => {
  test('the last four weeks can be read before anything leaves the page', () => {
    panel();
    expect(screen.queryByRole('button', { name: words.save })).toBeNull();
    press(words.read);
    expect(within(paper()).getByText('tea')).toBeTruthy();
    expect(within(paper()).getByText('<b>rain</b>')).toBeTruthy();
    expect(within(paper()).queryByText('long ago')).toBeNull();
  });

  test('trust in them is out until it is ticked', () => {
    panel();
    press(words.read);
    expect(paper().textContent).not.toContain(names.scales.trust);
    fireEvent.click(screen.getByRole('checkbox', { name: words.trust }));
    expect(paper().textContent).toContain(names.scales.trust);
  });

  test('an entry, a kind, a span can be left out and taken in again', async () => {
    const { container } = panel();
    press(words.read);
    const list = container.querySelector('details')!;
    list.open = true;
    fireEvent(list, new Event('toggle'));
    const box = await screen.findByRole('checkbox', { name: /tea/ });
    fireEvent.click(box);
    expect(within(paper()).queryByText('tea')).toBeNull();
    press(words.all);
    expect(within(paper()).getByText('tea')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: searchWords.filters.kindNames.note }));
    expect(within(paper()).queryByText('tea')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: searchWords.filters.kindNames.note }));
    fireEvent.change(screen.getByLabelText(words.from), { target: { value: '2026-01-01' } });
    expect(within(paper()).getByText('long ago')).toBeTruthy();
    press(words.none);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(words.noneChosen)).toBeTruthy();
  });

  test('a span the wrong way round says so at both days', () => {
    panel();
    fireEvent.change(screen.getByLabelText(words.to), { target: { value: '2026-01-01' } });
    expect(screen.getByRole('alert').textContent).toBe(words.wrongWay);
    expect(screen.getByLabelText(words.from).getAttribute('aria-invalid')).toBe('true');
  });

  test.each(['print', 'save'] as const)('to %s it, a warning comes first', (way) => {
    const { onPrint, onSave } = panel();
    press(words.read);
    press(words[way]);
    expect(screen.getByText(words.warns)).toBeTruthy();
    press(words.leave);
    expect([onPrint.mock.calls.length, onSave.mock.calls.length]).toEqual([0, 0]);
    press(words[way]);
    press(words.goOn[way]);
    expect((way === 'print' ? onPrint : onSave).mock.calls).toHaveLength(1);
    expect((way === 'print' ? onSave : onPrint).mock.calls).toHaveLength(0);
  });

  test('the file holds what is read', () => {
    const { onSave } = panel();
    press(words.read);
    press(words.save);
    press(words.goOn.save);
    const [file] = onSave.mock.calls[0]!;
    expect(file.name).toBe('notes-2026-11-21.html');
    const saved = new DOMParser().parseFromString(file.text, 'text/html').body.textContent;
    for (const { textContent } of paper().querySelectorAll('.kept-words, h2, h3, h4, td, th'))
      expect(saved).toContain(textContent);
    expect(screen.getByRole('status').textContent).toContain(file.name);
  });

  test('an empty span says something kind', () => {
    panel([]);
    expect(screen.getByText(words.empty)).toBeTruthy();
  });
});
