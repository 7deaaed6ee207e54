import { cardWords } from '@/content/words/cards';
import type { Profile } from '@/core/model/profile';
import { Card } from './Card';

const words = cardWords.side;
const sides = ['hurt', 'broke', 'both', 'unsaid'] as const;

/** Asked once, before the first question: without it only texts that suit everybody can be shown. */
export function SideCard({ onSay }: { onSay: (role: NonNullable<Profile['role']>) => void }) {
  return (
    <Card label={words.heading}>
      <p class="eyebrow">{words.heading}</p>
      <p class="ask asked">{words.ask}</p>
      <div class="actions">
        {sides.map((side) => (
          <button type="button" key={side} data-side={side} onClick={() => onSay(side)}>
            {words[side]}
          </button>
        ))}
      </div>
    </Card>
  );
}
