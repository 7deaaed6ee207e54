import { Delaunay } from 'd3-delaunay';
import { draw } from '@/core/choose/random';
import { onBody, onRound, type Point, reach } from './bowl-shape';

/** One crack on the body, between two places where cracks meet. */
export interface Crack {
  line: Point[];
  /** How far its middle is from the break; 1 is about half the bowl. */
  away: number;
  /** Where it meets others. */
  ends: readonly [number, number];
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** Where the bowl once broke: left or right of its middle, never at the edge. */
function breakOf(seed: number): Point {
  const side = draw(seed, 'side') < 0.5 ? -1 : 1;
  return [side * (0.12 + 0.28 * draw(seed, 'across')), 0.42 + 0.16 * draw(seed, 'down')];
}

/** Points with room around each: little near the break, much far from it. */
function scatter(seed: number, at: Point, room: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < 500; i++) {
    const away = 2 * draw(seed, 'away', i) ** 1.6;
    const turn = 2 * Math.PI * draw(seed, 'turn', i);
    const point: Point = [at[0] + away * Math.cos(turn), at[1] + away * Math.sin(turn)];
    const needs = room * (0.13 + 0.2 * away);
    if (points.every((other) => distance(other, point) >= needs)) points.push(point);
  }
  return points;
}

/** An edge as clay breaks: not quite straight, but met where it was met. */
function roughen(seed: number, edge: number, from: Point, to: Point): Point[] {
  const length = distance(from, to);
  const pieces = Math.max(2, Math.round(length / 0.035));
  const across: Point = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
  const bow = (draw(seed, 'bow', edge) - 0.5) * 0.12 * length;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const [x, y] = between(from, to, i / pieces);
    const ends = i === 0 || i === pieces;
    const off = ends
      ? 0
      : bow * Math.sin((Math.PI * i) / pieces) + (draw(seed, 'off', edge, i) - 0.5) * 0.013;
    return [x + across[0] * off, y + across[1] * off];
  });
}

const seen = (place: Point) => Math.hypot(...place) < 1 && onBody(onRound(place));

/** The longest part of a line that is on the body. */
function clip(line: readonly Point[]): Point[] {
  const runs: Point[][] = [[]];
  line.forEach((place, i) => {
    const before = line[i - 1];
    if (seen(place)) {
      if (before && !seen(before)) runs.push([reach(place, before, seen)]);
      runs.at(-1)!.push(place);
    } else if (before && seen(before)) runs.at(-1)!.push(reach(before, place, seen));
  });
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** Every crack of the bowl that `seed` breaks; the more `room`, the fewer. */
export function drawCracks(seed: number, room: number): Crack[] {
  const at = breakOf(seed);
  const cells = new Delaunay(scatter(seed, at, room).flat());
  const { halfedges, triangles } = cells;
  const { circumcenters } = cells.voronoi();
  const corner = (triangle: number): Point => [
    circumcenters[2 * triangle]!,
    circumcenters[2 * triangle + 1]!,
  ];
  const near = (place: Point) => Math.hypot(...place) < 1.5;
  const cracks: Crack[] = [];
  for (let edge = 0; edge < triangles.length; edge++) {
    const twin = halfedges[edge]!;
    if (twin < edge) continue;
    const ends = [Math.floor(edge / 3), Math.floor(twin / 3)] as const;
    const [from, to] = [corner(ends[0]), corner(ends[1])];
    if (!near(from) && !near(to)) continue;
    const flat = clip(
      roughen(seed, edge, near(from) ? from : reach(to, from, near), near(to) ? to : reach(from, to, near)),
    );
    if (flat.length < 2) continue;
    cracks.push({
      line: flat.map(onRound),
      away: distance(flat[Math.floor(flat.length / 2)]!, at),
      ends,
    });
  }
  return cracks;
}
