import { Panel } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { WeeklyFields } from '@/components/WeeklyFields';
import { weekWords as words } from '@/content/words/options-week';
import { defaultLookBack, defaultThreeGoodThings, type Weekly } from '@/core/model/rhythm';
import { takeTurns } from '@/core/plan/weekly';
import { fill } from '@/core/text/fill';
import { weekdayName } from '@/core/text/weekday-name';
import { sentenceOf } from './sentence';
import type { OptionsState } from './state';

const starts = { threeGoodThings: defaultThreeGoodThings, lookBack: defaultLookBack } as const;
type Kind = keyof typeof starts;

/** What comes once a week, if the reader wants it. */
export function WeeklyPanel(options: OptionsState) {
  return (
    <Panel name={words.weekly} lead={words.weeklySays}>
      <OneWeekly {...options} kind="threeGoodThings" />
      <OneWeekly {...options} kind="lookBack" />
      {takeTurns(options.rhythm.value) && (
        <p class="soft help" id="turns">
          {words.turns}
        </p>
      )}
    </Panel>
  );
}

function OneWeekly({ rhythm, fields, kind }: OptionsState & { kind: Kind }) {
  const shown = fields.shown<Weekly | null>(kind, rhythm.value[kind]);
  const { name, says } = words.kinds[kind];
  const fault = fields.fault(kind) === 'no-room' ? words.noRoom : sentenceOf(fields, kind);
  const pick = (weekly: Weekly | null) =>
    void fields.pick(kind, weekly, (value) => ({ ...value, [kind]: weekly }));
  const isOff = shown && rhythm.value.week[shown.weekday - 1]!.off;
  return (
    <div class="with-field">
      <Toggle
        name={kind}
        label={name}
        says={says}
        on={shown !== null}
        onChange={(on) => pick(on ? starts[kind] : null)}
      />
      {shown && (
        <WeeklyFields
          id={kind}
          label={name}
          weekly={shown}
          fault={fault}
          onPick={pick}
          onType={(weekly) => fields.type(kind, weekly, (value) => ({ ...value, [kind]: weekly }))}
          onSettle={() => void fields.settle()}
        />
      )}
      {isOff && <p class="soft help">{fill(words.dayOff, { day: weekdayName(shown.weekday - 1) })}</p>}
    </div>
  );
}
