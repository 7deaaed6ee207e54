/** Nothing that travels is smaller than this. */
const smallest = 512;

/**
 * How long something of `length` is made before it is sealed: up to an eighth longer, in steps that grow with it, so that its
 * size tells little of what is in it.
 */
export function paddedLength(length: number): number {
  if (length <= smallest) return smallest;
  const step = 2 ** Math.floor(Math.log2(length)) / 8;
  return Math.ceil(length / step) * step;
}
