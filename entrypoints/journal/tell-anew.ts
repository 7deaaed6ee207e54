import { practices } from '@/content/exercises';
import { tellReminders } from '@/store/tell-reminders';

/** Things of lists that came from another device come back on their day here, too. */
export const tellAnew = (): Promise<void> => tellReminders(practices, Temporal.Now.plainDateISO().toString());
