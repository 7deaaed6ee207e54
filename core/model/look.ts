import * as z from 'zod/mini';

export const Look = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large', 'largest']),
});
export type Look = z.infer<typeof Look>;

export const defaultLook: Look = { theme: 'system', textSize: 'medium' };
