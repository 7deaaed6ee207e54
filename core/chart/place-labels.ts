/** How much of the width a label takes, in hundredths. */
const room = 22;

/**
 * Which of several labels on one line may be written: each that stands clear of the last one written. `at` is in
 * hundredths of the width, rising; the rest keep their tick, and stand in the table.
 */
export function placeLabels(at: readonly number[]): boolean[] {
  let free = Number.NEGATIVE_INFINITY;
  return at.map((place) => {
    const fits = place >= free;
    if (fits) free = place + room;
    return fits;
  });
}
