import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AddField } from '@/components/AddField';
import { Choice } from '@/components/Choice';
import { EraseConfirm } from '@/components/EraseConfirm';
import { NumberField } from '@/components/NumberField';
import { Part, type Said } from '@/components/Part';
import { RemovableChips } from '@/components/RemovableChips';
import { SpanField } from '@/components/SpanField';
import { Toggle } from '@/components/Toggle';
import { optionsWords as words } from '@/content/words/options';

afterEach(cleanup);

const describedBy = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent);

describe('a choice', () => {
  const options = [
    { value: 'a', name: 'First' },
    { value: 'b', name: 'Second', says: 'with a line' },
  ] as const;

  test('is a group of real radio buttons with its legend as its name', () => {
    const onPick = vi.fn();
    render(<Choice name="n" legend="Which one" options={options} picked="a" onPick={onPick} />);
    expect(screen.getByRole('radiogroup', { name: 'Which one' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'First' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Second/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('b');
  });

  test('says what is wrong with what was picked, and nothing when nothing was said', () => {
    render(
      <Choice
        name="n"
        legend="Which"
        says="Help."
        options={options}
        picked={null}
        fault="No."
        onPick={vi.fn()}
      />,
    );
    const group = screen.getByRole('radiogroup');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(group)).toEqual(['No.', 'Help.']);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

test('a toggle is a switch that says what it does', () => {
  const onChange = vi.fn();
  render(<Toggle label="Dot" says="Small." on={false} onChange={onChange} />);
  const box = screen.getByRole('switch', { name: 'Dot' });
  expect(describedBy(box)).toEqual(['Small.']);
  fireEvent.click(box);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

describe('a span', () => {
  test('across midnight says so at both fields', () => {
    const props = { onType: vi.fn(), onSettle: vi.fn() };
    render(<SpanField label="Quiet" span={{ from: '22:00', to: '07:00' }} {...props} />);
    expect(describedBy(screen.getByLabelText(words.days.from))).toEqual([words.days.nextDay]);
    fireEvent.input(screen.getByLabelText(words.days.to), { target: { value: '08:00' } });
    expect(props.onType).toHaveBeenCalledExactlyOnceWith({ from: '22:00', to: '08:00' });
    fireEvent.blur(screen.getByLabelText(words.days.to));
    expect(props.onSettle).toHaveBeenCalledOnce();
  });

  test('that is wrong points at its sentence', () => {
    const span = { from: '10:00', to: '10:00' };
    render(<SpanField label="Window" span={span} fault="The same." onType={vi.fn()} onSettle={vi.fn()} />);
    for (const label of [words.days.from, words.days.to]) {
      const field = screen.getByLabelText(label);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(describedBy(field)).toEqual(['The same.']);
    }
  });
});

test('a number keeps what was typed, empty too', () => {
  const props = { id: 'gap', label: 'Gap', min: 90, max: 1440, onType: vi.fn(), onSettle: vi.fn() };
  const { rerender } = render(<NumberField {...props} value={60} fault="Too small." />);
  const field = screen.getByLabelText<HTMLInputElement>('Gap');
  expect([field.value, ...describedBy(field)]).toEqual(['60', 'Too small.']);
  rerender(<NumberField {...props} value={Number.NaN} fault={null} />);
  expect(field.value).toBe('');
});

describe('a field to add from', () => {
  const type = (text: string) => {
    fireEvent.input(screen.getByLabelText('Word'), { target: { value: text } });
    fireEvent.submit(screen.getByLabelText('Word').closest('form')!);
  };
  const field = (onAdd: (text: string) => Promise<boolean>) => (
    <AddField
      id="w"
      type="text"
      label="Word"
      button="Add"
      check={(text) => (text ? null : 'Missing.')}
      onAdd={onAdd}
    />
  );

  test('is empty again once the word is kept', async () => {
    render(field(async () => true));
    type('seasick');
    await vi.waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Word').value).toBe(''));
  });

  test('keeps the word when storage refuses', async () => {
    const onAdd = vi.fn(async () => false);
    render(field(onAdd));
    type('seasick');
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalledOnce());
    expect(screen.getByLabelText<HTMLInputElement>('Word').value).toBe('seasick');
  });

  test('says what is wrong, and stops saying it once something is typed', async () => {
    const onAdd = vi.fn(async () => true);
    render(field(onAdd));
    type('');
    expect(describedBy(screen.getByLabelText('Word'))).toEqual(['Missing.']);
    fireEvent.input(screen.getByLabelText('Word'), { target: { value: 's' } });
    expect(screen.queryByText('Missing.')).toBeNull();
    expect(onAdd).not.toHaveBeenCalled();
  });
});

test('each added thing has its own named cross; without any a kind line stands', () => {
  const onRemove = vi.fn();
  const items = [{ key: 'k', name: 'wobbly', remove: 'Remove wobbly' }];
  const { rerender } = render(<RemovableChips items={items} empty="None yet." onRemove={onRemove} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove wobbly' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('k');
  rerender(<RemovableChips items={[]} empty="None yet." onRemove={onRemove} />);
  expect(screen.getByText('None yet.')).toBeTruthy();
});

describe('a part of the page', () => {
  const part = (said: Said | undefined) => (
    <Part id="p" name="Part" said={said}>
      {null}
    </Part>
  );

  test('says softly that a change was kept', () => {
    render(part({ kind: 'kept', count: 1 }));
    expect(screen.getByRole('status').textContent).toBe(words.kept);
    expect(screen.getByRole('region', { name: 'Part' })).toBeTruthy();
  });

  test.each([
    [true, words.full],
    [false, words.broken],
  ])('says plainly that storage refused (full: %s)', (full, reason) => {
    render(part({ kind: 'refused', full, count: 1 }));
    expect(screen.getByRole('alert').textContent).toContain(reason);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

test('deleting says exactly what goes, and takes the focus', () => {
  const onYes = vi.fn();
  const onNo = vi.fn();
  render(<EraseConfirm onYes={onYes} onNo={onNo} />);
  expect(document.activeElement?.id).toBe('erase-ask');
  for (const item of words.yours.eraseList) expect(screen.getByText(item)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.yours.eraseNo }));
  fireEvent.click(screen.getByRole('button', { name: words.yours.eraseYes }));
  expect([onNo.mock.calls.length, onYes.mock.calls.length]).toEqual([1, 1]);
});
