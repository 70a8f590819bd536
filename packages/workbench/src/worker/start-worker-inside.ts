/** The twin of `start-worker.ts` in the page of one file: the workers are carried inside it and started from there. */
import EngineWorker from './engine-worker.ts?worker&inline';
import LayoutWorker from './layout-worker.ts?worker&inline';

export const startEngine = (): Worker => new EngineWorker({ name: 'engine' });
export const startLayout = (): Worker => new LayoutWorker({ name: 'layout' });
