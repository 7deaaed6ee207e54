/** One minute and one hour in milliseconds; one day in minutes of the wall clock. */
export const minute = 60_000;
export const hour = 60 * minute;
export const dayMinutes = 24 * 60;
