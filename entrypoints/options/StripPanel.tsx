import { Panel } from '@/components/Part';
import { WeekStrip } from '@/components/WeekStrip';
import { WeekWords } from '@/components/WeekWords';
import { weekWords as words } from '@/content/words/options-week';
import type { OptionsState } from './state';

/** The coming seven days, drawn and in words. Both follow every change of the settings. */
export function StripPanel({ strip, now }: OptionsState) {
  const days = strip();
  const { hour, minute } = now.value;
  return (
    <Panel name={words.name} lead={words.lead}>
      <WeekStrip days={days} now={hour * 60 + minute} />
      <WeekWords days={days} now={hour * 60 + minute} />
    </Panel>
  );
}
