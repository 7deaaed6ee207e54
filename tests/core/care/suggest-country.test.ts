import { describe, expect, test } from 'vitest';
import { linesFor } from '@/core/care/lines-for';
import { suggestCountry } from '@/core/care/suggest-country';
import type { HelpLine } from '@/core/model/help-line';

describe('the country suggested first', () => {
  test.each<[string[], string | null]>([
    [['de-AT', 'de', 'en-US'], 'AT'],
    [['en', 'en-GB'], 'GB'],
    [['fr-CA'], 'CA'],
    [['pt'], 'BR'],
    [['ko'], 'KR'],
    [['zh-Hans-SG'], 'SG'],
    [['es-419', 'es-MX'], 'MX'],
    [['en-GH', 'en-US'], null],
    [['fi'], null],
    [['not a language', 'nl-BE'], 'BE'],
    [['', '--'], null],
    [[], null],
  ])('of %j is %s', (languages, country) => {
    expect(suggestCountry(languages)).toBe(country);
  });
});

test('lines stand by kind, what saves a life first, with the lists of everywhere', () => {
  const line = (id: string, country: HelpLine['country'], kind: HelpLine['kind']) =>
    ({ id, country, kind }) as HelpLine;
  const lines = [
    line('list', null, 'directory'),
    line('c', 'DE', 'crisis'),
    line('e', 'DE', 'emergency'),
    line('d', 'DE', 'directory'),
    line('other', 'FR', 'crisis'),
  ];
  const ids = (country: HelpLine['country']) =>
    linesFor(lines, country).map((group) => [group.kind, ...group.lines.map(({ id }) => id)]);
  expect(ids('DE')).toEqual([
    ['emergency', 'e'],
    ['crisis', 'c'],
    ['directory', 'd', 'list'],
  ]);
  expect(ids(null)).toEqual([['directory', 'list']]);
});
