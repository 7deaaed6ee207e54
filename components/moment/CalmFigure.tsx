/** A circle that breathes: four seconds out, six back. Under reduced motion it stands still, at rest. */
export function CalmFigure({ label, moving }: { label: string; moving: boolean }) {
  return (
    <svg class="calm-figure" viewBox="-60 -60 120 120" role="img" aria-label={label} data-moving={moving}>
      <circle class="far" r="54" />
      <circle class="breath" r="34" />
      <circle class="near" r="12" />
    </svg>
  );
}
