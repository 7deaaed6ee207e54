import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ItemList } from '@/components/practice/ItemList';
import { practiceWords } from '@/content/words/practices';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { PracticeDrafts } from '@/core/model/practice-draft';
import { reviewOf } from '@/core/practice/review';
import { anItem, answersOf, practiceOf } from '../core/practice/made-up';
import { noon } from '../facts';

afterEach(cleanup);
const words = practiceWords.list;
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector)!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const row = (item: ListItem) => find(`[data-item="${item.id}"]`);
const press = (item: ListItem, act: string) =>
  fireEvent.click(row(item).querySelector(`[data-act="${act}"]`)!);

function show(id: ExerciseId, items: ListItem[], some: { drafts?: PracticeDrafts; removed?: ListItem } = {}) {
  const acts = {
    onEdit: vi.fn(),
    onMove: vi.fn(),
    onRemove: vi.fn(),
    onOutcome: vi.fn(async () => true),
    onReviewChange: vi.fn(),
    onBack: vi.fn(),
    onNew: vi.fn(),
  };
  render(
    <ItemList
      practice={practiceOf(id)}
      items={items}
      drafts={some.drafts ?? []}
      today="2026-11-21"
      removed={some.removed ?? null}
      {...acts}
    />,
  );
  return acts;
}

describe('a living list', () => {
  test('shows what stands open, and behind a fold what was finished or set down', () => {
    const open = anItem({ need: 'Quiet.' });
    const done = anItem({ need: 'Sleep.' }, { state: 'finished' });
    show('boundaries', [open, done]);
    expect(row(open).closest('details.fold')).toBeNull();
    expect(row(done).closest('details.fold')).not.toBeNull();
    expect(row(done).querySelector('summary')!.textContent).toContain(words.states.finished);
  });

  test('is kind while it is empty', () => {
    show('brave-steps', []);
    expect(screen.getByText(practiceOf('brave-steps').none!)).toBeTruthy();
  });

  test('has the lowest brave step first', () => {
    show('brave-steps', [anItem({ step: 'high', steep: 8 }), anItem({ step: 'low', steep: 1 })]);
    expect(all('summary .asked').map((one) => one.textContent)).toEqual(['low', 'high']);
  });

  test('lets every thing be edited, finished, set down, deleted, and taken up again', () => {
    const open = anItem({ need: 'Quiet.' });
    const away = anItem({ need: 'Sleep.' }, { state: 'set-down' });
    const acts = show('boundaries', [open, away]);
    press(open, 'edit');
    expect(acts.onEdit).toHaveBeenCalledWith(open);
    press(open, 'finish');
    expect(acts.onMove).toHaveBeenLastCalledWith(open, 'finished');
    press(open, 'set-down');
    expect(acts.onMove).toHaveBeenLastCalledWith(open, 'set-down');
    press(away, 'restore');
    expect(acts.onMove).toHaveBeenLastCalledWith(away, 'open');
    press(open, 'remove');
    expect(acts.onRemove).toHaveBeenCalledWith(open);
  });

  test('what was deleted can be brought back, and takes the focus that went with its row', () => {
    const gone = anItem({ need: 'Quiet.' });
    const acts = show('boundaries', [], { removed: gone });
    expect(document.activeElement).toBe(find('[data-act="undo"]'));
    fireEvent.click(find('[data-act="undo"]'));
    expect(acts.onBack).toHaveBeenCalledWith(gone);
  });

  test('words are text, in the direction they are written in', () => {
    const item = anItem({ need: '<b>שקט</b>' });
    show('boundaries', [item]);
    const title = row(item).querySelector('summary .asked')!;
    expect(title.textContent).toBe('<b>שקט</b>');
    expect(title.getAttribute('dir')).toBe('auto');
  });

  test('a plan is one thing: a second is not begun beside it', () => {
    show('setback-plan', [anItem({ remember: 'It has passed before.' })]);
    expect(find('[data-act="new"]')).toBeNull();
    cleanup();
    const acts = show('boundaries', [anItem({ need: 'x' })]);
    fireEvent.click(find('[data-act="new"]'));
    expect(acts.onNew).toHaveBeenCalled();
  });

  test('says when a thing comes back, that it has, and that an offer ended by itself', () => {
    const later = anItem({ need: 'later', review: '2026-12-05' });
    const now = anItem({ need: 'now', review: '2026-11-20' });
    show('boundaries', [later, now]);
    expect(row(later).querySelector('summary')!.textContent).toMatch(/Comes back on .*5/);
    expect(row(now).querySelector('summary')!.textContent).toContain(words.dueNow);
    expect(row(now).textContent).toContain(practiceOf('boundaries').back![0]!.says);
    cleanup();
    const over = anItem({ offer: 'x', until: '2026-11-20' });
    show('openness', [over]);
    expect(row(over).querySelector('summary')!.textContent).toContain(words.ended);
  });
});

describe('a look at a kept thing', () => {
  const promise = () => anItem({ form: 'own', promise: 'Call at six.' });

  test('asks how it went and keeps the answer with a line', async () => {
    const item = promise();
    const acts = show('promises', [item]);
    press(item, 'review');
    await waitFor(() => expect(find('form.review')).toBeTruthy());
    expect(document.activeElement).toBe(find('form.review input'));
    fireEvent.click(find('input[value="missed"]'));
    fireEvent.input(find(`#note-${item.id}`), { target: { value: 'I call tomorrow.' } });
    expect(acts.onReviewChange).toHaveBeenLastCalledWith(
      item,
      answersOf({ outcome: 'missed', note: 'I call tomorrow.' }),
    );
    fireEvent.submit(find('form.review'));
    const found = { outcome: 'missed', note: 'I call tomorrow.', scale: null };
    expect(acts.onOutcome).toHaveBeenCalledWith(item, found, 'finished');
    await waitFor(() => expect(find('form.review')).toBeNull());
    expect(document.activeElement).toBe(row(item).querySelector('summary'));
  });

  test('that storage refuses stays on the screen', async () => {
    const item = promise();
    const acts = show('promises', [item]);
    acts.onOutcome.mockResolvedValue(false);
    press(item, 'review');
    await waitFor(() => expect(find('form.review')).toBeTruthy());
    fireEvent.input(find(`#note-${item.id}`), { target: { value: 'I call tomorrow.' } });
    fireEvent.submit(find('form.review'));
    await waitFor(() => expect(acts.onOutcome).toHaveBeenCalled());
    expect(find<HTMLTextAreaElement>(`#note-${item.id}`).value).toBe('I call tomorrow.');
  });

  test('can be left, and nothing said is nothing kept', async () => {
    const item = promise();
    const acts = show('promises', [item]);
    press(item, 'review');
    await waitFor(() => expect(find('form.review')).toBeTruthy());
    fireEvent.submit(find('form.review'));
    await waitFor(() => expect(find('form.review')).toBeNull());
    expect(acts.onOutcome).not.toHaveBeenCalled();
  });

  test('half written, it is open on return with what was written', () => {
    const item = promise();
    const draft = { practice: 'promises' as const, itemId: reviewOf(item.id), step: 'review', at: noon };
    show('promises', [item], { drafts: [{ ...draft, answers: answersOf({ note: 'half a sen' }) }] });
    expect(find<HTMLTextAreaElement>(`#note-${item.id}`).value).toBe('half a sen');
    expect(row(item).querySelector('details')!.open).toBe(true);
  });

  test('the talk has a scale for how safe it felt', async () => {
    const item = anItem({ topic: 'Holidays' });
    const acts = show('conversation', [item]);
    press(item, 'review');
    await waitFor(() => expect(find(`#scale-${item.id}`)).toBeTruthy());
    fireEvent.input(find(`#scale-${item.id}`), { target: { value: '6', valueAsNumber: 6 } });
    fireEvent.submit(find('form.review'));
    expect(acts.onOutcome).toHaveBeenCalledWith(item, { outcome: '', note: '', scale: 6 }, null);
  });

  test('what was found before stands as a plain list, without a sum', () => {
    const outcome = (at: number, id: string, note = '') => ({ at, outcome: id, note, scale: null });
    const item = anItem(
      { need: 'x' },
      { outcomes: [outcome(noon, 'tested', '<u>once</u>'), outcome(noon + 1, 'respected')] },
    );
    show('boundaries', [item]);
    expect(all('.history li')).toHaveLength(2);
    expect(all('.history li')[0]!.textContent).toContain('Tested');
    expect(find('.history .kept-words').textContent).toBe('<u>once</u>');
    expect(find('.history').textContent).not.toMatch(/\b2\b|%|times/);
  });
});
