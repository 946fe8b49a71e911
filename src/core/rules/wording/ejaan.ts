/** Misspelt words of the trade. */

import { fromTo } from '../../from-to';
import { onlyOf } from '../../only';
import { capitalised } from '../../language/normalise';
import { unitOf } from '../../language/units';
import { wordsIn } from '../../knowledge/rows';
import { UNIT_ROWS } from '../../knowledge/units/units';
import { INNOCENT_NEIGHBOURS, TRADE_WORDS } from '../../knowledge/spelling/trade-words';
import {
  ENGLISH_SPELLINGS,
  ENGLISH_WORDS,
  MISSPELLINGS,
  MISSPELT_ENDINGS,
} from '../../knowledge/spelling/misspellings';
import { mistakenMeasureIn } from '../../indicator/meaning/names';
import { type Word, wordsOf } from '../../language/words/find-words';
import { remembered } from '../../language/words/remembered';
import { type TableFacts } from '../../indicator/facts';
import { cellName } from '../../sheet/address';
import { type SheetGrid, valueAt } from '../../sheet/grid';
import { type BodyRow, type Cell, type Role } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { type FixKind } from '../../changes/fix';
import { type Report, type RuleContext, defineRule } from '../rule';

export const ejaan = defineRule({
  meta: {
    id: 'ejaan',
    level: 'warning',
    title: both('Salah eja', 'Misspelt word'),
    why: both(
      'Kata baku membuat dokumen resmi dapat dicari dan dibandingkan: "Presentase" dan "Persentase" terbaca sebagai dua indikator yang berbeda.',
      'Standard spelling lets official documents be searched and compared: two spellings look like two indicators.',
    ),
    remedy: both(
      'Ganti kata yang disebut temuan dengan bentuk bakunya menurut KBBI. Nama diri dan istilah khusus yang memang ditulis demikian dapat diabaikan beserta alasannya.',
      'Replace the word by its standard form in the KBBI dictionary. Proper names and special terms that are rightly written so can be ignored with a reason.',
    ),
    basis: practice('ejaan baku menurut KBBI dan EYD', 'standard spelling by the official dictionary (KBBI)'),
    fixable: true,
    proposes: true,
    messages: {
      misspelt: both('Salah eja: {pairs}. Perbaiki ejaannya.', 'Misspelt: {pairs}. Correct the spelling.'),
      perhaps: both(
        'Kemungkinan salah ketik: {pairs}. Periksa, lalu perbaiki bila benar.',
        'Probably a slip: {pairs}. Check, and correct it if so.',
      ),
    },
  },
  *check(table, context) {
    const { facts } = context;
    const spelling = new Spelling(facts);
    const headers = new Set<string>();
    for (const column of table.columns) {
      const { row, column: at } = column.headerCell;
      if (headers.has(`${row}|${at}`)) continue;
      headers.add(`${row}|${at}`);
      const cell = headerCell(context, row, at);
      if (cell) yield* checkCell(cell, spelling, context);
    }
    const isAnyWrong = spelling.hasSlip([...facts.writtenWords]);
    for (const { role, text, words, cells } of isAnyWrong ? facts.texts : []) {
      // Beside a target's figure stands a unit, of which there are many that no list knows: only what is listed counts.
      const hasSlip = role === 'target' ? /\d/.test(text) && spelling.hasListedSlip(words) : spelling.hasSlip(words);
      if (!hasSlip) continue;
      for (const cell of cells)
        yield* checkCell(cell, spelling, context, ONLY_PROPOSED.has(role) ? 'proposed' : 'safe');
    }
    for (const { position, value, kind } of bandTexts(facts, context.grid)) {
      const text = String(value);
      if (spelling.hasSlip(wordsOf(text).map((word) => word.text)))
        yield* checkCell({ position, value }, spelling, context, kind === 'group' ? 'proposed' : 'safe');
    }
    for (const { cell, standard } of facts.isInEnglish ? [] : unitSlips(facts)) yield unitSlip(cell, standard, context);
    for (const known of facts.indicators) {
      const slip = mistakenMeasureIn(known);
      if (slip) yield mistakenMeasure(known.indicator.name, slip, context);
    }
  },
});

interface BandText extends Pick<Cell, 'position' | 'value'> {
  readonly kind: BodyRow['kind'];
}

const BANDS: ReadonlySet<BodyRow['kind']> = new Set<BodyRow['kind']>(['group', 'objective']);

/** The texts of headings and bands between the rows, where no column holds them. */
function bandTexts({ table, texts }: TableFacts, grid: SheetGrid): readonly BandText[] {
  const bands = table.rows.filter(({ kind }) => BANDS.has(kind));
  if (bands.length === 0) return [];
  const known = new Set(texts.flatMap(({ cells }) => cells.map(({ position }) => cellName(position))));
  const { left, right } = table.area;
  return bands.flatMap(({ row, kind }) =>
    fromTo(left, right).flatMap((column) => {
      const position = { row, column };
      const value = valueAt(grid, row, column);
      return typeof value === 'string' && value !== '' && !known.has(cellName(position))
        ? [{ position, value, kind }]
        : [];
    }),
  );
}

/**
 * A word beside a figure may be its unit: mending it may change how the figure is read. Programmes and what they do bear official names
 * (Kepmendagri 050-5889/2021), which are written as they were laid down.
 */
const ONLY_PROPOSED: ReadonlySet<Role> = new Set<Role>(['target', 'program']);

/** "Presentasi …" in percent: a word of its own, but not the one that was meant. */
function mistakenMeasure(
  { text, position }: Cell,
  slip: { readonly word: string; readonly standard: string },
  { grid }: RuleContext,
): Report<'perhaps'> {
  const standard = inCaseOf(slip.word, slip.standard);
  return {
    at: position,
    message: 'perhaps',
    data: { pairs: `"${slip.word}" → "${standard}"` },
    ...fixCells(grid, 'proposed', [{ at: position, after: text.replace(slip.word, standard) }]),
  };
}

interface UnitSlip {
  readonly cell: Cell;
  /** The unit that was meant, in lower case. */
  readonly standard: string;
}

/** "unti": a single word that stands in one row and nowhere else, is no unit and no word that we know, and that one letter tells from one unit. */
function unitSlips({ texts }: TableFacts): readonly UnitSlip[] {
  return texts.flatMap(({ role, text, words, cells }) => {
    if (role !== 'unit') return [];
    const [cell, word] = [onlyOf(cells), onlyOf(words)];
    if (!cell || word === undefined || !PLAIN_WORD.test(text.trim())) return [];
    const standard = nearestUnit(word.toLowerCase());
    return standard !== null && !isNamed(word.toLowerCase(), texts) ? [{ cell, standard }] : [];
  });
}

/** No abbreviation in capitals, and no shorter one either. */
const PLAIN_WORD = /^\p{L}\p{Ll}{3,}$/u;

/** The things counted are called so: the word is meant. */
function isNamed(word: string, texts: TableFacts['texts']): boolean {
  return texts.some(({ role, words }) => role !== 'unit' && words.some((each) => each.toLowerCase() === word));
}

function unitSlip({ position, text }: Cell, standard: string, { grid }: RuleContext): Report<'perhaps'> {
  const word = text.trim();
  const right = inCaseOf(word, standard);
  return {
    at: position,
    message: 'perhaps',
    level: 'advice',
    data: { pairs: `"${word}" → "${right}"` },
    ...fixCells(grid, 'proposed', [{ at: position, after: right }]),
  };
}

function headerCell({ grid }: RuleContext, row: number, column: number): Pick<Cell, 'position' | 'value'> | null {
  const value = grid.values[row - grid.origin.row]?.[column - grid.origin.column];
  return typeof value === 'string' ? { position: { row, column }, value } : null;
}

function* checkCell(
  { position, value }: Pick<Cell, 'position' | 'value'>,
  spelling: Spelling,
  { grid }: RuleContext,
  surest: FixKind = 'safe',
): Iterable<Report<'misspelt' | 'perhaps'>> {
  const text = String(value);
  const slips = spelling.slipsIn(text);
  if (slips.length === 0) return;
  const isSure = slips.every((slip) => slip.sure);
  const pairs = slips.map(({ word, standard }) => `"${word.text}" → "${standard}"`).join(', ');
  yield {
    at: position,
    message: isSure ? 'misspelt' : 'perhaps',
    data: { pairs },
    cause: text,
    causeOfMany: pairs,
    ...fixCells(grid, isSure ? surest : 'proposed', [{ at: position, after: mend(text, slips) }]),
  };
}

interface Slip {
  readonly word: Word;
  readonly standard: string;
  /** Listed as a misspelling; otherwise only one letter away from a word of the trade. */
  readonly sure: boolean;
}

/** "e-Ijin": the name that somebody gave a service. */
function isElectronic(text: string, { start }: Word): boolean {
  return /(?:^|[^\p{L}])e[-–]$/iu.test(text.slice(Math.max(0, start - 3), start));
}

/** "Pengelolaan barang milik daerah (Asset Stewardship)": in brackets the name is said again, in another language. */
function isGloss(text: string, { start, end }: Word): boolean {
  const opening = text.lastIndexOf('(', start);
  const closing = text.indexOf(')', end);
  if (opening < 0 || closing < 0 || text.slice(opening, start).includes(')')) return false;
  return /\p{L}\s+\p{L}/u.test(text.slice(opening + 1, closing));
}

/** Spare spaces go with it: nobody would see them to ask for it, and they make another name of the same words. */
function mend(text: string, slips: readonly Slip[]): string {
  return [...slips]
    .reverse()
    .reduce((mended, { word, standard }) => mended.slice(0, word.start) + standard + mended.slice(word.end), text)
    .replace(/(\S) {2,}(?=\S)/g, '$1 ')
    .replace(/ +$/, '');
}

/** Shorter words have too many neighbours that are words themselves. */
const SHORTEST_SLIP = 7;

/** Another letter makes another word more often than a letter too many. */
const SHORTEST_OTHER = 8;

/** Looks words up, each only once a table. */
class Spelling {
  /** By the word as written: case and all. */
  private readonly known = new Map<string, { standard: string; sure: boolean } | null>();

  constructor(private readonly facts: TableFacts) {}

  slipsIn(text: string): readonly Slip[] {
    const words = wordsOf(text);
    const { isInEnglish } = this.facts;
    return words.flatMap((word) => {
      const found = this.look(word.text);
      const isForeign =
        (ENGLISH_SPELLINGS.has(word.text.toLowerCase()) && (this.isEnglish(words) || isGloss(text, word))) ||
        (isInEnglish && found?.sure === false);
      return found && !isForeign && !isElectronic(text, word) ? [{ word, ...found }] : [];
    });
  }

  /** By the other words of the text. A word alone may belong to any name of its table: "Customer satisfaction" in "Index". */
  private isEnglish(words: readonly Word[]): boolean {
    if (this.facts.isInEnglish || words.some(({ text }) => ENGLISH_WORDS.has(text.toLowerCase()))) return true;
    return (
      words.length === 1 &&
      this.facts.texts.some((text) => text.words.some((word) => ENGLISH_WORDS.has(word.toLowerCase())))
    );
  }

  hasListedSlip(words: readonly string[]): boolean {
    return words.some((word) => this.look(word)?.sure === true);
  }

  hasSlip(words: readonly string[]): boolean {
    return words.some((word) => this.look(word) !== null);
  }

  private look(word: string) {
    let found = this.known.get(word);
    if (found === undefined) {
      const standard = standardOf(word.toLowerCase());
      found = standard && { ...standard, standard: inCaseOf(word, standard.standard) };
      this.known.set(word, found);
    }
    return found;
  }
}

/** How a word, in lower case, is spelt; `null` where nothing says that it is misspelt. */
const standardOf = remembered((word): { standard: string; sure: boolean } | null => {
  const listed = MISSPELLINGS.get(word);
  if (listed !== undefined) return { standard: listed, sure: true };
  for (const { ending, standard } of MISSPELT_ENDINGS) {
    if (word.endsWith(ending)) return { standard: word.slice(0, -ending.length) + standard, sure: true };
  }
  if (word.length < SHORTEST_SLIP || TRADE_WORDS.has(word) || INNOCENT_NEIGHBOURS.has(word)) return null;
  const near = nearestTradeWord(word);
  return near === null ? null : { standard: near, sure: false };
});

/** Units of one word, each with the unit that it means. */
const UNIT_WORDS: readonly (readonly [word: string, unit: string])[] = UNIT_ROWS.flatMap((row) => {
  const [unit = '', ...others] = wordsIn(row);
  return [unit, ...others].flatMap((word): [string, string][] => (PLAIN_WORD.test(word) ? [[word, unit]] : []));
});

/** The only unit that one slip away makes of a word in lower case; `null` for none or several, and for what is a word of its own. */
const nearestUnit = remembered((word): string | null => {
  if (unitOf(word) || standardOf(word) !== null || isOwnWord(word)) return null;
  const near = UNIT_WORDS.filter(([unit]) => isOneSlip(word, unit) || isOtherLetter(word, unit));
  const [first] = near;
  return first && near.every(([, unit]) => unit === first[1]) ? first[0] : null;
});

function isOwnWord(word: string): boolean {
  return (
    TRADE_WORDS.has(word) || INNOCENT_NEIGHBOURS.has(word) || ENGLISH_WORDS.has(word) || ENGLISH_SPELLINGS.has(word)
  );
}

/** Two letters have changed places, also the last two; or one letter within is another, which in shorter words makes another word more often. */
function isOtherLetter(word: string, unit: string): boolean {
  if (word.length !== unit.length) return false;
  const [first = 0, second, ...more] = [...word].flatMap((letter, place) => (letter === unit[place] ? [] : [place]));
  if (first === 0 || more.length > 0) return false;
  if (second === undefined) return word.length >= SHORTEST_SLIP && first < word.length - 1;
  return second === first + 1 && word[first] === unit[second] && word[second] === unit[first];
}

/** Every trade word under each text that one missing letter makes of it. */
const SHORTENED: ReadonlyMap<string, readonly string[]> = indexShortened();

function indexShortened(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of TRADE_WORDS) {
    if (word.length < SHORTEST_SLIP) continue;
    for (const shorter of shortened(word)) {
      const words = index.get(shorter);
      if (words) words.push(word);
      else index.set(shorter, [word]);
    }
  }
  return index;
}

/** The text itself and the text with any one letter left out. */
function* shortened(word: string): Iterable<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Longer than any word of the trade. */
const LONGEST_TRADE_WORD = 40;

/**
 * The trade word as it is often heard, else the only one that one slip (a letter missing, too many, or two swapped; else another letter) away; `null` for none or
 * several.
 */
function nearestTradeWord(word: string): string | null {
  if (word.length > LONGEST_TRADE_WORD) return null;
  const [heard] = asHeard(word);
  if (heard !== undefined) return heard;
  const near = new Set<string>();
  for (const shorter of shortened(word)) {
    for (const candidate of SHORTENED.get(shorter) ?? []) {
      if (isOneSlip(word, candidate)) near.add(candidate);
    }
  }
  if (near.size === 0 && word.length >= SHORTEST_OTHER) {
    for (const candidate of sameButOne(word)) near.add(candidate);
  }
  const [only, ...more] = near;
  return only === undefined || more.length > 0 ? null : only;
}

/** Trade words with an f or a v where a p is written: who says "kearipan" writes it so, however near "kearsipan" lies. */
function* asHeard(word: string): Iterable<string> {
  for (let at = word.indexOf('p', 1); at > 0; at = word.indexOf('p', at + 1)) {
    for (const letter of 'fv') {
      const candidate = word.slice(0, at) + letter + word.slice(at + 1);
      if (TRADE_WORDS.has(candidate)) yield candidate;
    }
  }
}

/** Trade words of the same length that have one other letter, neither the first nor the last. */
function* sameButOne(word: string): Iterable<string> {
  for (const [place, shorter] of [...shortened(word)].slice(1).entries()) {
    if (place === 0 || place === word.length - 1) continue;
    for (const candidate of SHORTENED.get(shorter) ?? []) {
      const differs = candidate.length === word.length && candidate[place] !== word[place];
      if (differs && candidate.slice(0, place) + candidate.slice(place + 1) === shorter) yield candidate;
    }
  }
}

/**
 * Both leave the same text when one letter of either is left out, so that they differ in length by one letter at most.
 * Endings and beginnings make other words, not slips ("programnya", "pelayanan"): the first and the last letter must
 * stand.
 */
function isOneSlip(word: string, standard: string): boolean {
  if (word[0] !== standard[0] || word[word.length - 1] !== standard[standard.length - 1]) return false;
  let start = 0;
  while (start < word.length && word[start] === standard[start]) start++;
  let end = 0;
  while (
    end < word.length - start &&
    end < standard.length - start &&
    word[word.length - 1 - end] === standard[standard.length - 1 - end]
  )
    end++;
  const left = word.slice(start, word.length - end);
  const right = standard.slice(start, standard.length - end);
  if (left.length + right.length === 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** `PRESENTASE` → `PERSENTASE`, `Presentase` → `Persentase`. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? capitalised(word) : word;
}
