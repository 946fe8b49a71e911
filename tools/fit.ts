/**
 * `npm run fit -- [--rounds N] [--variants N] [--quick] [--write]`: tries other weights of table recognition on labelled and made
 * layouts, and says which weights matter and what would be better on agencies that had no say in choosing it. It writes nothing:
 * `--write` prints the new lines of `weights.ts`. Ctrl-C ends it with what is known so far.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Evaluation } from './fit/evaluation';
import { type Example } from './fit/example';
import { labelledExamples } from './fit/labelled';
import { drawnExamples, headerLostExamples, variedExamples } from './fit/layouts';
import { Pace } from './fit/pace';
import {
  baselineLines,
  groupLines,
  isSource,
  newTableLines,
  points,
  proposalLines,
  refusedLines,
  sensitivityLines,
  silentLines,
} from './fit/print';
import { search, type SearchResult } from './fit/search';
import { putBack, recognitionWeights, type Weight } from './fit/weights';

const SOURCE = resolve(__dirname, '../src/core/table/weights.ts');

/** What may help is found with the one, and tried at the end with the other. */
const SEED = 7;
const FRESH_SEED = 8;

const ROUNDS = 10;
const VARIANTS = 200;
const QUICK_VARIANTS = 60;

interface Options {
  readonly rounds: number;
  readonly variants: number;
  readonly quick: boolean;
  readonly write: boolean;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const pace = new Pace();
  const weights = recognitionWeights();
  const made = madeLayouts(options.variants);
  const examples = [...labelledExamples(console.log), ...drawnExamples(), ...made.seen];
  try {
    const evaluation = new Evaluation(examples, weights);
    sayBaseline(evaluation, examples, weights);
    const result = await search(evaluation, weights, options, pace);
    if (pace.isInterrupted) say('Interrupted: this is what is known so far.');
    sayWhatMatters(result, evaluation);
    sayProposal(result, evaluation, weights, made.fresh);
    if (options.write && result.kept.length > 0) sayNewLines(weights);
  } finally {
    putBack(weights);
  }
  say(`${pace.seconds.toFixed(0)} s`);
}

interface MadeLayouts {
  readonly seen: readonly Example[];
  /** As many that take no part in the choice. */
  readonly fresh: readonly Example[];
}

function madeLayouts(variants: number): MadeLayouts {
  const lost = headerLostExamples(SEED);
  const half = Math.min(Math.floor(variants / 2), Math.floor(lost.length / 2));
  return {
    seen: [...variedExamples(variants, SEED), ...lost.slice(0, half)],
    fresh: [...variedExamples(variants, FRESH_SEED), ...lost.slice(half, 2 * half)],
  };
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      variants: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { quick, write } = values;
  return {
    rounds: wholeNumber('--rounds', values.rounds) ?? (quick ? 1 : ROUNDS),
    variants: wholeNumber('--variants', values.variants) ?? (quick ? QUICK_VARIANTS : VARIANTS),
    quick,
    write,
  };
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d+$/.test(text)) throw new Error(`${option} wants a whole number; got "${text}".`);
  return text === undefined ? undefined : Number(text);
}

function sayBaseline(evaluation: Evaluation, examples: readonly Example[], weights: readonly Weight[]): void {
  const { agencies } = evaluation;
  say(`${weights.length} weights, ${examples.length} examples of ${agencies.length} agencies, classes and layouts.`);
  say(...baselineLines(evaluation));
  say(`Mean over agencies: ${(100 * evaluation.share).toFixed(2)} of 100 points.`);
}

function sayWhatMatters(result: SearchResult, { agencies }: Evaluation): void {
  say(
    'Weights that matter: change of the mean in points by factor (. nothing, blank: no other value), agencies that change,',
    'labelled or drawn examples that get worse at some factor:',
    ...sensitivityLines(result, agencies),
  );
  if (result.groups.length > 0) say('Whole groups at nothing:', ...groupLines(result, agencies));
  say(...silentLines(result));
}

function sayProposal(
  result: SearchResult,
  evaluation: Evaluation,
  weights: readonly Weight[],
  fresh: readonly Example[],
): void {
  say(...proposalLines(result.kept, weights));
  const refused = refusedLines(result, evaluation.agencies);
  if (refused.length > 0) say(...refused);
  if (result.kept.length === 0) return;
  say('With the proposed weights:', ...baselineLines(evaluation));
  say(`On ${fresh.length} made layouts that had no part in the choice: ${points(freshGain(weights, fresh))} points.`);
}

/** What the proposed weights bring. Leaves them as they are. */
function freshGain(weights: readonly Weight[], fresh: readonly Example[]): number {
  const proposed = weights.map(({ now }) => now);
  const after = new Evaluation(fresh, weights).share;
  putBack(weights);
  const before = new Evaluation(fresh, weights).share;
  for (const [index, weight] of weights.entries()) weight.now = proposed[index] ?? weight.written;
  return after - before;
}

function sayNewLines(weights: readonly Weight[]): void {
  const source = readFileSync(SOURCE, 'utf8');
  if (!isSource(source, weights)) {
    say('The table has changed while this ran: no new lines.');
    return;
  }
  say(`New lines of ${SOURCE}:`, ...newTableLines(source, weights));
}

function say(...lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

void main();
