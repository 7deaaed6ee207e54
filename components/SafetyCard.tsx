import { safetyWords as words } from '@/content/words/safety';
import { Card } from './Card';

/** Shown once, before anything is asked: who else could see what is written here. One tap and it is done with. */
export function SafetyCard({ onRead }: { onRead: () => void }) {
  return (
    <Card label={words.heading}>
      <p class="eyebrow">{words.heading}</p>
      <p class="ask asked">{words.ask}</p>
      {words.points.map((point) => (
        <p class="more" key={point}>
          {point}
        </p>
      ))}
      <div class="actions">
        <button type="button" class="gentle" id="notice-read" onClick={onRead}>
          {words.read}
        </button>
        <a class="button" href="/options.html#yours" target="_blank" rel="noopener">
          {words.lock}
        </a>
        <a class="button" href="/help.html" target="_blank" rel="noopener">
          {words.help}
        </a>
      </div>
    </Card>
  );
}
