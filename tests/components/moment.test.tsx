import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Moment } from '@/components/moment/Moment';
import { MomentAfter } from '@/components/moment/MomentAfter';
import { momentWords as words } from '@/content/words/moment';

afterEach(cleanup);
const nothing = () => undefined;

describe('help in the moment', () => {
  test.each(words.steps.map((step, index) => [index, step.title, step.figure] as const))(
    'step %d says one thing, names its place and takes the focus to it',
    (index, title, figure) => {
      render(<Moment index={index} part={0.5} onNext={nothing} onLeave={nothing} onUrge={nothing} />);
      expect(document.activeElement!.textContent).toBe(title);
      expect(document.body.textContent).toContain(`${index + 1} of ${words.steps.length}`);
      const circle = screen.getByRole('img', { name: words.figure });
      expect(circle.getAttribute('data-moving')).toBe(String(figure));
    },
  );

  test('asks for no typing, and can be left or gone on with at every step', () => {
    const [onNext, onLeave] = [vi.fn(), vi.fn()];
    render(<Moment index={0} part={0} onNext={onNext} onLeave={onLeave} onUrge={nothing} />);
    expect(document.querySelector('input, textarea')).toBeNull();
    fireEvent.click(screen.getByText(words.next));
    fireEvent.click(screen.getByText(words.leave));
    expect([onNext.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
  });

  test('ends with one tap that notes what it was, for whoever it is offered to', () => {
    const onNote = vi.fn();
    render(<MomentAfter offers said={null} onNote={onNote} onAgain={nothing} onDone={nothing} />);
    fireEvent.click(screen.getByText('a memory'));
    expect(onNote).toHaveBeenCalledWith('a memory');
  });

  test('says that it is noted only then, and asks no more', () => {
    render(<MomentAfter offers said="kept" onNote={nothing} onAgain={nothing} onDone={nothing} />);
    expect(screen.getByRole('status').textContent).toBe(words.after.kept);
    expect(screen.queryByText('a memory')).toBeNull();
  });

  test('keeps the choices where noting was refused', () => {
    render(<MomentAfter offers said="refused" onNote={nothing} onAgain={nothing} onDone={nothing} />);
    expect(screen.getByRole('status').textContent).toBe(words.after.refused);
    expect(screen.getByText('a memory')).toBeTruthy();
  });

  test('notes nothing for a side that has no such log', () => {
    render(<MomentAfter offers={false} said={null} onNote={nothing} onAgain={nothing} onDone={nothing} />);
    expect(screen.queryByText('a memory')).toBeNull();
  });
});
