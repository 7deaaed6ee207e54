export interface BenchOptions {
  rounds: number;
  years: number[];
  only: string[];
  browser: string[];
  beside: { folder: string; page: string | null; name: string }[];
  save: boolean;
}
export function readOptions(args: readonly string[]): BenchOptions;
