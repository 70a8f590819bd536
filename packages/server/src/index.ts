/** The front door: serving the workbench to a browser on this machine. */
export { type ServedWorkbench, serveWorkbench, type Workbench } from './serve.ts';
