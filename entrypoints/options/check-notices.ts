import { browser } from 'wxt/browser';
import { noticeWords } from '@/content/words/notice';
import { noticeIcon } from '@/store/icon';

export const systems = ['win', 'mac', 'linux', 'cros'] as const;
export type System = (typeof systems)[number];

/** What the browser says after a test. null: this browser does not tell. */
export interface Told {
  id: string;
  level: 'granted' | 'denied' | null;
  listed: boolean;
  /** Whether the system has said that it was shown. */
  reported: boolean | null;
}

/** What only one browser has: Chromium tells the level, Firefox tells what was shown. */
interface Notices {
  getPermissionLevel?: () => Promise<string>;
  onShown?: {
    addListener(tell: (id: string) => void): void;
    removeListener(tell: (id: string) => void): void;
  };
}

/** Time for the system to take a notification, and for the browser to hear of it. */
const settleMilliseconds = 1200;

/** Sends a notification that says nothing, and asks the browser what became of it. */
export async function testNotice(text: string): Promise<Told> {
  const { onShown } = browser.notifications as unknown as Notices;
  const id = `test-${crypto.randomUUID()}`;
  let shown = false;
  const hear = (other: string) => {
    shown ||= other === id;
  };
  onShown?.addListener(hear);
  let listed = false;
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      title: noticeWords.title,
      message: text,
      iconUrl: await noticeIcon(),
    });
    await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
    listed = id in (await browser.notifications.getAll());
  } catch {
    // A browser or system that refuses: it is not listed.
  }
  onShown?.removeListener(hear);
  return { id, level: await readLevel(), listed, reported: onShown ? shown : null };
}

async function readLevel(): Promise<Told['level']> {
  try {
    const level = await (browser.notifications as unknown as Notices).getPermissionLevel?.();
    return level === 'granted' || level === 'denied' ? level : null;
  } catch {
    return null;
  }
}

/** Takes the test away again. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id).catch(() => false);
}

/** The system this browser runs on; null when it is none that Mendful knows the way around. */
export async function readSystem(): Promise<System | null> {
  const { os } = await browser.runtime.getPlatformInfo();
  return systems.find((system) => system === os) ?? (/bsd/.test(os) ? 'linux' : null);
}
