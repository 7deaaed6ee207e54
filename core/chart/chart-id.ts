/** The pictures of the journal, in the order they are offered: the range of feelings first (guidance, section 8, rule 7). */
export const chartIds = ['words', 'year', 'dots', 'measures', 'together', 'helped'] as const;
export type ChartId = (typeof chartIds)[number];
