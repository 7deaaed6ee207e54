import { readFileSync } from 'node:fs';
import { paperNames } from '@/components/paper-names';
import { feelings, tileNames, tiles } from '@/content/feelings';
import { backupWords } from '@/content/words/backup';
import type { ImportParts } from '@/core/import/arrived';
import { days, noon } from '../../facts';

const names = paperNames(() => ({ name: '', lines: [] }));

export const someParts = (some: Partial<ImportParts> = {}): ImportParts => ({
  lexicon: { feelings, tiles },
  names: { feelings: names.feelings, tiles: tileNames },
  labels: backupWords.labels,
  zone: 'Europe/Berlin',
  now: noon + days(1),
  ...some,
});

export const sample = (name: string) => readFileSync(`tests/core/portable/samples/${name}`, 'utf8');
export const sampleBytes = (name: string) =>
  new Uint8Array(readFileSync(`tests/core/portable/samples/${name}`));
export const sampleNames = [
  'daylio.csv',
  'daylio-older.csv',
  'presently.csv',
  'daily-you.json',
  'pixy.json',
  'pixy-older.json',
  'mood-buddy.csv',
  'mendful-0.json',
] as const;
