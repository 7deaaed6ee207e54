import type { Browser } from 'puppeteer-core';
import type { Extension, OpenOptions } from './drive.d.mts';

export function launch(options?: Omit<OpenOptions, 'dist'>): Promise<Browser>;
export function open(options?: OpenOptions): Promise<Extension>;
