import { useSignal } from '@preact/signals';
import { weeklyWords as words } from '@/content/words/weekly';
import type { Weekly } from '@/core/model/entry';
import { ownMeasureLength } from '@/core/model/limits';
import { ScaleSlider } from './ScaleSlider';

type Look = Pick<Weekly, 'safety' | 'selfTrust' | 'trust' | 'noContact' | 'own'>;

interface Props<T extends Look> {
  id: string;
  look: T;
  /** Whether reliance on the other person is asked about. */
  asksTrust: boolean;
  onChange: (look: T) => void;
}

/** The lines of a look at a week. Every one of them can stay empty. */
export function WeekLookFields<T extends Look>({ id, look, asksTrust, onChange }: Props<T>) {
  const scale = (which: 'safety' | 'selfTrust' | 'trust') => (
    <ScaleSlider
      key={which}
      id={`${id}-${which}`}
      {...words.scales[which]}
      value={look[which]}
      onChange={(value) =>
        onChange({ ...look, [which]: value, ...(which === 'trust' && { noContact: false }) })
      }
    />
  );
  const { own } = look;
  return (
    <>
      {scale('safety')}
      {scale('selfTrust')}
      {asksTrust && scale('trust')}
      {asksTrust && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={look.noContact}
            onChange={(event) =>
              onChange({
                ...look,
                noContact: event.currentTarget.checked,
                trust: event.currentTarget.checked ? null : look.trust,
              })
            }
          />
          {words.noContact}
        </label>
      )}
      <OwnMeasure id={id} own={own} onChange={(own) => onChange({ ...look, own })} />
    </>
  );
}

/** A measure of the reader's own. A name without an answer says nothing yet. */
function OwnMeasure({
  id,
  own,
  onChange,
}: {
  id: string;
  own: Look['own'];
  onChange: (own: Look['own']) => void;
}) {
  const name = useSignal(own?.name ?? '');
  const say = (value: number | null) =>
    onChange(name.value.trim() && value !== null ? { name: name.value.trim(), value } : null);
  return (
    <>
      <label for={`${id}-own`}>{words.own}</label>
      <input
        type="text"
        autocomplete="off"
        dir="auto"
        id={`${id}-own`}
        maxLength={ownMeasureLength}
        placeholder={words.ownHint}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
          say(own?.value ?? null);
        }}
      />
      {name.value.trim() && (
        <ScaleSlider
          id={`${id}-own-value`}
          label={words.ownValue}
          {...words.ownEnds}
          value={own?.value ?? null}
          onChange={say}
        />
      )}
    </>
  );
}
