import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const root = import.meta.dirname;

/** What both builds of the page have in common: sources are read as they stand, nothing has to be built before. */
export const shared: UserConfig = {
  root,
  plugins: [react()],
  resolve: { conditions: ['modus-source', 'module', 'browser', 'development|production'] },
  logLevel: 'warn',
};
