import { describe, expect, it } from 'vitest';
import { saveState } from '../../src/files/file-state.ts';
import { firstLanguage, readSettings } from '../../src/files/first-settings.ts';
import { packHistory, unpackHistory } from '../../src/files/packed-history.ts';
import { nameWithEnding } from '../../src/files/save-document.ts';
import { serverDisk, serverOf } from '../../src/files/server.ts';
import { memoryStorage } from '../../src/files/storage.ts';
import { fileNameFor, titleOf } from '../../src/files/title-of.ts';
import { edited, startHistory, undone } from '../../src/store/history.ts';
import { firstSettings } from '../../src/store/settings.ts';

describe('the undo history', () => {
  it('is kept small and comes back whole', () => {
    const line = 'a line of the model\n'.repeat(3000);
    let history = startHistory(line);
    for (let k = 0; k < 50; k++)
      history = edited(history, `${history.present}more ${k}\n`, 'form', k, `step ${k}`);
    history = edited(history, history.present.replace('a line', 'the first line'), 'form', 99, 'first');
    history = undone(undone(undone(history)!)!)!;
    const packed = packHistory(history);
    expect(JSON.stringify(packed).length).toBeLessThan(8000);
    const back = unpackHistory(structuredClone(packed), history.present);
    expect(back).toEqual({ ...history, last: null });
    expect(packHistory(back)).toEqual(packed);
  });
});

describe('the sign of how things stand', () => {
  const file = { kind: 'file', name: 'a.modus.yaml', handle: null } as const;
  const served = { kind: 'workspace', path: 'b.modus.yaml', etag: '"1"' } as const;
  const well = { keeps: 'browser', keeping: false, disk: { kind: 'in-step' } } as const;
  it('says where the text is', () => {
    expect(saveState({ kind: 'new' }, false, well)).toEqual({ kind: 'kept' });
    expect(saveState(file, true, well)).toEqual({ kind: 'saved', file: 'a.modus.yaml' });
    expect(saveState(file, false, well)).toEqual({ kind: 'unsaved', file: 'a.modus.yaml' });
    expect(saveState(served, false, well)).toEqual({ kind: 'saving' });
    expect(saveState(served, true, { ...well, keeping: true })).toMatchObject({ kind: 'saved' });
  });
  it('puts what needs a decision first', () => {
    const conflict = { kind: 'conflict', base: '', theirs: '', mark: '' } as const;
    expect(saveState(served, false, { ...well, keeps: 'memory', disk: conflict })).toMatchObject({
      kind: 'changed',
    });
    expect(saveState(served, false, { ...well, disk: { kind: 'gone' } })).toMatchObject({ kind: 'gone' });
  });
  it('does not promise what the browser does not keep', () => {
    expect(saveState({ kind: 'new' }, true, { ...well, keeps: 'memory' })).toEqual({ kind: 'memory' });
    expect(saveState(file, false, { ...well, keeps: 'memory' })).toEqual({ kind: 'memory' });
  });
});

describe('settings of an earlier visit', () => {
  it('are taken part by part, and only what is still known', () => {
    const kept = {
      language: 'fa',
      theme: 'neon',
      panel: 'graph',
      concepts: ['seq', 'gone', 7],
      textShown: 'yes',
    };
    expect(readSettings(kept)).toEqual({
      language: 'fa',
      theme: 'system',
      panel: 'graph',
      concepts: ['seq'],
      countermove: 'sequences',
      textShown: false,
    });
    expect(readSettings(null).concepts).toEqual(firstSettings.concepts);
  });
  it('begin in the first language wanted that the page speaks', () => {
    expect(firstLanguage([null, undefined, 'de-DE', 'fa-IR', 'en'])).toBe('fa');
    expect(firstLanguage(['tlh'])).toBe('en');
  });
});

describe('titles and names', () => {
  it('are found without reading the model', () => {
    expect(titleOf('# note\nmodus: 1\ntitle: "A \\"b\\": c"\n', 'en')).toBe('A "b": c');
    expect(titleOf("title: 'it''s'\n", 'en')).toBe("it's");
    expect(titleOf('title: plain # note\n', 'en')).toBe('plain');
    const many = 'title:\n  en: River\n  fa: رود\nsummary:\n  ar: x\n';
    expect([titleOf(many, 'fa'), titleOf(many, 'ar')]).toEqual(['رود', 'River']);
    expect(titleOf('summary: x\n', 'en')).toBeNull();
    expect(titleOf('title: {en: a}\n', 'en')).toBeNull();
  });
  it('make names of files in any script', () => {
    expect(fileNameFor('Syria & Iraq, 1975: a/b\\c')).toBe('syria-iraq-1975-a-b-c.modus.yaml');
    expect(fileNameFor('رود فرات')).toBe('رود-فرات.modus.yaml');
    expect(fileNameFor('../..')).toBe('conflict.modus.yaml');
    expect(fileNameFor(`${'long '.repeat(50)}`).length).toBeLessThan(70);
    expect(nameWithEnding(' river.yaml ')).toBe('river.modus.yaml');
    expect(nameWithEnding('a/river.modus.yml')).toBe('a/river.modus.yaml');
    expect(nameWithEnding('')).toBe('conflict.modus.yaml');
  });
});

describe('storage in memory', () => {
  it('keeps what the database would', async () => {
    const place = memoryStorage();
    const document = {
      id: 'one',
      origin: { kind: 'new' } as const,
      folder: null,
      text: 'a',
      saved: '',
      history: { past: [], future: [] },
      looking: { scenario: [], view: [], state: null, by: null, concept: null, baseline: null },
      at: 1,
    };
    await place.keep(document);
    await place.keep({ ...document, id: 'two', at: 2 });
    expect((await place.documents()).map(({ id }) => id)).toEqual(['two', 'one']);
    await place.addVersion({ document: 'one', at: 1, label: null, marked: false }, new Uint8Array(3));
    const [version] = await place.versions('one');
    expect(version).toMatchObject({ size: 3, document: 'one' });
    await place.drop('one');
    expect([await place.versions(), await place.document('one'), await place.content(version!.id)]).toEqual([
      [],
      null,
      null,
    ]);
  });
});

describe('the local server', () => {
  const sayings = {
    language: () => 'en' as const,
    notText: (file: string, line: number) => `${file} ${line}`,
    tooLarge: (file: string) => file,
    refused: (file: string) => file,
  };
  const answering = (status: number, body: string | null, etag?: string) => async (): Promise<Response> =>
    new Response(body, { status, headers: etag ? { ETag: etag } : {} });
  const known = { mark: '"1"', text: 'a' };

  it('is known by its answer', () => {
    expect(serverOf({ name: 'folder', open: 'a.modus.yaml', language: 'xx', files: [] })).toEqual({
      folder: 'folder',
      open: 'a.modus.yaml',
      language: null,
      files: [],
    });
    expect(serverOf({ hello: 'world' })).toBeNull();
  });

  it('tells a changed file from a deleted one, and a refusal from silence', async () => {
    const write = (ask: () => Promise<Response>, replaces: typeof known | null = known) =>
      serverDisk('x', sayings, ask).write('b', replaces);
    expect(await write(answering(200, '{}', '"2"'))).toEqual({ kind: 'written', mark: '"2"' });
    expect(await write(answering(412, '{}', '"3"'))).toEqual({ kind: 'changed' });
    expect(await write(answering(412, '{}'))).toEqual({ kind: 'gone' });
    expect(await write(answering(412, '{}'), null)).toEqual({ kind: 'changed' });
    expect(await write(answering(413, '{"message":"too large"}'))).toEqual({
      kind: 'refused',
      sentence: 'too large',
    });
    expect(await write(() => Promise.reject(new TypeError('no network')))).toEqual({ kind: 'offline' });
  });

  it('says the version that a save replaces', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const ask = async (address: unknown, init?: RequestInit): Promise<Response> => {
      asked.push([String(address), init]);
      return new Response('{}', { headers: { ETag: '"9"' } });
    };
    const disk = serverDisk('a b/ج.modus.yaml', sayings, ask as typeof fetch);
    await disk.write('text', known);
    await disk.write('text', null);
    expect(asked[0]![0]).toBe(`/api/file?path=${encodeURIComponent('a b/ج.modus.yaml')}&lang=en`);
    expect(asked[0]![1]?.headers).toMatchObject({ 'If-Match': '"1"' });
    expect(asked[1]![1]?.headers).toMatchObject({ 'If-None-Match': '*' });
  });

  it('does not let a file through that is no text', async () => {
    const bytes = async (): Promise<Response> => new Response(new Uint8Array([65, 10, 255]));
    expect(await serverDisk('x', sayings, bytes).read()).toEqual({ kind: 'refused', sentence: 'x 2' });
    expect(await serverDisk('x', sayings, answering(404, '{}')).read()).toEqual({ kind: 'gone' });
  });
});
