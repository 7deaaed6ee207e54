import { browser } from 'wxt/browser';
import { ground } from './items';

// storage.local as the browser has it: for store/disk.ts, which seals and opens, and for what writes everything anew.

const { local } = browser.storage;
export const get = (keys: string | string[] | null): Promise<Record<string, unknown>> => local.get(keys);
export const set = (write: Record<string, unknown>): Promise<void> => local.set(write);
export const remove = (keys: string[]): Promise<void> => local.remove(keys);
export const clear = (): Promise<void> => local.clear();
export const keys = (): Promise<string[]> => local.getKeys();

/** True when what the rest stands on is there: nobody is between clearing everything and writing it back. */
export const isWhole = (answer: Record<string, unknown>): boolean => answer[ground.key] !== undefined;
