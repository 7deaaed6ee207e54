/** The languages Mendful speaks, English first. What each needs stands in content/. */
export const languages = ['en', 'es', 'de', 'fr', 'pt-BR', 'ar', 'hi'] as const;
export type Language = (typeof languages)[number];
