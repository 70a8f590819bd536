/** Starts the workers of the served page; the page in one file has a twin of this module that carries them inside itself. */
export const startEngine = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
export const startLayout = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' });
