interface Point {
  years: number;
  median: number;
  from: number;
  to: number;
}
export function ticks(most: number): number[];
export function powers(least: number, most: number): number[];
export function spreadLabels(wanted: readonly number[], bottom?: number, apart?: number): number[];
export function drawPlot(
  title: string,
  series: readonly { name: string; points: readonly Point[] }[],
  far?: boolean,
): string;
