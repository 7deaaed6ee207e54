import type { Summary } from './summarise.d.mts';

export function writeTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
export function sayMiddle(sum: Summary | null): string;
export function sayRatio(ratio: number | null): string;
