/** Longer than anything a person types here; what exceeds it is broken or hostile and is set aside, not cut. */
export const textLength = 20_000;
/** What is typed and not kept may be longer than what can be kept: it waits to be shortened. */
export const draftLength = 5_000_000;
/** How long the name of a measure of the reader's own may be. */
export const ownMeasureLength = 60;
/** How long a question of the reader's own may be: it has to fit the popup's card. */
export const ownPromptLength = 280;
/** How many of them there may be. */
export const ownPromptCount = 100;
/** How long a neutral line of the reader's own may be: systems cut longer ones. */
export const standInLength = 80;
/** How many of them there may be. */
export const standInCount = 12;
