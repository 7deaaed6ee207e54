import { runnerImport } from 'vite';
import type { Shipped } from './ship-prompts';

type All = typeof import('./all-words') & typeof import('./ship-words');

/** Reads content/ and makes the files its words are shipped as. Throws where a language is not complete. */
export async function shippedWords(): Promise<Shipped[]> {
  const settings = {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
  } as const;
  const read = async (file: string) => (await runnerImport<All>(file, settings)).module;
  const { english, others } = await read('./scripts/build/all-words.ts');
  const { shipWords } = await read('./scripts/build/ship-words.ts');
  return shipWords(english, others);
}
