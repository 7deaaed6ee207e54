import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '@/core/model/language';
import { localeFor, pickLanguage } from '@/core/text/pick-language';
import { pour } from '@/core/text/pour';
import { sayCount } from '@/core/text/say-count';
import { speakAs, speakMore } from '@/core/text/speak-as';
import { speech, spoken } from '@/core/text/spoken';

afterEach(() => {
  speakAs('en', 'en', {});
  speech.locale = undefined;
});

describe('the language that is spoken', () => {
  test.each([
    ['the one that was chosen, whatever the browser says', 'hi', ['de-DE', 'en'], 'hi'],
    ['the first of the browser’s that there is', undefined, ['nl', 'fr-CA', 'en'], 'fr'],
    ['Brazilian Portuguese for any Portuguese', undefined, ['pt-PT'], 'pt-BR'],
    ['English when none is there', undefined, ['nl', 'ja'], 'en'],
    ['English when the browser says nothing', undefined, [], 'en'],
  ] as const)('is %s', (_, chosen, wished, language) => {
    expect(pickLanguage(chosen, wished)).toBe(language);
  });

  test('writes days and numbers as the browser is set to within it, else as the language does', () => {
    expect(localeFor('en', ['de-AT', 'en-GB'])).toBe('en-GB');
    expect(localeFor('de', ['en-GB', 'de-AT', 'de'])).toBe('de-AT');
    expect(localeFor('ar', ['en-GB'])).toBe('ar');
  });
});

describe('words of another language', () => {
  const tree = () => ({
    keep: 'Keep',
    kept: { feeling: 'Kept.' },
    lines: ['one', 'two'],
    steps: [
      { id: 'what', title: 'What?', most: 80 },
      { id: 'when', title: 'When?', most: 20 },
    ],
  });
  const german = {
    keep: 'Behalten',
    kept: { feeling: 'Behalten.' },
    lines: ['eins', 'zwei', 'drei'],
    steps: { when: { title: 'Wann?' } },
  };

  test('take the place of the English ones; ids, numbers and what has no words yet stay', () => {
    const words = tree();
    pour(words, german);
    expect(words).toEqual({
      keep: 'Behalten',
      kept: { feeling: 'Behalten.' },
      lines: ['eins', 'zwei', 'drei'],
      steps: [
        { id: 'what', title: 'What?', most: 80 },
        { id: 'when', title: 'Wann?', most: 20 },
      ],
    });
  });

  test('reach a tree that was there before, one that comes later, and one whose words come later still', () => {
    const before = spoken('before', tree());
    const within = before.kept;
    speakAs('de', 'de', { before: german, later: german });
    const later = spoken('later', tree());
    const last = spoken('last', tree());
    expect([within.feeling, later.keep, last.keep]).toEqual(['Behalten.', 'Behalten', 'Keep']);
    speakMore({ last: german });
    expect(last.keep).toBe('Behalten');
  });

  test('give way to English again, to the letter, whatever was spoken in between', () => {
    const leaf = fc.string();
    const shape = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.oneof(leaf, fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), leaf)),
    );
    let runs = 0;
    fc.assert(
      fc.property(shape, fc.array(fc.constantFrom(...languages)), (english, path) => {
        const name = `any ${runs++}`;
        const words = spoken(name, structuredClone(english));
        const other = JSON.parse(JSON.stringify(english), (_, value) =>
          typeof value === 'string' ? `${value}~` : value,
        );
        for (const language of path) speakAs(language, language, language === 'en' ? {} : { [name]: other });
        speakAs('en', 'en', {});
        expect(words).toEqual(english);
      }),
    );
  });

  test('are counted as the language counts', () => {
    const words = { one: '{n} قيد', two: 'قيدان', few: '{n} قيود', many: '{n} قيدا', other: '{n} قيد' };
    expect([2, 3, 11, 100].map((n) => sayCount(n, words, 'ar-u-nu-latn'))).toEqual([
      'قيدان',
      '3 قيود',
      '11 قيدا',
      '100 قيد',
    ]);
    expect(sayCount(1, { one: '{n} day', other: '{n} days' }, 'en')).toBe('1 day');
  });
});
