/** The part of the day a greeting goes by. After midnight nobody is wished a good morning. */
export function timeOfDay({ hour }: Temporal.PlainTime): 'night' | 'morning' | 'afternoon' | 'evening' {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}
