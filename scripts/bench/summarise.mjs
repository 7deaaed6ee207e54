/** The middle of some numbers, and how far the middle half of them reaches (quartiles). Null for none. */
export function summarise(numbers) {
  const sorted = numbers.filter((n) => Number.isFinite(n)).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const at = (part) => {
    const place = part * (sorted.length - 1);
    const low = sorted[Math.floor(place)];
    return low + (sorted[Math.ceil(place)] - low) * (place % 1);
  };
  return { median: at(0.5), from: at(0.25), to: at(0.75), n: sorted.length };
}

/** How many times one median is another; null where either is missing. */
export const ratioOf = (one, other) => (one && other?.median ? one.median / other.median : null);
