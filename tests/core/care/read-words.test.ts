import { describe, expect, test } from 'vitest';
import { findPhrases } from '@/core/care/find-phrases';
import { foldWord, readWords } from '@/core/care/read-words';

const words = (text: string) => readWords(text).map(({ word }) => word);
const found = (text: string, phrase: string) => {
  const written = readWords(text);
  return findPhrases(written, [phrase]).map(({ from, to }) =>
    text.slice(written[from]!.from, written[to - 1]!.to),
  );
};

describe('Arabic', () => {
  test.each([
    ['vowel marks', 'قُلْتُ لَكَ', 'قلت لك'],
    ['the stretching stroke', 'حـــزين', 'حزين'],
    ['the forms of alef', 'أنا إلى آخر ٱلليل', 'انا الي اخر الليل'],
    ['hamza on its seats', 'شئ مؤلم', 'شي مولم'],
    ['ta marbuta', 'مدرسة', 'مدرسه'],
    ['alef maqsura', 'على', 'علي'],
    ['letters of other keyboards', 'کیف', 'كيف'],
    ['a hamza typed apart', '\u0627\u0654نا', 'انا'],
  ])('%s makes no difference', (_, one, other) => {
    expect(words(one)).toEqual(words(other));
  });

  test('a hamza that stands alone parts two words', () => {
    expect(words('ماء')).not.toEqual(words('ما'));
  });

  test('its marks are marks', () => {
    expect(words('نعم، لا؛ لماذا؟ هكذا.')).toEqual(['نعم', ',', 'لا', '.', 'لماذا', '.', 'هكذا', '.']);
  });

  test('phrases are folded as well, and places in the text stay true', () => {
    expect(found('قالَ: أُريدُ أَنْ أَنــام الليلة.', 'اريد ان انام')).toEqual(['أُريدُ أَنْ أَنــام']);
    expect(found('اريد ان انام', 'أريد أن أنام|أغفو')).toEqual(['اريد ان انام']);
  });
});

describe('Hindi', () => {
  test('a letter with its nukta is one letter, composed or not, in text and phrase', () => {
    const [composed, apart] = ['\u095Bरूरत', '\u091C\u093Cरूरत'];
    expect(words(composed)).toEqual(words(apart));
    expect(found(apart, composed)).toEqual([apart]);
    expect(found(composed, apart)).toEqual([composed]);
  });

  test('a danda ends a sentence', () => {
    expect(words('ठीक है। फिर')).toEqual(['ठीक', 'है', '.', 'फिर']);
  });
});

test('Latin letters keep their accents', () => {
  expect(foldWord('cafe\u0301')).toBe('café');
  expect(words('Élan naïve')).toEqual(['élan', 'naïve']);
});
