import type { Browser } from 'puppeteer-core';

export function privileged(browser: Browser, expression: string): Promise<unknown>;
