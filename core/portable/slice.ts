/** A piece of a file in the making, and how much of the file is made with it: 0 … 1. A page can draw between two. */
export interface Slice {
  text: string;
  part: number;
}

/** All pieces at once, for whoever does not have to draw meanwhile. */
export function wholeText(slices: Iterable<Slice>): string {
  return [...slices].map(({ text }) => text).join('');
}
