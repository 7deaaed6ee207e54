import type { Extension, OpenOptions } from './drive.d.mts';

export function open(options?: OpenOptions): Promise<Extension>;
