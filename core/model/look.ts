import * as z from 'zod/mini';
import { iconIds } from './icon';
import { languages } from './language';
import { Instant } from './time';

export const Look = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large', 'largest']),
  /** Charts of the journal that the reader put away, by id. */
  hiddenCharts: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(20))),
  /** Whether the journal may show what was kept a year ago, when that week was bearable. Absent: no. */
  yearAgo: z.optional(z.boolean()),
  /** The picture in the toolbar and on notifications. Absent: the bowl. */
  icon: z.optional(z.enum(iconIds)),
  /** Whether keys of one letter do something (WCAG 2.1.4). Absent: yes. */
  singleKeys: z.optional(z.boolean()),
  /** Whether the menu of every page has a line that keeps the words marked there. Absent: no. */
  menu: z.optional(z.boolean()),
  /** The language Mendful speaks. Absent: the browser's. */
  language: z.optional(z.enum(languages)),
  /** When the safety notice before first use was read. Absent: not yet. */
  noticeAt: z.optional(Instant),
});
export type Look = z.infer<typeof Look>;

export const defaultLook: Look = { theme: 'system', textSize: 'medium' };
