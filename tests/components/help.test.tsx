import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Help } from '@/components/help/Help';
import { helpLines } from '@/content/help-lines';
import { helpWords as words } from '@/content/words/help';
import { hideWords } from '@/content/words/hide';
import { createHelp } from '@/entrypoints/help/state';

const open = (...languages: string[]) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  render(<Help {...createHelp()} />);
};
const pick = (code: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: code } });
const kinds = () => [...document.querySelectorAll('[data-kind]')].map((one) => one.getAttribute('data-kind'));

beforeEach(() => history.replaceState(null, ''));
afterEach(cleanup);

describe('the help page', () => {
  test('can be hidden at a tap or with two Escapes', () => {
    open('en');
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
    fireEvent.click(screen.getByRole('button', { name: hideWords.hide }));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(replace.mock.calls).toEqual([['about:blank'], ['about:blank']]);
  });

  test('suggests the country of the browser’s language, its emergency number first', () => {
    open('en-GB', 'en');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: words.country.label }).value).toBe('GB');
    expect(kinds()).toEqual(['emergency', 'crisis', 'violence', 'directory']);
    expect(
      within(screen.getByRole('region', { name: words.kinds.emergency.heading })).getByText('999'),
    ).toBeTruthy();
  });

  test('shows the lines of the country that is chosen, and of no other', () => {
    open('en-GB');
    pick('NO');
    expect(screen.getByText('113')).toBeTruthy();
    expect(screen.queryByText('999')).toBeNull();
    const shown = [...document.querySelectorAll('.line')].map((one) => one.id);
    expect(shown.toSorted()).toEqual(
      helpLines
        .filter(({ country }) => country === 'NO' || country === null)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('says what to do where no lines are known', () => {
    open('fi-FI');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('elsewhere');
    expect(screen.getByText(words.danger.says)).toBeTruthy();
    expect(kinds()).toEqual(['directory']);
    pick('FR');
    expect(screen.queryByText(words.danger.says)).toBeNull();
    expect(screen.getByText('3114')).toBeTruthy();
  });

  test('keeps the choice over a reload of the tab, out of its address', () => {
    open('en-US');
    pick('JP');
    cleanup();
    expect(location.href).not.toContain('JP');
    open('en-US');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('JP');
  });

  test('copies a number, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('en-GB');
    fireEvent.click(screen.getByRole('button', { name: 'Copy 0808 2000 247' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied 0808 2000 247.'));
    expect(write).toHaveBeenCalledExactlyOnceWith('0808 2000 247');
    // What is seen on it is how it is called, too (WCAG 2.2, 2.5.3).
    expect(screen.getByRole('button', { name: 'Copied 0808 2000 247.' }).textContent).toBe('Copied');
  });

  test('says when copying did not work, and beside the number too', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    open('en-GB');
    fireEvent.click(screen.getByRole('button', { name: 'Copy 999' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.uncopied));
    expect(document.querySelector('#gb-emergency')!.textContent).toContain(words.uncopied);
    expect(document.querySelector('#gb-samaritans')!.textContent).not.toContain(words.uncopied);
  });

  test('says whom a line is for, when, and in which languages; a number is no link', () => {
    open('de-DE');
    const men = document.querySelector('#de-hilfetelefon-maenner')!;
    expect(men.querySelector('.facts')?.textContent).toBe('for men · at certain hours · German');
    const links = [...document.querySelectorAll('a')];
    expect(
      links.every(
        ({ href, target, rel }) =>
          href.startsWith('https:') && target === '_blank' && rel.includes('noreferrer'),
      ),
    ).toBe(true);
    expect(screen.getByText(words.warns)).toBeTruthy();
  });
});
