/** What happens on disk is told to the page; what the page did itself is not. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { model, until, type Visit, visit } from './visitor.ts';

let on: Visit;
beforeEach(async () => {
  on = await visit();
});
afterEach(() => on.end());

const at = (name: string): string => path.join(on.folder, name);
const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex')}"`;
const quiet = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Told {
  readonly event: string;
  readonly data: {
    readonly path?: string;
    readonly etag?: string | null;
    readonly files?: { path: string }[];
  };
}

const toldIn = (text: string): Told[] =>
  [...text.matchAll(/^event: (.*)\ndata: (.*)\n\n/gm)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }));

const changesIn = (text: string) =>
  toldIn(text)
    .filter(({ event }) => event === 'change')
    .map(({ data }) => data);

describe('the page is told', () => {
  it('of a file that another program changed, created or deleted', async () => {
    await on.file('a.modus.yaml');
    const { text } = await on.hear();
    await until('the stream is open', () => text().includes('retry:'));
    await quiet(200);
    fs.writeFileSync(at('a.modus.yaml'), 'changed');
    await until('a change', () => changesIn(text()).length === 1);
    expect(changesIn(text())).toEqual([{ path: 'a.modus.yaml', etag: etagOf('changed') }]);
    expect(toldIn(text()).filter(({ event }) => event === 'files')).toEqual([]);

    fs.writeFileSync(at('notes/new.modus.yaml'), 'created');
    await until('a creation', () => toldIn(text()).some(({ event }) => event === 'files'));
    expect(changesIn(text())[1]).toEqual({ path: 'notes/new.modus.yaml', etag: etagOf('created') });
    const list = toldIn(text()).find(({ event }) => event === 'files');
    expect(list?.data.files?.map((file) => file.path)).toContain('notes/new.modus.yaml');

    fs.rmSync(at('notes/new.modus.yaml'));
    await until('a deletion', () => changesIn(text()).length === 3);
    expect(changesIn(text())[2]).toEqual({ path: 'notes/new.modus.yaml', etag: null });
  });

  it('of what is in a folder that did not exist before', async () => {
    const { text } = await on.hear();
    await quiet(200);
    fs.mkdirSync(at('later'));
    await quiet(300);
    fs.writeFileSync(at('later/new.modus.yaml'), 'created');
    await until('a creation', () => changesIn(text()).length === 1);
  });

  it('of a file that an editor replaced by renaming', async () => {
    await on.file('a.modus.yaml');
    const { text } = await on.hear();
    await quiet(200);
    fs.writeFileSync(at('.a.swp'), 'replaced');
    fs.renameSync(at('.a.swp'), at('a.modus.yaml'));
    await until('a change', () => changesIn(text()).length === 1);
    expect(changesIn(text())).toEqual([{ path: 'a.modus.yaml', etag: etagOf('replaced') }]);
  });

  it('of what happened while it was not listening, if it had read the file', async () => {
    await on.file('a.modus.yaml');
    await on.file('notes/b.modus.yaml');
    fs.writeFileSync(at('a.modus.yaml'), 'changed');
    fs.rmSync(at('notes/b.modus.yaml'));
    const { text } = await on.hear();
    await until('two changes', () => changesIn(text()).length === 2);
    expect(changesIn(text())).toEqual(
      expect.arrayContaining([
        { path: 'a.modus.yaml', etag: etagOf('changed') },
        { path: 'notes/b.modus.yaml', etag: null },
      ]),
    );
  });

  it('not of its own saves, unless something else is on disk than it saved', async () => {
    await on.file('a.modus.yaml');
    const { text } = await on.hear();
    await quiet(200);
    const headers = { 'If-Match': etagOf(model) };
    expect((await on.file('a.modus.yaml', { method: 'PUT', body: 'ours', headers })).status).toBe(200);
    await on.file('new.modus.yaml', { method: 'PUT', body: 'new', headers: { 'If-None-Match': '*' } });
    await until('the new list', () => toldIn(text()).some(({ event }) => event === 'files'));
    await quiet(300);
    expect(changesIn(text())).toEqual([]);
    fs.writeFileSync(at('a.modus.yaml'), 'theirs');
    await until('a change', () => changesIn(text()).length === 1);
    expect(changesIn(text())).toEqual([{ path: 'a.modus.yaml', etag: etagOf('theirs') }]);
  });

  it('not of a file that was touched and is as it was, nor of what is hidden', async () => {
    await on.file('a.modus.yaml');
    const { text } = await on.hear();
    await quiet(200);
    fs.utimesSync(at('a.modus.yaml'), new Date(), new Date());
    fs.writeFileSync(at('.hidden.modus.yaml'), 'x');
    fs.writeFileSync(at('program.js'), 'x');
    await quiet(600);
    expect(toldIn(text())).toEqual([]);
  });
});

describe('the stream', () => {
  it('needs the key, and does not begin for those who only ask about it', async () => {
    expect((await on.ask('/api/events', { headers: { cookie: '' } })).status).toBe(403);
    const head = await on.ask('/api/events', { method: 'HEAD' });
    expect({ status: head.status, type: head.headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/event-stream',
    });
  });

  it('ends when the server is closed, and lets a reader come and go', async () => {
    const first = await on.hear();
    await until('it is open', () => first.text() !== '');
    first.end();
    const second = await on.hear();
    await until('it is open', () => second.text() !== '');
    const began = Date.now();
    await on.served.close();
    expect(Date.now() - began).toBeLessThan(1000);
    await expect(on.ask('/')).rejects.toThrow();
  });

  it('stays open, and silent, where no folder is open', async () => {
    const bare = await visit({ bare: true });
    const { text } = await bare.hear();
    await until('it is open', () => text() !== '');
    expect(toldIn(text())).toEqual([]);
    await bare.end();
  });
});
