import { backupWords as words } from '@/content/words/backup';
import type { Compared } from '@/core/portable/compare-pieces';
import type { Group } from '@/core/portable/merge-holdings';
import type { Way } from '@/core/portable/merge-pieces';
import { sayCount } from '@/core/text/say-count';
import { Differences } from './Differences';
import { Rest } from './Rest';

const shown = 50;

interface Props<T> {
  group: Group;
  compared: Compared<T>;
  linesOf: (piece: T) => string[];
  way: Way;
  onWay: (way: Way) => void;
}

/** One group of what a file holds: how much of it is new, here already, or here and different. */
export function PreviewGroup<T>({ group, compared, linesOf, way, onWay }: Props<T>) {
  const { fresh, same, differs } = compared;
  if (!fresh.length && !same && !differs.length) return null;
  const counts = [
    fresh.length > 0 && sayCount(fresh.length, words.fresh),
    same > 0 && sayCount(same, words.same),
    differs.length > 0 && sayCount(differs.length, words.differing),
  ].filter(Boolean);
  return (
    <section class="preview-group" data-group={group} aria-labelledby={`preview-${group}`}>
      <h4 id={`preview-${group}`}>{words.groups[group]}</h4>
      <p>{counts.join(' · ')}</p>
      {fresh.length > 0 && (
        <details class="fold">
          <summary>
            <h5>{words.showNew}</h5>
          </summary>
          <ul class="fresh">
            {fresh.slice(0, shown).map((piece, n) => (
              <li key={n} dir="auto">
                {linesOf(piece).join('\n')}
              </li>
            ))}
          </ul>
          <Rest n={fresh.length - shown} />
        </details>
      )}
      <Differences
        group={group}
        pairs={differs.map(({ mine, theirs }) => ({ mine: linesOf(mine), theirs: linesOf(theirs) }))}
        way={way}
        onWay={onWay}
      />
    </section>
  );
}
