import { journalWords as words } from '@/content/words/journal';
import { byYear } from '@/core/chart/by-year';
import { monthName } from '@/core/text/month-name';

/** The way to any month that holds something. It says where the reader goes, and forgets it at once. */
export function MonthJump({
  months,
  onJump,
}: {
  months: readonly string[];
  onJump: (month: string) => void;
}) {
  return (
    <select
      id="month-jump"
      aria-label={words.jump}
      value=""
      onChange={(event) => {
        const month = event.currentTarget.value;
        event.currentTarget.value = '';
        if (month) onJump(month);
      }}
    >
      <option value="">{words.jump}</option>
      {byYear(months).map(({ year, months: its }) => (
        <optgroup key={year} label={year}>
          {its.map((month) => (
            <option key={month} value={month}>
              {monthName(month, 'short')}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
