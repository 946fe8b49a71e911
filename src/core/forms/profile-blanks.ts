/**
 * Sheets that were made before the agency's profile was filled in: their blanks, and what the profile writes there. Only what still
 * says exactly what a form has left to be written over is filled; what a person wrote stays.
 */

import { type AgencyProfile, type FormLevel, FORM_LEVELS, NO_AGENCY } from '../agency';
import { type CellChange } from '../changes/cell';
import { type Fix } from '../changes/fix';
import { type Bilingual, type Language } from '../language/bilingual';
import { type SheetGrid, formulaAt, textAt } from '../sheet/grid';
import { FIRST_PARTY, SECOND_PARTY, STANDARD_LEVEL, type Signer, type Signers, signersOf } from './signers';
import { LEVEL_WORDS } from './words';

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** One fix for each blank, sheet by sheet; those of another level than the profile's speak of another office. */
export function profileFixes(grids: readonly SheetGrid[], agency: AgencyProfile): readonly Fix[] {
  return grids.flatMap((grid) => LANGUAGES.flatMap((language) => fixesOn(grid, agency, (text) => text[language])));
}

function fixesOn(grid: SheetGrid, agency: AgencyProfile, say: (text: Bilingual) => string): readonly Fix[] {
  const level = agency.level ?? STANDARD_LEVEL;
  const sheet: FormSheet = {
    grid,
    blank: signersOf(level, NO_AGENCY, say),
    said: signersOf(level, agency, say),
    parties: { head: say(FIRST_PARTY), superior: say(SECOND_PARTY) },
  };
  if (!hasBlank(sheet)) return [];
  if (!isOfLevel(sheet, level, say)) return organisationOnly(sheet);
  return eachText(grid, (text, row, column) => filledText(sheet, text, row, column));
}

interface FormSheet {
  readonly grid: SheetGrid;
  /** As the form was left, and as the profile says. */
  readonly blank: Signers;
  readonly said: Signers;
  readonly parties: Readonly<Record<Who, string>>;
}

type Who = 'head' | 'superior';

/** Brackets of ours tell that a form has been left there; a post alone may stand on any sheet. */
function hasBlank({ grid, blank }: FormSheet): boolean {
  const whole = [blank.organisation, blank.head.name, blank.head.number].filter(Boolean);
  const isBlank = (text: string) => whole.includes(text) || text.startsWith(`${blank.place},`);
  return grid.values.some((cells) => cells.some((value) => typeof value === 'string' && isBlank(value.trim())));
}

/** The posts tell of which level the sheet is: that of its head, above whom the head of the next level stands. */
function isOfLevel({ grid, blank, said }: FormSheet, level: FormLevel, say: (text: Bilingual) => string): boolean {
  const texts = new Set(grid.values.flat().map((value) => String(value).trim()));
  const below = FORM_LEVELS.slice(FORM_LEVELS.indexOf(level) + 1);
  const isOfBelow = below.some((each) => texts.has(say(LEVEL_WORDS[each].head)));
  return !isOfBelow && [blank, said].some(({ head }) => texts.has(head.title));
}

function organisationOnly({ grid, blank, said }: FormSheet): readonly Fix[] {
  return eachText(grid, (text) => (text === blank.organisation ? said.organisation : text));
}

function eachText(grid: SheetGrid, filled: (text: string, row: number, column: number) => string): readonly Fix[] {
  return grid.values.flatMap((cells, y) =>
    cells.flatMap((value, x): Fix[] => {
      const [row, column] = [grid.origin.row + y, grid.origin.column + x];
      if (typeof value !== 'string' || value === '' || formulaAt(grid, row, column) !== '') return [];
      const after = filled(value.trim(), row, column);
      if (after === value.trim()) return [];
      const change: CellChange = {
        kind: 'cell',
        sheet: grid.name,
        position: { row, column },
        before: textAt(grid, row, column),
        after,
      };
      return [{ kind: 'proposed', changes: [change] }];
    }),
  );
}

/** The same text where it is no blank, or nobody knows whose. */
function filledText(sheet: FormSheet, text: string, row: number, column: number): string {
  const { blank, said } = sheet;
  if (text === blank.organisation) return said.organisation;
  if (text.startsWith(`${blank.place},`)) return said.place + text.slice(blank.place.length);
  for (const who of ['head', 'superior'] as const) {
    const [was, is] = [blank[who], said[who]];
    if (was && is && text === was.title && isApart(sheet, row)) return is.title;
  }
  const who = signerAt(sheet, row, column);
  const [was, is] = who === null ? [] : [blank[who], said[who]];
  if (!was || !is) return text;
  if (text === was.name) return is.name;
  return text === was.number && was.number !== '' ? is.number : text;
}

/** A row of a table holds more; there a post is whoever answers for the indicator. */
function isApart({ grid }: FormSheet, row: number): boolean {
  const cells = grid.values[row - grid.origin.row] ?? [];
  return cells.filter((value) => value !== '').length <= MOST_APART;
}

/** A label with what it names, or two who sign. */
const MOST_APART = 2;

/** Rows from a post to the number below its name. */
const FARTHEST = 6;

/** Whose name or number stands in a cell: by the post right below it ("Nama", "Jabatan"), or by the nearest one above. */
function signerAt(sheet: FormSheet, row: number, column: number): Who | null {
  const { grid } = sheet;
  const below = whoIs(sheet, textAt(grid, row + 1, column));
  if (below) return below;
  for (let above = row - 1; above >= Math.max(0, row - FARTHEST); above--) {
    const who = whoIs(sheet, textAt(grid, above, column));
    if (who) return who;
  }
  return null;
}

function whoIs({ blank, said, parties }: FormSheet, text: string): Who | null {
  const post = text.trim().replace(/^:\s*/, '');
  const titles = (who: Who) => [blank, said].flatMap((signers) => titleOf(signers[who]));
  return (['head', 'superior'] as const).find((who) => [parties[who], ...titles(who)].includes(post)) ?? null;
}

function titleOf(signer: Signer | null): readonly string[] {
  return signer ? [signer.title] : [];
}
