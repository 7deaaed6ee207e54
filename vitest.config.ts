import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'e2e', include: ['tests/e2e/**/*.e2e.ts'], fileParallelism: false, ...slow },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'endure', include: ['tests/endure/**/*.endure.ts'], fileParallelism: false, ...slow },
      },
    ],
  },
});
