/**
 * `count` of the items, one from each of `count` equal shares of the row, in the place `drawOf(share)` in [0, 1) says:
 * what is left is spread over the whole row, not heaped at its start. All of them when there are no more than `count`.
 */
export function thin<T>(items: readonly T[], count: number, drawOf: (share: number) => number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, share) => {
    const from = Math.floor((share * items.length) / count);
    const to = Math.floor(((share + 1) * items.length) / count);
    return items[from + Math.floor(drawOf(share) * (to - from))]!;
  });
}
