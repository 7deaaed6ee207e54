/** The small mended bowl of the header: an ornament, so it says nothing to a screen reader. */
export function Bowl() {
  return (
    <svg class="bowl" viewBox="0 0 28 20" aria-hidden="true">
      <path class="clay" d="M2 2.5h24c0 8.3-4.8 14-12 14s-12-5.7-12-14Z" />
      <path class="clay" d="M10 18.5h8" />
      <path class="mend" d="m7.5 3.5 3 4 4.5.5 2.5-4.5M15 8l-1 4 1.5 3.5M14 12l5-1.5" />
    </svg>
  );
}
