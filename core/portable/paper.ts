/** One kept thing as it stands on paper. */
export interface Told {
  /** The time of day; with the day where it does not stand below one. */
  when: string;
  /** What sort of thing it is, where its words alone do not say so; else empty. */
  what: string;
  /** Words of feeling, with how strong. */
  felt: readonly string[];
  lines: readonly { asked: string; said: string }[];
}

export type Block =
  | { kind: 'heading' | 'day' | 'line'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'told'; told: Told };

/** What leaves the device to be read: put together once, drawn on the page and written into files from the same. */
export interface Paper {
  title: string;
  lead: readonly string[];
  blocks: readonly Block[];
}

/** A file to be saved by the reader's own hand. */
export interface PaperFile {
  name: string;
  type: string;
  text: string;
}
