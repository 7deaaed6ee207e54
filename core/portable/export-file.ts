/**
 * Everything at rest as one JSON file. The name says only "notes" and the day, because downloads are seen by others; the
 * values are exactly as stored, envelopes and quarantined ones included, so that nothing is lost on the way out.
 */
export function exportFile(
  everything: Record<string, unknown>,
  today: Temporal.PlainDate,
): { name: string; text: string } {
  const inOrder = Object.fromEntries(Object.entries(everything).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ format: 1, savedOn: today.toString(), everything: inOrder }, null, 2);
  return { name: `notes-${today}.json`, text: `${text}\n` };
}
