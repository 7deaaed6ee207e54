import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconIds, iconPath, iconSizes } from '@/core/model/icon';

// `npm test` builds after the unit tests, so this reads the config's own answer instead of a build that may be old.
import config from '../../wxt.config';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_security_policy: { extension_pages: string };
};
const manifestOf = (browser: string) =>
  (config.manifest as (env: object) => Manifest)({
    browser,
    mode: 'production',
    manifestVersion: 3,
    command: 'build',
  });

/** What the list of extensions says in a language. */
const describedIn = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8')).description
    .message as string;

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for exactly six permissions and no host', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'storage',
      'unlimitedStorage',
    ]);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
      'sandbox',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  test('has nothing that this list does not name', () => {
    const known = [
      'name',
      'short_name',
      'description',
      'default_locale',
      'permissions',
      'action',
      'commands',
      'content_security_policy',
    ];
    const own = browser === 'firefox' ? 'browser_specific_settings' : 'minimum_chrome_version';
    expect(Object.keys(manifest).toSorted()).toEqual([...known, own].toSorted());
  });

  test('opens no door to web pages or other extensions, and asks for nothing in private windows', () => {
    // Without externally_connectable no web page can call; without incognito the browser leaves Mendful off there.
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts', 'incognito'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('lets no page reach the network or run anything foreign', () => {
    const rules = manifest.content_security_policy.extension_pages.split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(rules.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  test('tells onlookers nothing', () => {
    const seen = `${manifest.name} ${describedIn('en')} ${JSON.stringify(manifest.action)}`;
    expect(seen).not.toMatch(/betray|trust|hurt|heal|cheat|partner|affair|forgiv/i);
    expect(manifest).toMatchObject({ description: '__MSG_description__', default_locale: 'en' });
  });

  test('opens the popup by keyboard', () => {
    expect(manifest.commands).toHaveProperty('_execute_action');
  });
});

test.each(iconIds)('%s: the icon is there in four sizes, as big as they say', (id) => {
  for (const size of iconSizes) {
    const file = `public${iconPath(id, size)}`;
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
