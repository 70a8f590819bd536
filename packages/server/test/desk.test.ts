/** Disks that report nothing are looked at regularly. */
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../src/desk.ts';
import { until } from './visitor.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  watch: () => {
    throw new Error('this disk reports nothing');
  },
}));

it('a change is told even where the disk does not report it', async () => {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'modus-desk-')));
  const file = path.join(root, 'a.modus.yaml');
  fs.writeFileSync(file, 'one');
  const desk = openDesk({ root, opened: null }, 50);
  const told: (string | null)[] = [];
  const leave = desk.listen({ changed: (_, etag) => told.push(etag), listed: () => {} });
  await desk.read('a.modus.yaml');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toEqual([]);
  fs.writeFileSync(file, 'two!');
  await until('a change', () => told.length === 1);
  // Nobody listens any more, so nothing is looked at.
  leave();
  fs.rmSync(file);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toHaveLength(1);
  // Whoever listens again is told what has happened since.
  desk.listen({ changed: (_, etag) => told.push(etag), listed: () => {} });
  await until('the deletion', () => told.length === 2);
  expect(told[1]).toBeNull();
  await desk.close();
  fs.rmSync(root, { recursive: true, force: true });
});
