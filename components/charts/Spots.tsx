import type { Dot } from '@/core/chart/dot-series';
import { spotsPath } from '@/core/chart/draw-paths';
import { bySize, type Frame, mergeDots } from '@/core/chart/merge-dots';

const sizes = ['one', 'few', 'many'] as const;

interface Props {
  dots: readonly Dot[];
  frame: Frame;
  /** Filled, or open with the ground in the middle. */
  open?: boolean;
}

/** Many dots as a few paths, however many there are. */
export function Spots({ dots, frame, open }: Props) {
  const spots = bySize(mergeDots(dots, frame));
  return (
    <>
      {sizes.map((size) => {
        const d = spotsPath(spots[size]);
        return (
          d && (
            <g key={size} class="spots" data-size={size}>
              <path class="spot" d={d} />
              {open && <path class="spot-inside" d={d} />}
            </g>
          )
        );
      })}
    </>
  );
}
