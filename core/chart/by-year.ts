/** A year and the months of it that hold something, newest first. */
export interface YearOfMonths {
  year: string;
  months: string[];
}

/** Months `YYYY-MM`, newest first, by their year. */
export function byYear(months: readonly string[]): YearOfMonths[] {
  return [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, its]) => ({ year, months: its }));
}
