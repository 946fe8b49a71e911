/** Columns of Naik and Turun: which way is better, or what became of the figure. */

import { ANSWERING_WORDS, DURATION_WORDS, FALLING_WORDS, NEGATING_WORDS } from '../../knowledge/names/directions';
import { SURE_DIRECTIONS } from '../../knowledge/choices/polarities';
import { anyOf } from '../../language/words/any-of';
import { WordList, searchWords } from '../../language/words/find-words';
import { polarityOf } from '../../language/words/polarity-words';
import { HEADER, SHARES } from '../weights';
import { isPlain, isQuotient } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';

type Way = 'higher' | 'lower';

/** What the column says of a row, and what the row's own name or achievement says. */
interface ToldRow {
  readonly said: Way;
  readonly is: Way;
}

/**
 * "Tren", "Naik/Turun", "Perkembangan" over Naik and Turun beside figures that were reached: what became of them, unless the header speaks
 * of directions, the cells can mean nothing else ("Minimize"), or they agree with the names and the achievements.
 */
export function settleDirections(candidates: readonly Candidate[], figures: ColumnFigures): void {
  if (!isComparedOverTime(candidates)) return;
  for (const candidate of candidates) if (tellsTrend(candidate, candidates, figures)) candidate.role = 'other';
}

/** "2022 | 2023 | 2024 | Tren": Naik and Turun that say what became of the figures, and not what is wanted of them. */
export function tellsTrend(candidate: Candidate, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const { role, pointed, content } = candidate;
  if (role !== 'polarity' || pointed || content.filled === 0 || speaksOfDirection(candidate)) return false;
  const texts = figures.textsOf(candidate.column.index);
  const isSure = texts.filter((text) => SURE.test(text)).length >= SHARES.half * content.filled;
  return !isSure && !agree(toldRows(texts, candidates, figures));
}

/** Something was reached, or years stand beside each other of which no header says that they are aimed at. */
function isComparedOverTime(candidates: readonly Candidate[]): boolean {
  const isReached = candidates.some(({ role }) => REACHED.has(role));
  return isReached || candidates.filter((each) => each.role === 'target' && !isPlain(each)).length > 1;
}

const REACHED: ReadonlySet<Candidate['role']> = new Set(['actual', 'achievement', 'baseline']);
const SURE = new RegExp(String.raw`^\W*(?:${anyOf(SURE_DIRECTIONS)})|\b(?:baik|better)\b`, 'i');

function speaksOfDirection({ header }: Candidate): boolean {
  return (header.polarity ?? 0) > HEADER.named;
}

/** Hardly any row says otherwise, and of some less is better indeed: where everything rises, a trend looks the same. */
function agree(rows: readonly ToldRow[]): boolean {
  const wrong = rows.filter(({ said, is }) => said !== is).length;
  const falling = rows.filter(({ said, is }) => said === is && is === 'lower').length;
  return falling > wrong && wrong <= (1 - SHARES.nearlyAll) * rows.length;
}

function toldRows(
  texts: readonly string[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): readonly ToldRow[] {
  const names = candidates.find(({ role }) => role === 'indicator');
  const nameOf = names === undefined ? [] : figures.textsOf(names.column.index);
  const ways = waysOfAchievements(candidates, figures);
  return texts.flatMap((text, row): ToldRow[] => {
    const said = polarityOf(text);
    if (said !== 'higher' && said !== 'lower') return [];
    const is = [fallsByName(nameOf[row] ?? '') ? ('lower' as const) : undefined, ...ways.map((way) => way[row])];
    return is.flatMap((each) => (each === undefined ? [] : [{ said, is: each }]));
  });
}

const falling = new WordList([...FALLING_WORDS, ...DURATION_WORDS]);
const answering = new WordList(ANSWERING_WORDS);

/** The name speaks of something bad, and of nothing that is done about it. */
function fallsByName(name: string): boolean {
  const words = searchWords(name);
  const isTurned = words.some((word) => NEGATING_WORDS.has(word)) || answering.find(words) !== null;
  return !isTurned && falling.find(words) !== null;
}

/** For each achievement, row by row, under which direction it follows from target and actual; `undefined` where that tells nothing. */
function waysOfAchievements(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): readonly (readonly (Way | undefined)[])[] {
  const before = (index: number, role: Candidate['role']) =>
    candidates
      .slice(0, index)
      .reverse()
      .find((other) => other.role === role);
  return candidates.flatMap((candidate, index) => {
    if (candidate.role !== 'achievement') return [];
    const [target, actual] = [before(index, 'target'), before(index, 'actual')];
    if (target === undefined || actual === undefined) return [];
    const [goals, results, written] = [target, actual, candidate].map(({ column }) => figures.of(column.index));
    return [(written ?? []).map((value, row) => wayOf(value, goals?.[row], results?.[row]))];
  });
}

function wayOf(written: number | undefined, goal: number | undefined, result: number | undefined): Way | undefined {
  if (written === undefined || goal === undefined || result === undefined || goal === 0 || result === 0)
    return undefined;
  const rises = isQuotient(written, result / goal);
  const falls = isQuotient(written, 2 - result / goal) || isQuotient(written, goal / result);
  if (rises === falls) return undefined;
  return rises ? 'higher' : 'lower';
}
