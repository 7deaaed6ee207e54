import { describe, expect, test } from 'vitest';
import { areas } from '@/content/areas';
import { feelings, feelingWords, tileNames, tiles } from '@/content/feelings';
import { sections as named } from '@/content/sources';
import { stages } from '@/content/stages';
import { themeLines } from '@/content/theme-lines';
import { themeNames } from '@/content/themes';
import * as bowlWords from '@/content/words/bowl';
import * as cardWords from '@/content/words/cards';
import * as careWords from '@/content/words/care';
import * as chartWords from '@/content/words/charts';
import * as discretionWords from '@/content/words/discretion';
import * as helpWords from '@/content/words/help';
import * as hideWords from '@/content/words/hide';
import * as journalWords from '@/content/words/journal';
import * as lockWords from '@/content/words/lock';
import * as lookBackWords from '@/content/words/look-back';
import * as momentWords from '@/content/words/moment';
import * as noticeWords from '@/content/words/notice';
import * as optionsWords from '@/content/words/options';
import * as youWords from '@/content/words/options-you';
import * as popupWords from '@/content/words/popup';
import * as practiceWords from '@/content/words/practices';
import * as safetyWords from '@/content/words/safety';
import * as scaleWords from '@/content/words/scale';
import * as searchWords from '@/content/words/search';
import * as summaryWords from '@/content/words/summary';
import * as syncWords from '@/content/words/sync';
import * as tileWords from '@/content/words/tile';
import * as weeklyWords from '@/content/words/weekly';
import * as whyWords from '@/content/words/why';
import { areaIds, areaOf } from '@/core/model/area';
import { feelingIds, tileIds } from '@/core/model/feeling';
import { stages as stageIds } from '@/core/model/profile';
import { themeIds } from '@/core/model/theme';
import { sections } from './table';

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(texts)
      : [];

const all = {
  bowlWords,
  cardWords,
  careWords,
  chartWords,
  discretionWords,
  safetyWords,
  hideWords,
  lockWords,
  lookBackWords,
  momentWords,
  practiceWords,
  scaleWords,
  searchWords,
  summaryWords,
  syncWords,
  tileWords,
  weeklyWords,
  helpWords,
  noticeWords,
  journalWords,
  optionsWords,
  youWords,
  popupWords,
  whyWords,
  themeLines,
  themeNames,
  stages,
  areas,
  feelingWords,
};

const bans: [RegExp, string][] = [
  [/!/, 'raises its voice'],
  [/\b(should|must|simply|submit|streak|score|failed to|invalid|error)\b/i, 'orders, counts or blames'],
  [/\p{Extended_Pictographic}/u, 'holds a picture'],
  [/(?<=\w)'(?=\w)|\.\.\./, 'has a typewriter’s marks'],
  [/^\s|\s$/, 'begins or ends with a space'],
];

test.each(Object.entries(all))('%s speak in the voice of the house', (_, words) => {
  const found = texts(words).flatMap((text) =>
    bans.filter(([ban]) => ban.test(text)).map(([, why]) => `“${text}” ${why}`),
  );
  expect(texts(words).length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

describe('the feelings', () => {
  test('are thirty words behind ten tiles, each said in a line', () => {
    expect(feelings.map(({ id }) => id).toSorted()).toEqual([...feelingIds].sort());
    expect(tiles.map(({ id }) => id)).toEqual([...tileIds]);
    expect(Object.keys(tileNames)).toHaveLength(10);
    for (const id of feelingIds) expect(feelingWords[id].says.length).toBeGreaterThan(10);
  });

  test('stand in five plain areas, each with some', () => {
    const counts = Object.groupBy(feelings, areaOf);
    for (const id of areaIds) expect(counts[id]?.length ?? 0).toBeGreaterThan(0);
  });
});

test('every stage, theme and section has its words', () => {
  expect(Object.keys(stages)).toEqual([...stageIds]);
  expect(Object.keys(themeNames)).toEqual([...themeIds]);
  expect(Object.keys(themeLines)).toEqual([...themeIds]);
  expect(Object.keys(named)).toEqual([...sections]);
});
