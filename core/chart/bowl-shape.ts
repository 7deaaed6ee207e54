/** A place in the drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/** The bowl as it is drawn: half an egg seen a little from above, on a small foot. */
export const bowlShape = {
  width: 320,
  height: 244,
  middle: 160,
  /** Where the rim stands, and how wide and deep its opening is. */
  rim: { y: 52, across: 134, deep: 34 },
  /** How far the body reaches down from the rim. */
  body: 148,
  foot: { top: 188, bottom: 214, above: 46, below: 36 },
} as const;

const { middle, rim, body } = bowlShape;

/** How far cracks stay from the outline and from the rim, so that no seam hangs over the clay. */
const spare = { outline: 0.997, rim: 0.5 };

/** Whether a place is on the front of the body: inside its outline and below the rim. */
export function onBody([x, y]: Point): boolean {
  const across = (x - middle) / rim.across;
  const down = (y - rim.y) / body;
  if (Math.hypot(across, down) > spare.outline) return false;
  return y >= rim.y + rim.deep * Math.sqrt(1 - across ** 2) + spare.rim;
}

/**
 * Lays a flat place onto the round body (Lambert's equal areas, backwards): the unit circle is the outline, and what
 * lies near it is seen from the side, so it comes out narrow.
 */
export function onRound([x, y]: Point): Point {
  const turned = Math.sqrt(2 - Math.min(1, x ** 2 + y ** 2));
  return [middle + rim.across * x * turned, rim.y + body * y * turned];
}

/** The last place on the way from `from` to `to` for which `holds` is true. It must hold at `from`. */
export function reach(from: Point, to: Point, holds: (place: Point) => boolean): Point {
  let [near, far] = [0, 1];
  const at = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ];
  for (let step = 0; step < 16; step++) {
    const half = (near + far) / 2;
    if (holds(at(half))) near = half;
    else far = half;
  }
  return at(near);
}
