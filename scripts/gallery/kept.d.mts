import type { Taken } from './gallery.d.mts';

export const folder: string;
export function record(taken: Taken): number;
export function readKept(): Taken;
