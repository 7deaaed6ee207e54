import type { ComponentChildren } from 'preact';
import { optionsWords as words } from '@/content/words/options';
import { fill } from '@/core/text/fill';

/** What came of the last change in a part of the page. `count` makes two in a row two announcements. */
export type Said = { kind: 'kept'; count: number } | { kind: 'refused'; full: boolean; count: number };

interface Props {
  id: string;
  name: string;
  lead?: string;
  said: Said | undefined;
  children: ComponentChildren;
}

/** One part of the options page, with a soft *Kept* beside its heading. */
export function Part({ id, name, lead, said, children }: Props) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-name`}>
      <div class="part-head">
        <h2 class="asked" id={`${id}-name`}>
          {name}
        </h2>
        <p class="kept" role="status">
          {said?.kind === 'kept' && <span key={said.count}>{words.kept}</span>}
        </p>
      </div>
      {lead && <p class="soft">{lead}</p>}
      {said?.kind === 'refused' && (
        <p class="notice" role="alert" key={said.count}>
          {fill(words.refused, { reason: said.full ? words.full : words.broken })}
        </p>
      )}
      {children}
    </section>
  );
}

interface FoldProps {
  name: string;
  says: string;
  /** One of several inside a panel that has a heading of its own. */
  inner?: boolean;
  children: ComponentChildren;
}

/** Something long that stays folded until it is wanted; its heading says how it stands. */
export function Fold({ name, says, inner, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        {inner ? <h4>{name}</h4> : <h3>{name}</h3>}
        <span class="soft">{says}</span>
      </summary>
      {children}
    </details>
  );
}

/** A quiet card inside a part. */
export function Panel({
  name,
  lead,
  children,
}: {
  name?: string;
  lead?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="card panel">
      {name && <h3>{name}</h3>}
      {lead && <p class="soft">{lead}</p>}
      {children}
    </div>
  );
}
