import { helpWords as words } from '@/content/words/help';
import type { HelpGroup } from '@/core/care/lines-for';
import type { HelpState } from './help-state';
import { LineItem } from './LineItem';

type Props = HelpGroup & Pick<HelpState, 'copied' | 'copy'>;

/** The lines of one kind, with what they are for. */
export function LineGroup({ kind, lines, ...copying }: Props) {
  const { heading, says } = words.kinds[kind];
  const forSome = kind === 'violence' && lines.some(({ audience }) => audience !== 'everyone');
  return (
    <section class="card" data-kind={kind} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>{heading}</h2>
      <p>{says}</p>
      <ul class="lines">
        {lines.map((line) => (
          <LineItem key={line.id} line={line} {...copying} />
        ))}
      </ul>
      {forSome && <p class="soft company">{words.company}</p>}
    </section>
  );
}
