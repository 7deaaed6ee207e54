import type { ComponentChildren } from 'preact';
import { Seam } from './Seam';

/** The frame every state of the card shares, so that nothing jumps when one follows another. */
export function Card({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="card prompt" aria-label={label}>
      <Seam />
      <div aria-live="polite">{children}</div>
    </section>
  );
}
