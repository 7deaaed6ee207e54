/** More than anybody writes in one go, and less than what takes long to lay out. */
const longest = 60_000;

/**
 * From which side a field is read: as its own first letter says. Not for what is far too long to be kept: Chromium takes
 * half a minute to lay out a megabyte whose direction it has to find.
 */
export const directionOf = (text: string): 'auto' | undefined => (text.length > longest ? undefined : 'auto');
