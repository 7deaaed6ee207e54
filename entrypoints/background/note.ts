import { notePresence } from '@/store/presence';
import { attend } from './attend';

/** An alarm that rings this much too late rang in a computer that slept. */
const lateMilliseconds = 120_000;

/** The reader went away or came back. */
export async function noteState(state: string): Promise<void> {
  if (state === 'active') await notePresence({ backAt: Date.now() });
  await attend();
}

/** The alarm rang; one that rings far too late tells that the computer slept. */
export async function noteAlarm({ scheduledTime }: { scheduledTime: number }): Promise<void> {
  const now = Date.now();
  if (now - scheduledTime > lateMilliseconds) await notePresence({ wokeAt: now });
  await attend();
}

/** The browser started: for its first minutes nothing is raised. */
export async function noteStart(): Promise<void> {
  await notePresence({ wokeAt: Date.now() });
}
