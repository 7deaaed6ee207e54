import type { Hit } from '@/core/search/find-hits';

/** A text with what was searched for marked in it, exactly as it was written. */
export function Highlighted({ text, hits }: { text: string; hits: readonly Hit[] }) {
  if (!hits.length) return <>{text}</>;
  return (
    <>
      {hits.map(({ from, to }, at) => [
        text.slice(at ? hits[at - 1]!.to : 0, from),
        <mark key={from}>{text.slice(from, to)}</mark>,
      ])}
      {text.slice(hits.at(-1)!.to)}
    </>
  );
}
