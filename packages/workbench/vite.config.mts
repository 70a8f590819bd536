import { defineConfig } from 'vite';
import { shared } from './vite.shared.mts';

/** The page that the local server serves: hashed assets, editor and layout loaded when asked for. */
export default defineConfig({
  ...shared,
  base: '/',
  worker: { format: 'es' },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The strict content security policy of the server allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
});
