/** What people read, kept word for word. `npm run golden` writes it anew. */
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { modus } from './terminal.ts';

const folder = fileURLToPath(new URL('./golden/', import.meta.url));

const transcripts: Readonly<Record<string, readonly string[]>> = {
  start: ['start'],
  'start-fa': ['start', '--lang', 'fa'],
  'start-ar': ['start', '--lang', 'ar'],
  'flagship-compare': ['compare', 'iran-us-2020'],
  'flagship-standoff': ['explain', 'iran-us-2020', 'standoff'],
  'flagship-standoff-measured': ['explain', 'iran-us-2020', 'standoff', '--scenario', 'measured'],
  'flagship-deal': ['explain', 'iran-us-2020', 'the-deal'],
  'flagship-deal-view': ['explain', 'iran-us-2020', 'the-deal', '--view', 'tehran'],
  'flagship-deal-fa': ['explain', 'iran-us-2020', 'the-deal', '--lang', 'fa'],
  'flagship-deal-ar': ['explain', 'iran-us-2020', 'the-deal', '--lang', 'ar'],
  'flagship-beliefs': ['beliefs', 'iran-us-2020', '--scenario', 'baseline,incumbent'],
  'flagship-beliefs-fa': ['beliefs', 'iran-us-2020', '--scenario', 'baseline,incumbent', '--lang', 'fa'],
  'flagship-beliefs-ar': ['beliefs', 'iran-us-2020', '--scenario', 'baseline,incumbent', '--lang', 'ar'],
  'flagship-path': ['path', 'iran-us-2020', '--to', 'the-deal'],
  'flagship-analyze': ['analyze', 'iran-us-2020'],
  'syria-analyze': ['analyze', 'syria-iraq-1975'],
  'syria-explain-all': ['explain', 'syria-iraq-1975', '1', '--concept', 'all'],
  'syria-states-fa': ['states', 'syria-iraq-1975', '--lang', 'fa'],
  'elmira-states': ['states', 'elmira'],
  'elmira-path': ['path', 'elmira', '--to', '8', '--limit', '2'],
  'elmira-coalitions-fa': ['analyze', 'elmira', '--coalition', 'stated', '--jumps', '--lang', 'fa'],
  'elmira-compare-all-fa': ['compare', 'elmira', '--concept', 'all', '--lang', 'fa'],
  'elmira-explain-coalition': ['explain', 'elmira', '5', '--coalition', 'stated'],
  'elmira-explain-coalition-fa': [
    'explain',
    'elmira',
    '1',
    '--coalition',
    'local-government',
    '--lang',
    'fa',
  ],
  'elmira-explain-coalition-ar': ['explain', 'elmira', '8', '--coalition', 'stated', '--lang', 'ar'],
  'flagship-jumps-ar': [
    'analyze',
    'iran-us-2020',
    '--coalition',
    'all',
    '--jumps',
    '--limit',
    '2',
    '--lang',
    'ar',
  ],
  'flagship-levers-deal': [
    'levers',
    'iran-us-2020',
    '--view',
    'tehran',
    '--to',
    'the-deal',
    '--further',
    '0',
  ],
  'flagship-levers-standoff': [
    'levers',
    'iran-us-2020',
    '--avoid',
    'standoff',
    '--further',
    '0',
    '--limit',
    '3',
  ],
  'flagship-levers-back': [
    'levers',
    'iran-us-2020',
    '--to',
    'standoff',
    '--avoid',
    'the-deal',
    '--from',
    'the-deal',
    '--improving',
    '--further',
    '0',
  ],
  'elmira-levers-fa': ['levers', 'elmira', '--avoid', '5', '--further', '0', '--limit', '3', '--lang', 'fa'],
  'elmira-levers-ar': ['levers', 'elmira', '--to', '1', '--further', '0', '--limit', '3', '--lang', 'ar'],
  'flagship-robust': ['robust', 'iran-us-2020'],
  'flagship-robust-fa': ['robust', 'iran-us-2020', '--state', 'the-deal', '--concept', 'seq', '--lang', 'fa'],
  'flagship-robust-ar': [
    'robust',
    'iran-us-2020',
    '--state',
    'standoff',
    '--concept',
    'nash',
    '--lang',
    'ar',
  ],
  'gisborne-robust': ['robust', 'lake-gisborne-unknown', '--concept', 'nash', '--state', '4'],
  'syria-require': ['require', 'syria-iraq-1975', '2', '--by', 'syria'],
  'syria-require-fa': ['require', 'syria-iraq-1975', '2', '--lang', 'fa'],
  'syria-require-ar': ['require', 'syria-iraq-1975', '2', '--lang', 'ar'],
  'gisborne-unknown-ar': [
    'explain',
    'lake-gisborne-unknown',
    '8',
    '--concept',
    'smr:c,seq:c',
    '--lang',
    'ar',
  ],
  'gisborne-unknown-fa': [
    'explain',
    'lake-gisborne-unknown',
    '1',
    '--concept',
    'gmr:a,nash:b',
    '--lang',
    'fa',
  ],
  'syria-attitudes-fa': [
    'explain',
    'syria-iraq-1975',
    '1',
    '--concept',
    'rsmr',
    '--set',
    'attitudes={iraq: {syria: negative}}',
    '--lang',
    'fa',
  ],
  'superpower-explain': ['explain', 'superpower-nuclear', '1'],
  'north-korea-compare': ['compare', 'north-korea-2017', '--concept', 'nash,seq,seq-sim'],
  'flagship-trace': ['trace', 'iran-us-2020'],
  'flagship-trace-fa': ['trace', 'iran-us-2020', '--state', 'standoff', '--lang', 'fa'],
  'flagship-trace-ar': ['trace', 'iran-us-2020', '--state', 'the-deal', '--lang', 'ar'],
  'flagship-retract': ['trace', 'iran-us-2020', '--retract', 'c-sectors', '--concept', 'nash,seq'],
  'flagship-retract-ar': [
    'trace',
    'iran-us-2020',
    '--retract',
    'c-sectors',
    '--concept',
    'nash',
    '--views',
    'none',
    '--lang',
    'ar',
  ],
  'flagship-downgrade-fa': ['trace', 'iran-us-2020', '--downgrade', 'c-sectors', '--lang', 'fa'],
  'check-flagship': ['check', 'iran-us-2020', '--expect'],
  cases: ['cases'],
  help: ['--help'],
  'help-trace': ['trace', '--help'],
  'help-beliefs': ['beliefs', '--help'],
  'help-analyze': ['analyze', '--help'],
  'help-open': ['open', '--help'],
};

describe('transcripts at 100 columns', () => {
  it.each(Object.entries(transcripts))('%s', (name, args) => {
    const { out, err, code } = modus(args);
    const text = `$ modus ${args.join(' ')}\n${err}${out}`;
    const file = `${folder}${name}.txt`;
    if (process.env.MODUS_GOLDEN) fs.writeFileSync(file, text);
    expect(code).toBe(0);
    expect(text).toBe(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `no golden file ${name}.txt`);
    for (const line of text.split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(name.startsWith('help') ? 110 : 100);
  });

  it('leave no message untranslated', () => {
    const names = [
      'flagship-beliefs-fa',
      'flagship-beliefs-ar',
      'flagship-deal-fa',
      'flagship-deal-ar',
      'start-fa',
      'start-ar',
      'flagship-retract-ar',
      'flagship-downgrade-fa',
    ];
    for (const name of names) {
      const text = fs.readFileSync(`${folder}${name}.txt`, 'utf8').split('\n').slice(1).join('\n');
      const words =
        text
          .replace(
            /\b[ca](-[a-z]+)+|\.?\/?modus [a-z-]+.*|npm .*|--[a-z]+( [a-z-]+)?|GMR|SMR|SEQ|SSEQ|SIM|Mehdi Khalaji|T\d+/g,
            '',
          )
          .match(/[A-Za-z]{3,}/g) ?? [];
      expect({ name, words }).toEqual({ name, words: [] });
    }
  });
});
