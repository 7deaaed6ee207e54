import { defineConfig } from 'wxt';
import { compiledChecks, compileSchemas } from './scripts/build/compiled-checks';
import { groupFiles } from './scripts/build/group-files';
import { oneSheet } from './scripts/build/one-sheet';
import { withShells } from './scripts/build/shells';
import { shippedWords } from './scripts/build/shipped-words';
import {
  withoutCallbackWrapper,
  withoutInnerHtml,
  withoutLater,
  withShortPreload,
} from './scripts/build/slim';
import { splitModules } from './scripts/build/split-module';

const oldest = ['chrome144', 'firefox144'];

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': async (_, files) => void files.push(...(await shippedWords())),
  },
  vite: () => ({
    plugins: [
      withShells,
      withoutInnerHtml,
      withoutCallbackWrapper,
      withShortPreload,
      withoutLater(),
      splitModules({ checks: compiledChecks }),
      compileSchemas,
      groupFiles,
      oneSheet,
    ],
    build: {
      // The oldest browsers of the manifest: what they know by themselves is not spelled out for older ones.
      target: oldest,
      cssTarget: oldest,
      // Every browser Mendful runs in preloads modules by itself.
      modulePreload: {
        polyfill: false,
        // A page names what it needs first; what it loads later is small and beside it on the disk.
        resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  webExt: {
    ...(process.env.CHROME_PATH ? { binaries: { chrome: process.env.CHROME_PATH } } : {}),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  // What a reviewer builds from: all that the build reads, and nothing that it does not.
  zip: {
    excludeSources: ['listing/pictures/**', 'tests/**', 'gallery/**', 'docs/**', 'scripts/bench/**', '*.log'],
  },
  manifest: ({ browser, mode }) => ({
    name: 'Mendful',
    short_name: 'Mendful',
    // In public/_locales, neutral in every language: it stands in the browser's list of extensions.
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'idle', 'contextMenus'],
    action: { default_title: 'Mendful' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: csp } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mendful@mendful.example',
              strict_min_version: '144.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
