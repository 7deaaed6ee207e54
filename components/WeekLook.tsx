import { useSignal } from '@preact/signals';
import { weeklyWords as words } from '@/content/words/weekly';
import type { Weekly } from '@/core/model/entry';
import { Fault } from './Fault';
import { WeekLookFields } from './WeekLookFields';

type Look = Pick<Weekly, 'safety' | 'selfTrust' | 'trust' | 'noContact' | 'own'>;
const unsaid: Look = { safety: null, selfTrust: null, trust: null, noContact: false, own: null };

interface Props {
  asksTrust: boolean;
  onKeep: (look: Look) => void;
  onLater: () => void;
}

/** The look at a week, closed until it is wanted. */
export function WeekLook({ asksTrust, onKeep, onLater }: Props) {
  const look = useSignal(unsaid);
  const empty = useSignal(false);
  return (
    <details class="card week-look" id="week-look">
      <summary>{words.offer}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { safety, selfTrust, trust, noContact, own } = look.value;
          empty.value = safety === null && selfTrust === null && trust === null && !noContact && !own;
          if (!empty.value) onKeep(look.value);
        }}
      >
        <p class="soft">{words.says}</p>
        <WeekLookFields
          id="week"
          look={look.value}
          asksTrust={asksTrust}
          onChange={(next) => {
            look.value = next;
          }}
        />
        <Fault id="week-fault" says={empty.value ? words.nothing : null} />
        <div class="actions">
          <button type="submit" class="gentle">
            {words.keep}
          </button>
          <button type="button" class="plain" onClick={onLater}>
            {words.later}
          </button>
        </div>
      </form>
    </details>
  );
}
