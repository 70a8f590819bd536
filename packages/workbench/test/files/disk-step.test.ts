import { describe, expect, it } from 'vitest';
import type { Disk, KnownVersion } from '../../src/files/disk.ts';
import { type DiskState, diskStep } from '../../src/files/disk-step.ts';

/** A file and a page that wrote it last, both saying `text`. */
function scene(text: string) {
  const file: { text: string | null; offline: boolean } = { text, offline: false };
  const page = {
    text,
    known: { mark: text, text } as KnownVersion,
    taken: [] as string[],
    kept: [] as string[],
  };
  let state: DiskState = { kind: 'in-step' };
  const disk: Disk = {
    read: async () => {
      if (file.offline) return { kind: 'offline' };
      return file.text === null ? { kind: 'gone' } : { kind: 'found', text: file.text, mark: file.text };
    },
    write: async (next, replaces) => {
      if (file.offline) return { kind: 'offline' };
      if (replaces === null ? file.text !== null : file.text !== replaces.mark)
        return { kind: file.text === null ? 'gone' : 'changed' };
      file.text = next;
      return { kind: 'written', mark: next };
    },
  };
  const step = diskStep(disk, {
    text: () => page.text,
    known: () => page.known,
    remember: (version) => {
      page.known = version;
    },
    take: (next, why) => {
      page.text = next;
      page.taken.push(why);
    },
    tell: (next) => {
      state = next;
    },
    keepBoth: async (mine, theirs) => void page.kept.push(mine, theirs),
  });
  return { file, page, step, state: () => state.kind };
}

describe('a document and its file', () => {
  it('writes what the page has', async () => {
    const { file, page, step, state } = scene('a');
    page.text = 'b';
    await step.save();
    expect([file.text, page.known.text, state()]).toEqual(['b', 'b', 'in-step']);
  });

  it('takes what changed outside', async () => {
    const { file, page, step } = scene('a');
    file.text = 'b';
    await step.look();
    expect(page).toMatchObject({ text: 'b', known: { text: 'b' }, taken: ['outside'] });
  });

  it('brings together edits on both sides, and writes the result with the next save', async () => {
    const { file, page, step } = scene('1\n2\n3');
    file.text = '1\n2\nthree';
    page.text = 'one\n2\n3';
    await step.save();
    expect(page).toMatchObject({ text: 'one\n2\nthree', taken: ['merged'], known: { text: '1\n2\nthree' } });
    expect(file.text).toBe('1\n2\nthree');
    await step.save();
    expect(file.text).toBe('one\n2\nthree');
  });

  it('writes nothing while both sides disagree, keeps both, and then writes what was decided', async () => {
    const { file, page, step, state } = scene('1');
    file.text = 'theirs';
    page.text = 'mine';
    await step.save();
    expect([state(), file.text, page.text]).toEqual(['conflict', 'theirs', 'mine']);
    expect(page.kept).toEqual(['mine', 'theirs']);
    // The news of the change may come after the refused writing: what is kept is not kept again.
    await step.look();
    expect(page.kept).toEqual(['mine', 'theirs']);
    page.text = 'mine, later';
    await step.look();
    expect(page.kept).toEqual(['mine', 'theirs', 'mine, later', 'theirs']);
    await step.save();
    expect([file.text, state()]).toEqual(['theirs', 'conflict']);
    await step.settle('both');
    expect([file.text, page.text, state()]).toEqual(['both', 'both', 'in-step']);
  });

  it('meets a file that changes again while the reader decides', async () => {
    const { file, page, step, state } = scene('1');
    file.text = 'theirs';
    page.text = 'mine';
    await step.look();
    file.text = 'theirs again';
    await step.settle('mine');
    expect([file.text, state()]).toEqual(['theirs again', 'conflict']);
  });

  it('keeps the text of a file that was deleted, and writes it anew only when asked to', async () => {
    const { file, page, step, state } = scene('a');
    file.text = null;
    await step.vanish();
    page.text = 'b';
    await step.save();
    expect([state(), file.text, page.text]).toEqual(['gone', null, 'b']);
    await step.save(true);
    expect([state(), file.text]).toEqual(['in-step', 'b']);
  });

  it('does not write over a file that came back', async () => {
    const { file, page, step, state } = scene('a');
    file.text = null;
    await step.look();
    page.text = 'b';
    file.text = 'c';
    await step.save(true);
    expect([state(), file.text]).toEqual(['conflict', 'c']);
  });

  it('waits for a server that does not answer', async () => {
    const { file, page, step, state } = scene('a');
    file.offline = true;
    page.text = 'b';
    await step.save();
    expect([state(), file.text]).toEqual(['offline', 'a']);
    file.offline = false;
    await step.save();
    expect([state(), file.text]).toEqual(['in-step', 'b']);
  });

  it('does one thing after the other', async () => {
    const { file, page, step, state } = scene('a');
    page.text = 'b';
    const first = step.save();
    page.text = 'c';
    await Promise.all([first, step.save(), step.look(), step.save()]);
    expect([file.text, page.text, state()]).toEqual(['c', 'c', 'in-step']);
  });
});
