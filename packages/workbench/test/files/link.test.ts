import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { carriesModel, type Linked, readLink, writeLink } from '../../src/files/link.ts';
import { expand, fromBase64Url, squeeze, toBase64Url } from '../../src/files/squeeze.ts';

const linked: Linked = {
  text: 'modus: 1\ntitle: انتظار تهران، 🕊\n',
  view: { scenario: ['a', 'b'], view: ['x', 'y'], state: 'talks,relief=yes', panel: 'graph' },
  extras: null,
};
const packed = (bytes: Uint8Array): string => `#m=1.${Buffer.from(bytes).toString('base64url')}`;
const mebibyte = 1024 * 1024;

describe('a link', () => {
  it('gives back the text, what is looked at, and what travels with it', async () => {
    expect(await readLink(`#${await writeLink(linked)}`)).toEqual({ kind: 'link', linked });
    const more = { ...linked, extras: { evidence: { passages: ['«نقل»'] } } };
    expect(await readLink(`https://example.org/x?y=1#${await writeLink(more)}`)).toEqual({
      kind: 'link',
      linked: more,
    });
  });

  it('holds only letters that mail programs keep', async () => {
    expect(await writeLink(linked)).toMatch(/^[A-Za-z0-9_.~%&=-]+$/);
  });

  it('carries a whole case in fewer characters than it has', async () => {
    const text = 'a line of a model that repeats itself\n'.repeat(2000);
    const fragment = await writeLink({ ...linked, text });
    expect(fragment.length).toBeLessThan(2000);
    expect(await readLink(fragment)).toMatchObject({ kind: 'link', linked: { text } });
  });

  it('is told from other addresses', () => {
    expect(carriesModel('#m=1.abc')).toBe(true);
    expect(carriesModel(' http://127.0.0.1:4747/#m=1.abc&panel=why ')).toBe(true);
    expect(carriesModel('#panel')).toBe(false);
    expect(carriesModel('')).toBe(false);
  });
});

describe('a hostile link', () => {
  it('is stopped before it fills the memory', async () => {
    const bomb = deflateRawSync(Buffer.alloc(128 * mebibyte), { level: 9 });
    expect(bomb.length).toBeLessThan(mebibyte);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readLink(packed(bomb))).toEqual({ kind: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * mebibyte);
  });

  it('may be as large as is allowed, and no larger', async () => {
    const most = 8 * mebibyte;
    expect(await readLink(packed(deflateRawSync(Buffer.alloc(most, 'a'))))).toMatchObject({ kind: 'link' });
    expect(await readLink(packed(deflateRawSync(Buffer.alloc(most + 1, 'a'))))).toEqual({
      kind: 'too-large',
    });
  });

  it('is not looked at when it is longer than any browser allows', async () => {
    expect(await readLink(`#m=1.${'A'.repeat(5_000_000)}`)).toEqual({ kind: 'too-large' });
  });

  it.each([
    ['nothing', '#'],
    ['no version', '#m=abc'],
    ['an empty model', '#m=1.'],
    ['letters that are none', '#m=1.a b<script>'],
    ['a length that cannot be', '#m=1.AAAAA'],
    ['bytes that are no stream', '#m=1.________'],
    [
      'a stream that was cut off',
      packed(deflateRawSync(Buffer.from('modus: 1\n'.repeat(99))).subarray(0, 9)),
    ],
    ['bytes that are not UTF-8', packed(deflateRawSync(Buffer.from([0xff, 0xfe, 0x41])))],
  ])('is refused with %s', async (_, address) => {
    expect(await readLink(address)).toEqual({ kind: 'damaged' });
  });

  it('of a later version is refused as such', async () => {
    expect(await readLink('#m=2.abc')).toEqual({ kind: 'newer' });
  });

  it('with broken extras is refused whole', async () => {
    const link = await writeLink(linked);
    const list = toBase64Url(await squeeze('[1]'));
    expect(await readLink(`${link}&x=1.${list}`)).toEqual({ kind: 'damaged' });
    expect(await readLink(`${link}&x=1.!!`)).toEqual({ kind: 'damaged' });
  });

  it('cannot look at what is not there', async () => {
    const model = (await writeLink(linked)).split('&')[0];
    const ids = Array.from({ length: 500 }, (_, k) => `s${k}`).join(',');
    const read = await readLink(`${model}&panel=__proto__&scenario=${ids}&state=%E0%A4%A&unknown=1&m=1.AAAA`);
    expect(read).toMatchObject({
      kind: 'link',
      linked: { text: linked.text, view: { panel: 'overview', state: null } },
    });
    if (read.kind === 'link') expect(read.linked.view.scenario).toHaveLength(64);
  });
});

describe('squeezing', () => {
  it('spells any bytes in letters and back', () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, k) => (k * 7919) % 256);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    expect(fromBase64Url('+/')).toBeNull();
  });
  it('keeps lone halves of characters from passing as text', async () => {
    expect(await expand(await squeeze('a\ud800b'), 100)).toEqual({ kind: 'text', text: 'a\ufffdb' });
  });
});
