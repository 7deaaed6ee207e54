import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

describe(`the manifest as ${kind} reads it`, () => {
  const read = async () => {
    const page = await mendful.page('popup.html');
    const manifest = await page.evaluate(() => (globalThis as any).browser.runtime.getManifest());
    await page.close();
    return manifest;
  };

  test('asks for six permissions, no site, and names nothing that is not known', async () => {
    const manifest = await read();
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    const own = kind === 'firefox' ? ['browser_specific_settings'] : ['minimum_chrome_version'];
    const known = [
      ...[
        'action',
        'background',
        'commands',
        'content_security_policy',
        'default_locale',
        'description',
        'icons',
        'manifest_version',
      ],
      ...['name', 'options_ui', 'permissions', 'short_name', 'version', ...own],
    ];
    expect(manifest.description).toMatch(/^[^_].+\.$/);
    // Chromium says which language of the description it took.
    delete manifest.current_locale;
    // Firefox lists what is absent as empty, and fills in these three.
    for (const [key, value] of Object.entries({
      granted_host_permissions: false,
      hidden: false,
      incognito: 'spanning',
    }))
      if (manifest[key] === value) delete manifest[key];
    const isEmpty = (value: unknown) =>
      value === null || ['', '[]', '{}', '""'].includes(JSON.stringify(value) ?? '');
    const unknown = Object.keys(manifest).filter((key) => !isEmpty(manifest[key]) && !known.includes(key));
    expect(unknown).toEqual([]);
  });

  test('keeps every page from the network', async () => {
    const page = await mendful.page('journal.html');
    // An address of this machine, so that nothing but the policy can be what stops it.
    const stopped = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          fetch('http://127.0.0.1:9/').catch(() => setTimeout(() => resolve('not by the policy'), 1000));
        }),
    );
    expect(stopped).toBe('connect-src');
    const rules = JSON.stringify((await read()).content_security_policy);
    expect(rules).toContain("connect-src 'none'");
    await page.close();
  });
});
