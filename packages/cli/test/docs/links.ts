/** Links between pages: does each lead to a file, and to a heading in it? */
import * as fs from 'node:fs';
import path from 'node:path';
import type { Page } from './pages.ts';

/** The links of a page that lead nowhere. Links to the web are not followed. */
export function brokenLinks({ file, text }: Page): readonly string[] {
  return linksOf(text).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const full = target === '' ? file : path.resolve(path.dirname(file), decodeURIComponent(target));
    if (!fs.existsSync(full)) return true;
    if (anchor === undefined) return false;
    return !full.endsWith('.md') || !anchorsOf(fs.readFileSync(full, 'utf8')).has(anchor);
  });
}

const prose = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, (code) => '`'.repeat(code.length));

const linksOf = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map((match) => match[1]!);

/** The anchors that GitHub gives to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let k = 1; anchors.has(anchor); k++) anchor = `${slug}-${k}`;
    anchors.add(anchor);
  }
  return anchors;
}
