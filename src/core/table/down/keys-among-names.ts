/** "Target" and "Realisasi" below the name of each indicator, in the column of the names itself. */

import { type HeaderReader } from '../header/header-reading';
import { type Column } from '../model';
import { type SheetView } from '../sheet-view';
import { hasTrait, headerWordsOf, type Role } from '../../knowledge/columns/roles';
import { anyOf } from '../../language/words/any-of';
import { type Indicator } from '../model';
import { HEADER, SHARES } from '../weights';
import { type KeysOfRows, type RowKey, RowKeys } from './row-keys';

/** Different ones: a single word may be what an indicator is called. */
const FEWEST_KEYS = 2;

/** The keys in the only column of names, where most of the rows with figures have one. */
export function keysAmongNames(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly Column[],
  rows: readonly number[],
): RowKeys | undefined {
  const [names, ...more] = columns.filter(({ role }) => role === 'indicator');
  if (names === undefined || more.length > 0) return undefined;
  const keys = new RowKeys(view, reader, names.index, names.header, new Map());
  const figures = columns.filter(({ role }) => hasTrait(role, 'measures'));
  const measured = rows.filter((row) => figures.some(({ index }) => !view.isBlank(row, index)));
  const roles = measured.map((row) => keys.at(row)?.role).filter((role) => role !== undefined);
  return new Set(roles).size >= FEWEST_KEYS && roles.length >= SHARES.keys * measured.length ? keys : undefined;
}

const PAIR = ['target', 'actual'] as const;
const WORDS = PAIR.map((role) => anyOf(headerWordsOf(role, HEADER.sure)));
/** "Persentase kios terisi (Target)", "Persentase kios terisi - Realisasi". */
const BEHIND = WORDS.map((words) => new RegExp(String.raw`^(.{3,300}?)\s*(?:[-–:]\s*|\(\s*)${words}\s*\)?$`, 'isu'));
/** "Target Persentase kios terisi", "Realisasi: Persentase …". */
const BEFORE = WORDS.map((words) => new RegExp(String.raw`^${words}\s*(?:[-–:]\s*|\s)(.{3,300})$`, 'isu'));

/** What a name says of its row, and the name without it. */
interface Said {
  readonly name: string;
  readonly role: Role;
}

function saidIn(text: string): Said | undefined {
  for (const [place, role] of PAIR.entries()) {
    const name = BEHIND[place]?.exec(text)?.[1] ?? BEFORE[place]?.exec(text)?.[1];
    if (name !== undefined) return { name: name.trim(), role };
  }
  return undefined;
}

/** The names say of which figures their rows are: "… (Target)" right above "… (Realisasi)". */
class KeysInNames implements KeysOfRows {
  constructor(
    private readonly view: SheetView,
    readonly column: number,
  ) {}

  at(row: number): RowKey | undefined {
    const said = saidIn(this.view.words(row, this.column));
    return said && { period: {}, role: said.role };
  }

  /** The indicator under the name that both of its rows share. */
  named(indicator: Indicator): Indicator {
    const said = saidIn(indicator.name.text);
    if (said === undefined) return indicator;
    const { position, value, formula, numberFormat } = indicator.name;
    const name = { position, value, formula, numberFormat, text: said.name };
    // The parts of an indicator are made when they are asked for.
    return Object.create(indicator, { name: { value: name, enumerable: true } }) as Indicator;
  }
}

/** Where the names come in pairs that differ in nothing else, in the only column of names. */
export function keysInNames(
  view: SheetView,
  columns: readonly Column[],
  rows: readonly number[],
): KeysInNames | undefined {
  const [names, ...more] = columns.filter(({ role }) => role === 'indicator');
  // Beside columns of both, "Target investasi" is a name like any other.
  const areBoth = PAIR.every((role) => columns.some((column) => column.role === role));
  if (names === undefined || more.length > 0 || areBoth || rows.length < FEWEST_KEYS) return undefined;
  const said = rows.map((row) => saidIn(view.words(row, names.index)));
  const paired = said.filter((each, at) => {
    const beside = [said[at - 1], said[at + 1]];
    return each && beside.some((other) => other?.name === each.name && other.role !== each.role);
  });
  return paired.length >= SHARES.keys * rows.length ? new KeysInNames(view, names.index) : undefined;
}
