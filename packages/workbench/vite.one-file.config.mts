import { defineConfig } from 'vite';
import { fewerFaces, oneFile } from './vite.one-file.mts';
import { shared } from './vite.shared.mts';

/** The page as one file that runs from disk without a server: dist/modus-vivendi.html. */
export default defineConfig({
  ...shared,
  mode: 'one-file',
  base: './',
  plugins: [fewerFaces(), ...(shared.plugins ?? []), oneFile('modus-vivendi.html')],
  resolve: {
    ...shared.resolve,
    alias: [{ find: /^\.\/start-worker\.ts$/, replacement: './start-worker-inside.ts' }],
  },
  worker: { format: 'iife' },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 20_000,
    reportCompressedSize: false,
    copyPublicDir: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
