import type { ComponentChildren } from 'preact';
import { comeBackWords as words } from '@/content/words/come-back';
import type { Helped } from '@/core/practice/helps-me';

/** The reader's own words, as far as there are any; null and empty say nothing. */
export interface CameBack {
  line: string | null;
  helps: readonly Helped[];
  /** Where the plan for a hard day stands. */
  planAt: string | null;
  care: string | null;
  trust: string | null;
  brave: string | null;
}

/** So many of what helped: more would be a list to read. */
const most = 4;

/** Whether there is anything to show. */
export function isAnythingBack({ line, helps, planAt, care, trust, brave }: CameBack): boolean {
  return helps.length > 0 || [line, planAt, care, trust, brave].some((one) => one !== null);
}

/** After a check-in: what the reader kept for a moment like this. It is read, and put away again. */
export function ComeBackCard({ back, onAway }: { back: CameBack; onAway: () => void }) {
  const { line, helps, planAt, care, trust, brave } = back;
  return (
    <section class="card come-back" aria-label={words.heading}>
      <p class="eyebrow">{words.heading}</p>
      {line !== null && <Own label={words.line}>{line}</Own>}
      {helps.length > 0 && (
        <Own label={words.helps}>
          {helps
            .slice(0, most)
            .map(({ text }) => text)
            .join(' · ')}
        </Own>
      )}
      {care !== null && <Own label={words.care}>{care}</Own>}
      {trust !== null && <Own label={words.trust}>{trust}</Own>}
      {brave !== null && <Own label={words.brave}>{brave}</Own>}
      <div class="actions">
        {planAt !== null && (
          <a class="button" id="open-plan" href={planAt} target="_blank" rel="noopener">
            {words.plan}
          </a>
        )}
        <button type="button" class="plain" id="put-away" onClick={onAway}>
          {words.away}
        </button>
      </div>
    </section>
  );
}

function Own({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <p>
      <span class="soft">{label}</span>
      <br />
      <span class="asked" dir="auto">
        {children}
      </span>
    </p>
  );
}
