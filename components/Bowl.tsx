/** The small mended bowl of the header: an ornament, so it says nothing to a screen reader. */
export function Bowl() {
  return (
    <svg class="bowl" viewBox="0 0 28 20" aria-hidden="true">
      <path class="clay" d="M2 2.500h24c0 8.300-4.800 14-12 14s-12-5.700-12-14Z" />
      <path class="clay" d="M10 18.500h8" />
      <path class="mend" d="m7.500 3.500 3 4 4.500.5 2.500-4.500M15 8l-1 4 1.500 3.500M14 12l5-1.500" />
    </svg>
  );
}
