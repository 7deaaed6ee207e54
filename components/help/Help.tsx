import { Bowl } from '@/components/Bowl';
import { HideButton } from '@/components/HideButton';
import { helpLines } from '@/content/help-lines';
import { helpWords as words } from '@/content/words/help';
import { type HelpGroup, linesFor } from '@/core/care/lines-for';
import { dateFormat } from '@/core/text/date-format';
import { fill } from '@/core/text/fill';
import { CountryPicker } from './CountryPicker';
import type { HelpState } from './help-state';
import { LineGroup } from './LineGroup';

/** Where to find a person. It needs no storage and no network. */
export function Help({ country, choose, copied, copy }: HelpState) {
  const groups = linesFor(helpLines, country.value);
  const emergency = groups.find(({ kind }) => kind === 'emergency');
  const others = groups.filter((group) => group !== emergency);
  return (
    <div class="page help-page">
      <header class="page-head">
        <Bowl />
        <h1>{words.title}</h1>
        <HideButton />
      </header>
      <main>
        <p>{words.lead}</p>
        <CountryPicker country={country.value} onPick={choose} />
        {emergency ? <LineGroup {...emergency} copied={copied} copy={copy} /> : <Told {...words.danger} />}
        <p class="soft">{words.warns}</p>
        {others.map((group) => (
          <LineGroup key={group.kind} {...group} copied={copied} copy={copy} />
        ))}
        <p class="soft">{fill(words.checked, { day: sayOldest(groups) })}</p>
        <Told {...words.watched} />
        <Told {...words.leave} />
        <p class="soft">{words.not}</p>
      </main>
      <p class="unseen" role="status">
        {copied.value && sayCopied(copied.value)}
      </p>
    </div>
  );
}

function Told({ heading, says }: { heading: string; says: string }) {
  return (
    <section class="card told">
      <h2>{heading}</h2>
      <p>{says}</p>
    </section>
  );
}

function sayCopied({ number, worked }: { number: string; worked: boolean }): string {
  return worked ? fill(words.copied, { number }) : words.uncopied;
}

/** The earliest look at any line on the page: nothing on it is older than what this says. */
function sayOldest(groups: readonly HelpGroup[]): string {
  const days = groups.flatMap(({ lines }) => lines.map(({ checkedOn }) => checkedOn)).sort();
  return dateFormat('day-year').format(Temporal.PlainDate.from(days[0]!));
}
