/** The findings as a reader wants them: tables of weights in points, hundredths of what could be right. */

import { type Evaluation } from './evaluation';
import { KINDS, type Part, type Tally } from './example';
import { changeOf, type JudgedTrial, LEAST, type Trial } from './folds';
import { type Attempt, FACTORS, matters, type SearchResult } from './search';
import { numberAt, type Weight, withNumber } from './weights';

/** Steps that help but are not proposed, so many. */
const MOST_REFUSED = 8;
const MOST_HURT = 3;

export function baselineLines(evaluation: Evaluation): readonly string[] {
  const rows = KINDS.map((kind) => [kind, evaluation.tallyOfKind(kind)] as const)
    .filter(([, { tables }]) => tables.of > 0)
    .map(([kind, tally]) => [kind, ...partsOf(tally)]);
  return table([['', 'tables', 'columns', 'rows'], ...rows]);
}

function partsOf({ tables, columns, rows }: Tally): readonly string[] {
  return [tables, columns, rows].map(({ right, of }: Part) => (of === 0 ? '-' : `${right}/${of}`));
}

/** The weights that matter, the heaviest first, with the change that each factor brings. */
export function sensitivityLines({ attempts }: SearchResult, agencies: readonly string[]): readonly string[] {
  const weights = [...new Set(attempts.filter(matters).map(({ weight }) => weight))];
  const rows = weights
    .map((weight) => ({ weight, own: attempts.filter((attempt) => attempt.weight === weight) }))
    .map(({ weight, own }) => ({ weight, own, most: Math.max(...own.map(({ trial }) => movement(trial, agencies))) }))
    .sort((a, b) => b.most - a.most)
    .map(({ weight, own }) => [
      weight.name,
      String(weight.written),
      ...FACTORS.map((factor) => changeAt(own, factor, agencies)),
      String(new Set(own.flatMap(({ trial }) => [...trial.gains.keys()])).size),
      String(new Set(own.flatMap(({ trial }) => trial.hurt)).size),
    ]);
  const heads = ['weight', 'now', ...FACTORS.map((factor) => `x ${factor}`), 'agencies', 'hurt'];
  return table([heads, ...rows]);
}

/** Gains and losses of agencies added up without their signs: what cancels out matters too. */
function movement({ gains }: Trial, agencies: readonly string[]): number {
  return [...gains.values()].reduce((sum, gain) => sum + Math.abs(gain), 0) / agencies.length;
}

function changeAt(own: readonly Attempt[], factor: number, agencies: readonly string[]): string {
  const attempt = own.find((each) => each.factor === factor);
  if (attempt === undefined) return '';
  return matters(attempt) ? points(changeOf(attempt.trial.gains, agencies)) : '.';
}

/** What whole groups are worth: weights that stand in for each other are silent one by one. */
export function groupLines({ groups }: SearchResult, agencies: readonly string[]): readonly string[] {
  const rows = groups
    .map(({ group, gains }) => ({ group, gains, change: changeOf(gains, agencies) }))
    .sort((a, b) => a.change - b.change)
    .map(({ group, gains, change }) => [group, gains.size > 0 ? points(change) : '.', String(gains.size)]);
  return table([['group', 'without it', 'agencies'], ...rows]);
}

/** The weights that do not matter, by how little they do. */
export function silentLines({ attempts, far, unread }: SearchResult): readonly string[] {
  const tried = [...new Set(attempts.map(({ weight }) => weight))];
  const silent = tried.filter((weight) => !attempts.some((each) => each.weight === weight && matters(each)));
  const wokenBy = (weight: Weight) =>
    far.filter((each) => each.weight === weight && matters(each)).map(({ trial }) => trial.step.to);
  const woken = silent.filter((weight) => wokenBy(weight).length > 0);
  const asleep = silent.filter((weight) => wokenBy(weight).length === 0);
  const isTriedFar = (weight: Weight) => far.some((each) => each.weight === weight);
  return [
    ...listLines(
      'Matter only far off (at the value in brackets)',
      woken.map((weight) => `${weight.name} ${weight.written} (${wokenBy(weight).join(', ')})`),
    ),
    ...listLines(
      'Never matter, not even at nothing or twofold',
      asleep.filter(isTriedFar).map(({ name }) => name),
    ),
    ...listLines(
      'Do not matter at these factors',
      asleep.filter((weight) => !isTriedFar(weight)).map(({ name }) => name),
    ),
    ...listLines(
      'Never read while the examples were recognised: copied when the code is loaded, or asked for only of what no example has',
      unread.map(({ name }) => name),
    ),
  ];
}

function listLines(title: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${title}:`, ...names.map((name) => `  ${name}`)];
}

/** Weight, now, proposed, and what it brought on agencies that had no say. */
export function proposalLines(kept: readonly JudgedTrial[], weights: readonly Weight[]): readonly string[] {
  const changed = weights.filter(({ written, now }) => written !== now);
  if (changed.length === 0) return ['Nothing is proposed: no step helps agencies that had no say in choosing it.'];
  const rows = changed.map(({ name, written, now }) => {
    const steps = kept.filter(({ trial }) => trial.step.weight === name);
    const heldOut = steps.reduce((sum, step) => sum + step.heldOut, 0);
    return [name, String(written), String(now), points(heldOut), steps.map(({ votes }) => votes).join(', ')];
  });
  return table([['weight', 'now', 'proposed', 'held-out change', 'chosen by folds'], ...rows]);
}

/** Steps that would make more right in all, and why they are not proposed. */
export function refusedLines({ attempts, far, kept }: SearchResult, agencies: readonly string[]): readonly string[] {
  const keptWeights = new Set(kept.map(({ trial }) => trial.step.weight));
  const rows = [...attempts, ...far]
    .map(({ trial }) => ({ trial, gain: changeOf(trial.gains, agencies) }))
    .filter(({ trial, gain }) => gain > LEAST && !keptWeights.has(trial.step.weight))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_REFUSED)
    .map(({ trial, gain }) => [
      trial.step.weight,
      `${trial.step.from} -> ${trial.step.to}`,
      points(gain),
      reasonOf(trial),
    ]);
  return rows.length === 0
    ? []
    : ['Refused, though more would be right in all:', ...table([['weight', 'step', 'change', 'why'], ...rows])];
}

function reasonOf({ hurt, gains }: Trial): string {
  const more = hurt.length > MOST_HURT ? ` and ${hurt.length - MOST_HURT} more` : '';
  if (hurt.length > 0) return `hurts ${hurt.slice(0, MOST_HURT).join(', ')}${more}`;
  const better = [...gains].filter(([, gain]) => gain > 0);
  const worse = gains.size - better.length;
  return `better for ${better.length} (${better
    .map(([agency]) => agency)
    .slice(0, MOST_HURT)
    .join(', ')}), worse for ${worse}`;
}

/** The lines of the table that the proposed weights change. */
export function newTableLines(source: string, weights: readonly Weight[]): readonly string[] {
  const changed = weights.filter(({ written, now }) => written !== now);
  const next = changed.reduce((text, { name, now }) => withNumber(text, name, now), source);
  const old = source.split('\n');
  return next.split('\n').flatMap((line, index) => (line === old[index] ? [] : [`${index + 1}: ${line}`]));
}

/** Whether the text of the table is the one that was loaded. */
export function isSource(source: string, weights: readonly Weight[]): boolean {
  return weights.every(({ name, written }) => {
    const { start, end } = numberAt(source, name);
    return Number(source.slice(start, end).replace(/_/g, '')) === written;
  });
}

export function points(gain: number): string {
  const text = (100 * gain).toFixed(2);
  return gain > 0 ? `+${text}` : text;
}

/** Columns as wide as they must be, figures to the right. The first row holds the heads. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const [heads = [], ...body] = rows;
  const columns = heads.map((_, column) => {
    const cells = body.map((row) => row[column] ?? '');
    return {
      width: Math.max(...rows.map((row) => (row[column] ?? '').length)),
      isRight: cells.every((cell) => /^$|^[-+.\d]/.test(cell)),
    };
  });
  return rows.map((row) =>
    columns
      .map(({ width, isRight }, column) => {
        const cell = row[column] ?? '';
        return isRight ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
