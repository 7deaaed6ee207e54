import { Choice } from '@/components/Choice';
import { backupWords as words } from '@/content/words/backup';
import type { Group } from '@/core/portable/merge-holdings';
import { type Way, ways } from '@/core/portable/merge-pieces';
import { Rest } from './Rest';

/** So many are shown; the rest is counted. A page of thousands helps nobody to decide. */
const shown = 50;

interface Props {
  group: Group;
  /** Each in lines of text: as it is here, and as it is in the file. */
  pairs: readonly { mine: string[]; theirs: string[] }[];
  way: Way;
  onWay: (way: Way) => void;
}

const options = () => ways.map((value) => ({ value, name: words.ways[value] }));

/** What stands here and comes in differently, both versions side by side, and what is to become of them. */
export function Differences({ group, pairs, way, onWay }: Props) {
  if (!pairs.length) return null;
  // Questions have no time: none is the later one.
  const offered = group === 'questions' ? options().filter(({ value }) => value !== 'newer') : options();
  return (
    <>
      <details class="fold">
        <summary>
          <h5>{words.showDiffering}</h5>
        </summary>
        <ol class="pairs">
          {pairs.slice(0, shown).map(({ mine, theirs }, n) => (
            <li key={n}>
              <Version name={words.mine} lines={mine} />
              <Version name={words.theirs} lines={theirs} />
            </li>
          ))}
        </ol>
        <Rest n={pairs.length - shown} />
      </details>
      <Choice name={`way-${group}`} legend={words.way} options={offered} picked={way} onPick={onWay} />
    </>
  );
}

function Version({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div class="version">
      <p class="eyebrow">{name}</p>
      {lines.map((line, n) => (
        <p key={n} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
