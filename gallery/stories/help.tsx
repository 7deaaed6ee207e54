import { signal } from '@preact/signals';
import { Help } from '@/components/help/Help';
import type { HelpState } from '@/components/help/help-state';
import { LineGroup } from '@/components/help/LineGroup';
import { helpLines } from '@/content/help-lines';
import { linesFor } from '@/core/care/lines-for';
import type { Country, HelpKind } from '@/core/model/help-line';
import { never, nothing } from '@/gallery/acts';
import { given } from '@/gallery/given';
import type { Area, Story } from '@/gallery/story';

const shown: readonly (Country | null)[] = ['US', 'DE', 'GB', 'JP', null];
// What operators call themselves, and the word they want sent, is the same in every language.
for (const { country, name, region, ways } of helpLines)
  if (shown.includes(country))
    for (const text of [name, region, ...ways.map(({ say }) => say)]) if (text) given(text);

type Copied = HelpState['copied']['value'];

const page = (country: Country | null, copied: Copied = null) => (
  <Help country={signal(country)} choose={nothing} copied={signal(copied)} copy={never} />
);
/** The lines of one kind by themselves, where they stand on the page. */
const group = (country: Country, kind: HelpKind, copied: Copied = null) => (
  <div class="page help-page">
    <main>
      <LineGroup
        {...linesFor(helpLines, country).find((one) => one.kind === kind)!}
        copied={signal(copied)}
        copy={never}
      />
    </main>
  </div>
);
const number = '1-800-799-7233';

/** Where to find a person: the whole page, and its lines in all they can be. */
export const help: Area = {
  name: 'help',
  page: 'help',
  stories: [
    { name: 'a country', draw: () => page('US') },
    { name: 'somewhere else', draw: () => page(null) },
    { name: 'several emergency numbers', draw: () => group('DE', 'emergency') },
    { name: 'lines for some, and for regions', draw: () => group('GB', 'violence') },
    { name: 'names in another script', draw: () => group('JP', 'crisis') },
    ...[true, false].map(
      (worked): Story => ({
        name: worked ? 'a number copied' : 'copying refused',
        draw: () => group('US', 'violence', { number, worked }),
      }),
    ),
  ],
};
