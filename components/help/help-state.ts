import type { ReadonlySignal } from '@preact/signals';
import type { Country } from '@/core/model/help-line';

/** What the help page shows, and what a reader does there. */
export interface HelpState {
  /** null: somewhere whose lines are not known here. */
  country: ReadonlySignal<Country | null>;
  choose: (code: string) => void;
  /** The number that was asked to be copied last, and whether it worked. */
  copied: ReadonlySignal<{ number: string; worked: boolean } | null>;
  copy: (number: string) => Promise<void>;
}
