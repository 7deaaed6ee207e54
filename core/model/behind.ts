/** `more` behind the words that are there, never in their place. Either may be empty. */
export function behind(there: string, more: string): string {
  if (!there.trim()) return more;
  return more.trim() ? `${there.trimEnd()}\n\n${more}` : there;
}
