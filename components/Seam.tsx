/** The golden seam in a card's corner: the only ornament. */
export function Seam() {
  return (
    <svg class="seam" viewBox="0 0 72 64" aria-hidden="true">
      <path d="M37 0 40 14 24 32 32 51 20 63M40 14 56 18 72 6M24 32 2 28" />
    </svg>
  );
}
