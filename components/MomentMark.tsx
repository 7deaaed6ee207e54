import type { RaisedKind } from '@/core/model/asked';

/** The sign of a planned moment, around its own middle: each kind has a shape of its own, so that no colour is needed. */
export function MomentMark({ kind }: { kind: RaisedKind }) {
  if (kind === 'good-things') return <path class="mark" d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />;
  if (kind === 'look-back') return <path class="mark" d="M-4.75-4.75h9.5v9.5h-9.5Z" />;
  if (kind === 'review') return <path class="mark" d="M0-6 6.5 5H-6.5Z" />;
  return <circle class="mark" r="5" />;
}
