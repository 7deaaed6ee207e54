import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CareCard } from '@/components/CareCard';
import { Findings } from '@/components/Findings';
import { minimising } from '@/content/care/minimising';
import { careWords, findingsWords } from '@/content/words/care';
import type { Care } from '@/core/care/care-for';
import { findMinimising } from '@/core/care/find-minimising';

afterEach(cleanup);

describe('the care card', () => {
  const acts = () => ({ onNumbers: vi.fn(), onNotNow: vi.fn(), onHush: vi.fn() });

  test('shows the way to the numbers, and lets them go first', () => {
    const act = acts();
    render(<CareCard care="card" {...act} />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: careWords.numbers });
    expect([link.getAttribute('href'), link.target]).toEqual(['/help.html', '_blank']);
    // The page it leads to is not opened here.
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    fireEvent.click(screen.getByRole('button', { name: careWords.notNow }));
    fireEvent.click(screen.getByRole('button', { name: careWords.hush }));
    for (const one of Object.values(act)) expect(one).toHaveBeenCalledOnce();
  });

  test('takes no focus and covers nothing', () => {
    const beside = (care: Care) => (
      <>
        <textarea aria-label="words" />
        <CareCard care={care} {...acts()} />
      </>
    );
    const { rerender } = render(beside('none'));
    const field = screen.getByLabelText('words');
    field.focus();
    rerender(beside('card'));
    expect(screen.getByText(careWords.card)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each<[Care, string]>([
    ['line', careWords.line],
    ['urge', careWords.urge],
  ])('as a %s is one sentence with the way to help', (care, says) => {
    render(<CareCard care={care} {...acts()} />);
    expect(screen.getByRole('status').textContent).toBe(`${says} ${careWords.link}`);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('is an empty place a screen reader listens to while there is nothing to say', () => {
    const { rerender } = render(<CareCard care="none" onNotNow={vi.fn()} />);
    const place = screen.getByRole('status');
    expect(place.textContent).toBe('');
    rerender(<CareCard care="card" onNotNow={vi.fn()} />);
    expect(screen.getByRole('status')).toBe(place);
    expect(place.textContent).toContain(careWords.card);
    expect(screen.queryByRole('button', { name: careWords.hush })).toBeNull();
  });
});

describe('what the phrase check found', () => {
  const show = (text: string) => (
    <Findings text={text} findings={findMinimising(text, minimising)} reasons={minimising.reasons} />
  );

  test('is shown with its place, a reason and a gentler way', () => {
    render(show('I am sorry, but I was lonely.'));
    const reason = minimising.reasons.find(({ id }) => id === 'but')!;
    expect(document.querySelector('mark')?.textContent).toBe('sorry, but');
    expect(screen.getByText(reason.reason)).toBeTruthy();
    expect(screen.getByText(reason.gentler)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(findingsWords.one);
  });

  test('shows a few words around the place, cut between words', () => {
    const long = 'word '.repeat(20);
    render(show(`${long}it was only lunch ${long}`));
    const excerpt = document.querySelector('.excerpt')!.textContent!;
    expect(excerpt).toMatch(/^… (word )+it was only lunch (word )*word ?…$/);
  });

  test('can be left as it is, and stays away while one writes on', () => {
    const { rerender } = render(show('It was only lunch. I just forgot.'));
    fireEvent.click(screen.getByRole('button', { name: /Leave “only” as it is$/ }));
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['just']);
    rerender(show('So. It was only lunch. I just forgot.'));
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['just']);
  });

  test('is nothing where nothing was found, and markup is text', () => {
    const { rerender } = render(show('I lied to you for a year.'));
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(show('<b>only</b> <img src=x>'));
    expect(document.querySelector('.excerpt b, .excerpt img')).toBeNull();
    expect(document.querySelector('.excerpt')?.textContent).toBe('<b>only</b> <img src=x>');
  });
});
