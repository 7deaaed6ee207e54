import path from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The gallery alone. The extension is built by wxt.config.ts, which knows nothing of it. */
export default defineConfig({
  root,
  base: './',
  resolve: { alias: { '@': path.dirname(root) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path.join(root, '..', '.output', 'gallery'),
    emptyOutDir: true,
    target: 'esnext',
    rollupOptions: { input: ['index.html', 'frame.html'].map((file) => path.join(root, file)) },
  },
});
