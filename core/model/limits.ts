/** How long a question of the reader's own may be: it has to fit the popup's card. */
export const ownPromptLength = 280;
/** How many of them there may be. */
export const ownPromptCount = 100;
/** How long a neutral line of the reader's own may be: systems cut longer ones. */
export const standInLength = 80;
/** How many of them there may be. */
export const standInCount = 12;
