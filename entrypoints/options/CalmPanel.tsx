import { NumberField } from '@/components/NumberField';
import { Panel } from '@/components/Part';
import { SpanField } from '@/components/SpanField';
import { Toggle } from '@/components/Toggle';
import { optionsWords } from '@/content/words/options';
import { expiryRange } from '@/core/model/check-rhythm';
import { defaultRhythm, minGapMinutes } from '@/core/model/rhythm';
import type { Span } from '@/core/model/time';
import { sentenceOf } from './sentence';
import type { OptionsState } from './state';
import { WeekLimit } from './WeekLimit';

const words = optionsWords.calm;
const quietIds = { from: 'quiet-from', to: 'quiet-to' };

/** Quiet hours, the gap between two, how long one waits, and what else keeps it calm. */
export function CalmPanel(options: OptionsState) {
  const { rhythm, fields, changeTimes } = options;
  const { quiet, suppressAfterCheckIn } = rhythm.value;
  const shown = fields.shown<Span | null>('quiet', quiet);
  return (
    <Panel name={words.name}>
      <div class="with-field">
        <Toggle
          name="quiet"
          label={words.quiet}
          says={words.quietSays}
          on={shown !== null}
          onChange={(on) => {
            const next = on ? defaultRhythm.quiet : null;
            void fields.pick('quiet', next, (value) => ({ ...value, quiet: next }));
          }}
        />
        {shown && (
          <SpanField
            label={words.quiet}
            span={shown}
            ids={quietIds}
            fault={sentenceOf(fields, 'quiet')}
            onType={(span) => fields.type('quiet', span, (value) => ({ ...value, quiet: span }))}
            onSettle={() => void fields.settle()}
          />
        )}
      </div>
      <Minutes
        {...options}
        of="gapMinutes"
        label={words.gap}
        says={words.gapSays}
        min={minGapMinutes}
        max={1440}
      />
      <Minutes
        {...options}
        of="expiryMinutes"
        label={words.expiry}
        says={words.expirySays}
        min={expiryRange.least}
        max={expiryRange.most}
      />
      <Toggle
        name="suppress"
        label={words.suppress}
        says={words.suppressSays}
        on={suppressAfterCheckIn}
        onChange={(on) => void changeTimes((value) => ({ ...value, suppressAfterCheckIn: on }))}
      />
      <WeekLimit {...options} />
    </Panel>
  );
}

type MinutesProps = OptionsState & {
  of: 'gapMinutes' | 'expiryMinutes';
  label: string;
  says: string;
  min: number;
  max: number;
};

function Minutes({ rhythm, fields, of, label, says, min, max }: MinutesProps) {
  return (
    <NumberField
      id={of === 'gapMinutes' ? 'gap' : 'expiry'}
      label={label}
      says={says}
      unit={words.minutes}
      min={min}
      max={max}
      step={15}
      value={fields.shown(of, rhythm.value[of])}
      fault={sentenceOf(fields, of)}
      onType={(minutes) => fields.type(of, minutes, (value) => ({ ...value, [of]: minutes }))}
      onSettle={() => void fields.settle()}
    />
  );
}
