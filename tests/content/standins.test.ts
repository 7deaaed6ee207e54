import { describe, expect, test } from 'vitest';
import { standIns } from '../../content/standins';
import { feelingIds } from '../../core/model/feeling';
import { ordersIn, wordsOf } from './style';

/** Whatever could tell a passer-by what this is for, or make the reader of the line feel called. */
const telling =
  /\b(?:betray\w*|trust\w*|hurts?|hurting|pain\w*|heal\w*|mend\w*|forgiv\w*|broke\w*|break(?:s|ing)?|sorry|apolog\w*|promis\w*|lie[sd]?|lying|relationships?|partners?|friends?|famil\w*|they|them|their|someone|somebody|feel\w*|emotion\w*|moods?|heart\w*|boundar\w*|secrets?|safe\w*|help\w*|reflect\w*|prompts?|journal\w*|therap\w*|mental\w*|wellbeing|self|selves|wound\w*|grie\w*|tears?|cry\w*|honest\w*|check-?in)\b/i;

describe('stand-ins for a notification', () => {
  test('there are enough of them, each once', () => {
    expect(standIns.length).toBeGreaterThanOrEqual(28);
    expect(new Set(standIns.map((line) => line.toLowerCase())).size).toBe(standIns.length);
    const openings = standIns.map((line) => wordsOf(line).slice(0, 3).join(' '));
    expect(new Set(openings).size).toBe(standIns.length);
  });

  test.each(standIns)('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line).toMatch(/^\p{Lu}.*\.$/u);
    expect(line).not.toMatch(/[!?'"—]|\p{Extended_Pictographic}/u);
    expect(line).not.toMatch(telling);
    const named = wordsOf(line).filter((word) => (feelingIds as readonly string[]).includes(word));
    expect(named).toEqual([]);
    expect(ordersIn(line)).toEqual([]);
  });
});
