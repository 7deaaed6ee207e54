import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { compileSchemas } from '../../scripts/build/compiled-checks';
import { built } from '../../scripts/drive/common.mjs';
import { type Extension, kind, launch } from '../e2e/extension';

/** A copy of the production build with the probe's page in it. `permissions`: what the copy may ask for. */
export async function buildProbe(
  permissions?: (all: string[]) => string[],
): Promise<{ dist: string; drop: () => void }> {
  const dist = mkdtempSync(path.join(tmpdir(), 'mendful-probe-'));
  cpSync(built(kind === 'firefox' ? 'firefox' : 'chrome'), dist, { recursive: true });
  const root = process.cwd();
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    plugins: [compileSchemas],
    define: { 'import.meta.env.FIREFOX': JSON.stringify(kind === 'firefox') },
    worker: { format: 'es' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'esnext',
      rolldownOptions: {
        input: 'tests/endure/probe.ts',
        output: { entryFileNames: 'probe.js', chunkFileNames: 'probe/[name]-[hash].js' },
      },
    },
  });
  writeFileSync(
    path.join(dist, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script type="module" src="/probe.js"></script>',
  );
  if (permissions) {
    const file = path.join(dist, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: permissions(manifest.permissions) }));
  }
  return { dist, drop: () => rmSync(dist, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Opens the probe's page. */
export async function openProbe(mendful: Extension): Promise<Page> {
  const page = await mendful.page('probe.html');
  await page.waitForFunction(() => globalThis.probe !== undefined);
  return page;
}

/** A browser with the probe in it, and what ends both. */
export async function launchProbe() {
  const { dist, drop } = await buildProbe();
  const mendful = await launch({ dist });
  const end = async () => {
    await mendful.close();
    drop();
  };
  return { mendful, dist, end };
}
