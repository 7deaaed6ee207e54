import type { ReadonlySignal } from '@preact/signals';
import { chartWords } from '@/content/words/charts';

interface Props {
  pointed: ReadonlySignal<number | null>;
  say: (day: number) => string;
}

/** The day pointed at, in words. It is for the eye: each day says the same by its name. */
export function YearLine({ pointed, say }: Props) {
  const day = pointed.value;
  return (
    <p class="year-line soft" aria-hidden="true">
      {day === null ? chartWords.year.hint : say(day)}
    </p>
  );
}
