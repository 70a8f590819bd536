/**
 * `npm run bench`: how fast the engine is, against the definitions read literally and against the limits of memory.
 * `--quick` tries small sizes only; `--part=page` measures the workbench in a browser instead. What the columns mean is said in docs/reference/benchmarks.md.
 */
import { againstOracle, oracleHeads } from './against-oracle.ts';
import { againstStreaming, largeRun, streamingHeads } from './against-streaming.ts';
import { beliefHeads, beliefRow } from './beliefs.ts';
import { flagshipHeads, flagshipRows, journeys } from './flagship.ts';
import { machine } from './measure.ts';
import { benchPage } from './page.ts';
import { readingHeads, readingRows } from './readings.ts';
import { table } from './table.ts';

const seed = 7;
const args = process.argv.slice(2);
const part = args.find((arg) => arg.startsWith('--part='))?.slice('--part='.length);
const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number);

if (part === 'large') process.stdout.write(JSON.stringify(largeRun(numbers)));
else if (part === 'flagship') process.stdout.write(JSON.stringify(journeys(numbers[0]!)));
else if (part === 'beliefs') beliefs(args.includes('--quick'));
else if (part === 'readings') readings();
else if (part === 'page') await benchPage(args.includes('--quick'));
else benchmarks(args.includes('--quick'));

function benchmarks(quick: boolean): void {
  const sizes = (options: readonly number[]) =>
    options.flatMap((each) => [2, 3, 4].map((decisionMakers) => ({ decisionMakers, options: each })));
  console.log(`${machine()}\nSeed ${seed}; Nash, GMR, SMR, SEQ and SSEQ for every decision maker.\n`);

  console.log('From text to verdicts, against the naive oracle\n');
  console.log(
    table(
      oracleHeads,
      sizes(quick ? [6, 8] : [6, 8, 10, 12]).map((size) =>
        againstOracle(size, seed, quick ? 5 : 15, quick ? 2_000 : 15_000),
      ),
    ),
  );

  console.log('\nFrom text to verdicts, against one pass over the ranks\n');
  console.log(
    table(
      streamingHeads,
      sizes(quick ? [16] : [16, 18, 20]).map((size) =>
        againstStreaming(size, seed, quick ? 9 : 5 + (160 >> (size.options - 15))),
      ),
    ),
  );

  console.log('\nThe flagship case, cases/iran-us-2020.modus.yaml\n');
  console.log(table(flagshipHeads, flagshipRows(quick ? 2 : 7)));

  beliefs(quick);
  readings();
}

function readings(): void {
  console.log('\nReadings of one conflict\n');
  console.log(table(readingHeads, readingRows(1, 2_000)));
}

function beliefs(quick: boolean): void {
  console.log('\nBeliefs about beliefs, to the fourth degree\n');
  console.log(
    table(
      beliefHeads,
      (quick ? [8] : [8, 10, 12]).map((options) => beliefRow(options, seed, quick ? 1 : 5)),
    ),
  );
}
