import { useId } from 'preact/hooks';
import { bowlWords as words } from '@/content/words/bowl';
import { bowlShape } from '@/core/chart/bowl-shape';
import type { MendedBowl, Seam } from '@/core/chart/crack-bowl';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';

const { width, height, middle, rim, body, foot } = bowlShape;
const [left, right] = [middle - rim.across, middle + rim.across];
const clay = `M${left} ${rim.y}A${rim.across} ${body} 0 0 0 ${right} ${rim.y}A${rim.across} ${rim.deep} 0 0 1 ${left} ${rim.y}Z`;
const stand = `M${middle - foot.above} ${foot.top}L${middle - foot.below} ${foot.bottom - 4}A${foot.below} 6 0 0 0 ${middle + foot.below} ${foot.bottom - 4}L${middle + foot.above} ${foot.top}Z`;

const pathOf = ({ lines }: Seam) =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');

interface Props extends MendedBowl {
  /** As small as an icon: only what can be seen at that size, in lines wide enough to be seen. */
  small?: boolean;
}

/** The picture of a bowl whose cracks fill with gold, with its meaning in one sentence. */
export function BowlPicture({ seams, gilded, small = false }: Props) {
  const id = useId();
  const gold = seams.slice(0, gilded);
  const says = gilded === seams.length ? words.whole : sayCount(gilded, words.picture);
  const wide = (seam: Seam) => (small ? 4.5 + seam.width : seam.width);
  return (
    <svg
      class={small ? 'mended small' : 'mended'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={fill(says, { gold: gilded, all: seams.length })}
    >
      <defs>
        <linearGradient id={`${id}-side`}>
          <stop class="clay-far" offset="0" />
          <stop class="clay-lit" offset="0.42" />
          <stop class="clay-near" offset="0.72" />
          <stop class="clay-far" offset="1" />
        </linearGradient>
        <linearGradient id={`${id}-inside`} x2="0" y2="1">
          <stop class="inside-deep" offset="0" />
          <stop class="inside-lit" offset="1" />
        </linearGradient>
        <clipPath id={`${id}-edge`}>
          <path d={clay} />
        </clipPath>
      </defs>
      {!small && <ellipse class="below" cx={middle} cy={foot.bottom} rx="92" ry="9" />}
      <path class="stand" d={stand} fill={`url(#${id}-side)`} />
      <path class="side" d={clay} fill={`url(#${id}-side)`} />
      <g clip-path={`url(#${id}-edge)`}>
        {!small && <path class="cracks" d={seams.slice(gilded).map(pathOf).join('')} />}
        {!small && (
          <g class="gold-edge">
            {gold.map((seam, i) => (
              <path key={i} d={pathOf(seam)} stroke-width={(seam.width + 1.1).toFixed(2)} />
            ))}
          </g>
        )}
        <g class="gold">
          {gold.map((seam, i) => (
            <path key={i} d={pathOf(seam)} stroke-width={wide(seam).toFixed(2)} />
          ))}
        </g>
      </g>
      <ellipse
        class="inside"
        cx={middle}
        cy={rim.y}
        rx={rim.across}
        ry={rim.deep}
        fill={`url(#${id}-inside)`}
      />
    </svg>
  );
}
