import { welcomeWords as words } from '@/content/words/welcome';
import { fill } from '@/core/text/fill';
import type { Said } from './welcome-state';

/** What came of the last answer: a soft word once it is on disk, or why it is not. */
export function SaidLine({ said }: { said: Said | null }) {
  const reason = said?.full ? words.full : words.broken;
  return (
    <>
      <p class="kept" role="status">
        {said?.kind === 'kept' && <span key={said.count}>{words.kept}</span>}
      </p>
      {said?.kind === 'refused' && (
        <p class="notice" role="alert" key={said.count}>
          {fill(words.refused, { reason })}
        </p>
      )}
    </>
  );
}
