import { popupWords } from '@/content/words/popup';
import { Card } from './PromptCard';

interface Props {
  says: string;
  /** What the one gentle button says and does; none when there is nothing to do. */
  action?: { id: string; label: string; onClick: () => void } | undefined;
}

/** The card when no question stands: a sentence, and at most one thing to do. */
export function QuietCard({ says, action }: Props) {
  return (
    <Card label={popupWords.prompt.heading}>
      <p class="ask asked quiet">{says}</p>
      {action && (
        <div class="actions">
          <button type="button" id={action.id} onClick={action.onClick}>
            {action.label}
          </button>
        </div>
      )}
    </Card>
  );
}
