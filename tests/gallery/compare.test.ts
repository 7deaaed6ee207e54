import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { compareBoxes } from '../../scripts/gallery/compare-boxes.mjs';
import { comparePictures } from '../../scripts/gallery/compare-pictures.mjs';
import { packPicture } from '../../scripts/gallery/pack-picture.mjs';

const one = ['form 0 0 336 400', 'button.main 18 340 300 44'];

describe('boxes of another machine', () => {
  test.each([
    ['the same', one],
    ['a line more', ['form 0 0 336 422', 'button.main 18 362 300 44']],
    ['wider letters', ['form 0 0 336 400', 'button.main 18 340 322 44']],
  ])('%s is alike', (_, found) => expect(compareBoxes(one, found)).toEqual([]));

  test.each([
    ['a part that is gone', ['form 0 0 336 400'], 'the parts were form button.main and are form'],
    ['another name', ['form 0 0 336 400', 'button 18 340 300 44'], 'the parts were'],
    ['another edge', ['form 0 0 336 400', 'button.main 160 340 300 44'], 'button.main was'],
    ['no room', ['form 0 0 336 400', 'button.main 18 340 90 44'], 'button.main was'],
    ['twice as high', ['form 0 0 336 900', 'button.main 18 340 300 44'], 'form was'],
  ])('%s is told', (_, found, says) => {
    const told = compareBoxes(one, found);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(says);
  });
});

describe('pictures', () => {
  const picture = (width: number, dots: readonly number[] = []) => {
    const png = new PNG({ width, height: 10 });
    png.data.fill(255);
    for (const at of dots) png.data.set([0x2f, 0x5d, 0x62], at * 4);
    return packPicture(png);
  };

  test('the same one differs in nothing', () => {
    expect(comparePictures(picture(10, [3]), picture(10, [3])).pixels).toBe(0);
  });

  test('a dot that was not there is counted and shown in red', () => {
    const { pixels, picture: shown } = comparePictures(picture(10), picture(10, [42]));
    expect(pixels).toBe(1);
    expect([...PNG.sync.read(shown).data.subarray(42 * 4, 42 * 4 + 3)]).toEqual([255, 0, 0]);
  });

  test('one that grew differs in all that it grew by', () => {
    expect(comparePictures(picture(10), picture(12)).pixels).toBeGreaterThanOrEqual(20);
  });
});
