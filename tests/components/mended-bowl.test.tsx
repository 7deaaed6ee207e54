import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { MendedBowl } from '@/components/MendedBowl';
import { crackBowl } from '@/core/chart/crack-bowl';

afterEach(cleanup);

describe('the mended bowl', () => {
  test.each([
    [
      1,
      'A cracked bowl. 1 of its 70 cracks is mended with gold.',
      ['1 moment kept', 'It is a seam of gold.'],
    ],
    [
      64,
      'A cracked bowl. 64 of its 70 cracks are mended with gold.',
      ['64 moments kept', 'Every one of them is a seam of gold.'],
    ],
    [
      70,
      'A bowl made whole: each of its 70 cracks is mended with gold.',
      ['70 moments kept', 'Every one of them is a seam of gold.'],
    ],
    [
      72,
      'A cracked bowl. 2 of its 70 cracks are mended with gold.',
      ['72 moments kept', 'Every one of them is a seam of gold.', '1 whole bowl stands on the shelf.'],
    ],
    [
      150,
      'A cracked bowl. 10 of its 70 cracks are mended with gold.',
      ['150 moments kept', 'Every one of them is a seam of gold.', '2 whole bowls stand on the shelf.'],
    ],
  ])('of %i moments says what it shows', (kept, name, lines) => {
    const bowl = crackBowl(7, kept);
    const { container } = render(<MendedBowl bowl={bowl} />);
    expect(screen.getByRole('img', { name })).toBeTruthy();
    expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual(lines);
    expect(container.querySelectorAll('.gold path')).toHaveLength(bowl.gilded);
  });
});
