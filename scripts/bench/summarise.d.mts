export interface Summary {
  median: number;
  from: number;
  to: number;
  n: number;
}
export function summarise(numbers: readonly (number | null | undefined)[]): Summary | null;
export function ratioOf(one: Summary | null, other: Summary | null): number | null;
