import { careWords as words } from '@/content/words/care';
import type { Care } from '@/core/care/care-for';

interface Props {
  care: Care;
  /** The reader goes to the numbers: a last moment to write down what is typed. The link itself opens the page. */
  onNumbers?: (() => void) | undefined;
  onNotNow: () => void;
  /** Absent where there is no entry the choice could be tied to. */
  onHush?: (() => void) | undefined;
}

/**
 * The way to a person, beside what is being written and never over it: it takes no focus, blocks nothing and asks nothing.
 * The status stands there before it is needed, so that its words are read out when they come.
 */
export function CareCard({ care, onNumbers, onNotNow, onHush }: Props) {
  return (
    <div class="care-place" role="status">
      {care === 'card' && <Card onNumbers={onNumbers} onNotNow={onNotNow} onHush={onHush} />}
      {(care === 'line' || care === 'urge') && (
        <p class="care care-line" data-care={care}>
          {care === 'urge' ? words.urge : words.line}{' '}
          <a href="/help.html" target="_blank" rel="noopener" onClick={() => onNumbers?.()}>
            {words.link}
          </a>
        </p>
      )}
    </div>
  );
}

function Card({ onNumbers, onNotNow, onHush }: Omit<Props, 'care'>) {
  return (
    <section class="card care-card" data-care="card" aria-label={words.heading}>
      <p>{words.card}</p>
      <p class="soft">{words.kept}</p>
      <div class="care-actions">
        <a class="button" href="/help.html" target="_blank" rel="noopener" onClick={() => onNumbers?.()}>
          {words.numbers}
        </a>
        <button type="button" data-care-act="not-now" onClick={onNotNow}>
          {words.notNow}
        </button>
        {onHush && (
          <button type="button" class="plain" data-care-act="hush" onClick={onHush}>
            {words.hush}
          </button>
        )}
      </div>
    </section>
  );
}
