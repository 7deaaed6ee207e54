import { signal } from '@preact/signals';
import type { HelpState } from '@/components/help/help-state';
import { isCountry, suggestCountry } from '@/core/care/suggest-country';
import type { Country } from '@/core/model/help-line';

/**
 * What the help page holds. The reader's choice stands in the state of this tab's page: a reload keeps it, closing the tab
 * forgets it, and neither the storage nor the address knows it.
 */
export function createHelp(): HelpState {
  const chosen = (history.state as { country?: string } | null)?.country;
  const country = signal(chosen === undefined ? suggestCountry(navigator.languages) : readCode(chosen));
  const copied = signal<HelpState['copied']['value']>(null);
  return {
    country,
    copied,
    choose: (code) => {
      country.value = readCode(code);
      copied.value = null;
      history.replaceState({ country: code }, '');
    },
    copy: async (number) => {
      const worked = await navigator.clipboard.writeText(number).then(
        () => true,
        () => false,
      );
      copied.value = { number, worked };
    },
  };
}

function readCode(code: string): Country | null {
  return isCountry(code) ? code : null;
}
