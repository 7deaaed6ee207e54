import { journalWords } from '@/content/words/journal';
import { bowlShape } from '@/core/chart/bowl-shape';
import type { MendedBowl as Bowl, Seam } from '@/core/chart/crack-bowl';
import { fill } from '@/core/text/fill';

const words = journalWords.bowl;
const { width, height, middle, rim, body, foot } = bowlShape;
const [left, right] = [middle - rim.across, middle + rim.across];
const clay = `M${left} ${rim.y}A${rim.across} ${body} 0 0 0 ${right} ${rim.y}A${rim.across} ${rim.deep} 0 0 1 ${left} ${rim.y}Z`;
const stand = `M${middle - foot.above} ${foot.top}L${middle - foot.below} ${foot.bottom - 4}A${foot.below} 6 0 0 0 ${middle + foot.below} ${foot.bottom - 4}L${middle + foot.above} ${foot.top}Z`;

const pathOf = ({ lines }: Seam) =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');

/** The bowl in hand, with what it says. */
export function MendedBowl({ bowl }: { bowl: Bowl }) {
  const { kept, onShelf } = bowl;
  return (
    <>
      <Picture {...bowl} />
      <figcaption>
        <p class="asked">{fill(kept === 1 ? words.kept.one : words.kept.other, { n: kept })}</p>
        <p class="soft">{kept === 1 ? words.seam.one : words.seam.other}</p>
        {onShelf > 0 && (
          <p class="soft">{fill(onShelf === 1 ? words.shelf.one : words.shelf.other, { n: onShelf })}</p>
        )}
      </figcaption>
    </>
  );
}

function Picture({ seams, gilded }: Bowl) {
  const gold = seams.slice(0, gilded);
  const says = gilded === seams.length ? words.whole : gilded === 1 ? words.picture.one : words.picture.other;
  return (
    <svg
      class="mended"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={fill(says, { gold: gilded, all: seams.length })}
    >
      <defs>
        <linearGradient id="clay-side">
          <stop class="clay-far" offset="0" />
          <stop class="clay-lit" offset="0.42" />
          <stop class="clay-near" offset="0.72" />
          <stop class="clay-far" offset="1" />
        </linearGradient>
        <linearGradient id="clay-inside" x2="0" y2="1">
          <stop class="inside-deep" offset="0" />
          <stop class="inside-lit" offset="1" />
        </linearGradient>
        <clipPath id="clay-edge">
          <path d={clay} />
        </clipPath>
      </defs>
      <ellipse class="below" cx={middle} cy={foot.bottom} rx="92" ry="9" />
      <path class="stand" d={stand} />
      <path class="side" d={clay} />
      <g clip-path="url(#clay-edge)">
        <path class="cracks" d={seams.slice(gilded).map(pathOf).join('')} />
        <g class="gold-edge">
          {gold.map((seam, i) => (
            <path key={i} d={pathOf(seam)} stroke-width={(seam.width + 1.1).toFixed(2)} />
          ))}
        </g>
        <g class="gold">
          {gold.map((seam, i) => (
            <path key={i} d={pathOf(seam)} stroke-width={seam.width.toFixed(2)} />
          ))}
        </g>
      </g>
      <ellipse class="inside" cx={middle} cy={rim.y} rx={rim.across} ry={rim.deep} />
    </svg>
  );
}
