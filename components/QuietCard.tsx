import { popupWords } from '@/content/words/popup';
import { Card } from './Card';

type Action = { id: string; label: string } & (
  | { onClick: () => void }
  | { href: string; onClick?: () => void }
);

/** The card when no question stands: a sentence, and at most two things to do. */
export function QuietCard({ says, actions }: { says: string; actions: readonly Action[] }) {
  return (
    <Card label={popupWords.prompt.heading}>
      <p class="ask asked quiet">{says}</p>
      {actions.length > 0 && (
        <div class="actions">
          {actions.map((action) =>
            'href' in action ? (
              <a
                key={action.id}
                id={action.id}
                class="button"
                href={action.href}
                target="_blank"
                rel="noopener"
                onClick={() => action.onClick?.()}
              >
                {action.label}
              </a>
            ) : (
              <button key={action.id} type="button" id={action.id} onClick={action.onClick}>
                {action.label}
              </button>
            ),
          )}
        </div>
      )}
    </Card>
  );
}
