import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf, repeatsPassage } from '../../src/panels/evidence/locator.ts';
import { evidenceKey, parseEvidence } from '../../src/panels/evidence/passages.ts';

describe('the locator of a passage', () => {
  it('counts paragraphs parted by blank lines', () => {
    const text = 'One line\nof the first.\n\n  \nThe second.\n\nThe third.';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One line\nof the first.',
      'The second.',
      'The third.',
    ]);
    expect(paragraphAt(text, text.indexOf('second'))).toBe(2);
    expect(paragraphAt(text, 0)).toBe(1);
    expect(paragraphAt(text, text.length)).toBe(3);
  });

  it('counts lines in a text without blank lines', () => {
    expect(paragraphsOf('one\ntwo\nthree').length).toBe(3);
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('a claim in one’s own words', () => {
  const passage =
    'He hopes that the talks will stay with the nuclear, missile and regional files and leave rights aside.';
  it('is one that does not repeat eight words of its passage in a row', () => {
    expect(repeatsPassage('the talks will stay with the nuclear, missile and regional files', passage)).toBe(
      true,
    );
    expect(repeatsPassage('Tehran would confine negotiations to three topics.', passage)).toBe(false);
    expect(repeatsPassage('', passage)).toBe(false);
  });
});

describe('an evidence file', () => {
  const text = { id: 't', document: 'd', source: 's', title: 'T', text: 'words' };
  const passage = { id: 'p', document: 'd', claim: 'c', of: 't', start: 0, end: 5, quote: 'words' };
  it('is taken in whole or not at all', () => {
    expect(parseEvidence(JSON.stringify({ texts: [text], passages: [passage] }))).toEqual({
      texts: [text],
      passages: [passage],
    });
    expect(parseEvidence('{"texts": [{}], "passages": []}')).toBeNull();
    expect(parseEvidence('{"texts": [], "passages": [{"id": 1}]}')).toBeNull();
    expect(parseEvidence('not json')).toBeNull();
    expect(parseEvidence('null')).toBeNull();
  });

  it('belongs to the place of its document', () => {
    expect(evidenceKey({ id: 'x', saved: '', origin: { kind: 'case', slug: 'chicken' } })).toBe(
      'case:chicken',
    );
    expect(evidenceKey({ id: 'x', saved: '', origin: { kind: 'new' } })).toBe('document:x');
  });
});
