/** The golden seam in a card's corner: the only ornament. */
export function Seam() {
  return (
    <svg class="seam" viewBox="0 0 72 52" aria-hidden="true">
      <path d="M37 0 40 13 24 28 29 44 19 51M40 13 56 17 72 6M24 28 2 25" />
    </svg>
  );
}
