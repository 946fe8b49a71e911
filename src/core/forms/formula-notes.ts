/**
 * The note under a form that prints the formula of its achievements: what it says, whether the cells are computed so, and what it says
 * once they are renewed. A note in which somebody has changed a word is theirs.
 */

import { type CellChange } from '../changes/cell';
import { changesOf } from '../changes/fix';
import { factsOf } from '../indicator/facts';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { type Bilingual, type Language } from '../language/bilingual';
import { type Settings } from '../settings';
import { type CellPosition } from '../sheet/address';
import { type SheetGrid, formulaAt } from '../sheet/grid';
import { type IndicatorTable } from '../table/model';
import { type IndicatorFill } from './computed-cells';
import { FORMULA_PHRASES, describeFormula, describeScale, settingPhrases } from './method';
import { measurings } from './measurings';
import { scaleOfOwnRatings } from './own-ratings';
import { renewedFormulas } from './renewed-formulas';
import { isSameScale, scaleNotes } from './scale-notes';

export interface FormulaNote {
  readonly cell: CellPosition;
  readonly text: string;
  /** The settings that it tells of; none where they cannot be read any more. */
  readonly says: readonly Settings[];
  /** In which a form has written it, word for word; `null` where somebody has changed it. */
  readonly language: Language | null;
}

export interface RenewedNotes {
  readonly changes: readonly CellChange[];
  /** Changed by somebody, and not saying what the renewed cells compute. */
  readonly kept: readonly FormulaNote[];
}

/** What becomes of the notes on the sheet of a table in which these formulas are renewed: those of the formula, and those of the scale. */
export function renewedNotes(
  table: IndicatorTable,
  grid: SheetGrid,
  settings: Settings,
  fills: readonly IndicatorFill[],
): RenewedNotes {
  const isRenewed = hasAchievement(table, fills);
  const notes = notesOn(grid, settings).filter(
    (note) => !note.says.some((said) => isSame(said, settings)) && (isRenewed || contradicts(note, [table], grid)),
  );
  const scale = chosenScale(settings.ratingScale);
  const follows = scaleOfOwnRatings(factsOf(table, settings), grid) !== null;
  const scales = follows ? scaleNotes(grid, settings).filter((note) => !isSameScale(note.scale, scale)) : [];
  const change = ({ cell, text }: Pick<FormulaNote, 'cell' | 'text'>, after: string): CellChange => ({
    kind: 'cell',
    sheet: grid.name,
    position: cell,
    before: text,
    after,
    isNote: true,
  });
  return {
    changes: [
      ...notes.flatMap((note) =>
        note.language === null ? [] : [change(note, describeFormula(settings)[note.language])],
      ),
      ...scales.map((note) => change(note, describeScale(settings)[note.language])),
    ],
    kept: notes.filter(({ language }) => language === null),
  };
}

/** Notes that print another formula than the one in the cells of these tables, all of the same sheet. */
export function contradictingNotes(
  grid: SheetGrid,
  tables: readonly IndicatorTable[],
  settings: Settings,
): readonly FormulaNote[] {
  return notesOn(grid, settings).filter((note) => contradicts(note, tables, grid));
}

/** Achievements that are typed may be computed in any way. */
function contradicts({ says }: FormulaNote, tables: readonly IndicatorTable[], grid: SheetGrid): boolean {
  const computed = tables.filter(({ indicators }) =>
    indicators.some(({ achievements }) => achievements.some(({ cell }) => cell.formula !== '')),
  );
  const follow = (said: Settings) =>
    computed.every((table) => !hasAchievement(table, renewedFormulas(table, grid, said)));
  return computed.length > 0 && !says.some(follow);
}

function hasAchievement({ columns }: IndicatorTable, fills: readonly IndicatorFill[]): boolean {
  const own = new Set(columns.flatMap(({ role, index }) => (role === 'achievement' ? [index] : [])));
  return fills.some(({ fix }) => changesOf(fix, 'cell').some(({ position }) => own.has(position.column)));
}

function isSame(one: Settings, other: Settings): boolean {
  return one.lowerMethod === other.lowerMethod && one.achievementCap === other.achievementCap;
}

function notesOn(grid: SheetGrid, settings: Settings): readonly FormulaNote[] {
  const { row: top, column: left } = grid.origin;
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      if (typeof value !== 'string' || !PHRASES.some((phrase) => holds(value, phrase))) return [];
      const cell = { row: top + index, column: left + offset };
      return formulaAt(grid, cell.row, cell.column) === '' ? [noteOf(cell, value, settings)] : [];
    }),
  );
}

function noteOf(cell: CellPosition, text: string, settings: Settings): FormulaNote {
  const says = measurings(settings).filter((each) => settingPhrases(each).every((phrase) => holds(text, phrase)));
  const written = says.map(describeFormula);
  const language = LANGUAGES.find((each) => written.some((note) => note[each] === text.trim())) ?? null;
  return { cell, text, says, language };
}

function holds(text: string, phrase: Bilingual): boolean {
  return LANGUAGES.some((language) => text.includes(phrase[language]));
}

const LANGUAGES: readonly Language[] = ['id', 'en'];
const PHRASES: readonly Bilingual[] = Object.values(FORMULA_PHRASES);
