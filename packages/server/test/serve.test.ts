/** Opening a port, and closing it. */
import { createServer } from 'node:net';
import os from 'node:os';
import { expect, it } from 'vitest';
import { serveWorkbench } from '../src/index.ts';

const nothing = { page: os.tmpdir(), folder: null, file: null, language: null };

/** A port that somebody has taken. */
async function takenPort() {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  return { port, free: () => new Promise((resolve) => other.close(resolve)) };
}

it('the port wanted is used where it is free', async () => {
  const { port, free } = await takenPort();
  await free();
  const served = await serveWorkbench({ ...nothing, port });
  expect(served).toMatchObject({ port, taken: null });
  expect(served.url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/\\?key=[\\w-]{43}$`));
  await served.close();
});

it('where it is taken, another is used, and that is said', async () => {
  const { port, free } = await takenPort();
  const [first, second] = [
    await serveWorkbench({ ...nothing, port }),
    await serveWorkbench({ ...nothing, port }),
  ];
  expect(first.taken).toBe(port);
  expect(second.taken).toBe(port);
  expect(new Set([port, first.port, second.port]).size).toBe(3);
  expect(first.url).not.toContain(new URL(second.url).searchParams.get('key'));
  await first.close();
  await second.close();
  await free();
});

it('a folder that is not there is not served', async () => {
  await expect(serveWorkbench({ ...nothing, folder: '/no/such/folder', port: 0 })).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

it('closing twice does no harm', async () => {
  const served = await serveWorkbench({ ...nothing, port: 0 });
  await served.close();
  await served.close();
});
