import { en } from './en.ts'; export const fa = en;
