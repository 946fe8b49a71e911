/**
 * Choices are kept by the name of their sheet. When a sheet has been renamed since, they follow it. Whoever has seen the sheet
 * under both names says so; for anyone else it is the sheet that is new and says what the choices speak of. A form that was filled
 * from a table says all of that too, so where it is not sure which sheet is meant, or whether the old one was deleted, nothing follows.
 */

import { normalise } from './language/normalise';
import { type AcceptedFinding, type Settings, type TableChoice } from './settings';
import { parseArea } from './sheet/address';
import { type SheetGrid, textAt } from './sheet/grid';
import { isFormMark } from './sheet/marks';
import { isReport } from './report/own-report';
import { type Chosen, sheetsWithChoices } from './sheets-seen';
import { saysThere } from './table/chosen-table';
import { SheetView } from './table/sheet-view';

/** So much of what the choices speak of must be on the sheet; the other cells may have been mended while nobody looked. */
const LEAST_SHARE = 0.5;

/** Former names of sheets, each with the name that the same sheet has now. */
export type Renames = ReadonlyMap<string, string>;

/**
 * The settings after sheets were seen to be renamed; the very same object when no choice is on one of them. What was left of a
 * sheet that had been deleted under a name that another sheet takes on goes: it would speak for that one.
 */
export function withRenames(settings: Settings, renames: Renames): Settings {
  const known = new Set([...settings.sheets, ...sheetsWithChoices(settings)]);
  // Whoever else has the workbook open may have followed already.
  const due = new Map([...renames].filter(([was]) => known.has(was)));
  if (due.size === 0) return settings;
  const taken = new Set(due.values());
  const isLeftOver = ({ sheet }: { readonly sheet: string }) => taken.has(sheet) && !due.has(sheet);
  return {
    ...moved({ ...settings, ...without(settings, isLeftOver) }, due),
    sheets: settings.sheets.map((name) => due.get(name) ?? name),
  };
}

/**
 * The settings under the names that the sheets have now; the very same object when nothing was renamed. `grids` must be all
 * sheets of the workbook: a sheet that was merely not read has not been renamed.
 */
export function followRenames(settings: Settings, grids: readonly SheetGrid[]): Settings {
  const chosen = sheetsWithChoices(settings);
  const names = new Set(grids.map(({ name }) => name));
  const seen = new Set(settings.sheets);
  const areSeen = seen.size > 0;
  // A sheet that was gone already when all were last seen was deleted.
  const missing = [...chosen].filter((name) => !names.has(name) && (!areSeen || seen.has(name)));
  if (missing.length === 0) return settings;
  const isNew = (grid: SheetGrid) => (areSeen ? !seen.has(grid.name) : !isForm(grid));
  const strangers = grids
    .filter((grid) => !chosen.has(grid.name) && !isReport(grid) && isNew(grid))
    .map((grid) => new Sheet(grid));
  const said = bySheet(settings);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of missing.slice(0, MOST_MISSING)) {
    const [only, ...others] = strangers.filter((sheet) => sheet.isMeant(said.get(name) ?? NOTHING_SAID));
    if (!only || others.length > 0 || taken.has(only.name)) continue;
    renamed.set(name, only.name);
    taken.add(only.name);
  }
  return renamed.size === 0 ? settings : moved(settings, renamed);
}

function without({ accepted, tables }: Chosen, isLeftOut: (choice: { readonly sheet: string }) => boolean): Chosen {
  return {
    accepted: accepted.filter((each) => !isLeftOut(each)),
    tables: tables.filter((each) => !isLeftOut(each)),
  };
}

function moved(settings: Settings, renames: Renames): Settings {
  const now = <Choice extends { readonly sheet: string }>(choice: Choice): Choice => {
    const sheet = renames.get(choice.sheet);
    return sheet === undefined ? choice : { ...choice, sheet };
  };
  return { ...settings, accepted: settings.accepted.map(now), tables: settings.tables.map(now) };
}

function isForm({ marks = [] }: SheetGrid): boolean {
  return marks.some(isFormMark);
}

/** Nobody renames so many sheets; a file that names more was not made by people. */
const MOST_MISSING = 200;

/** What is said of one sheet. */
type Choices = { readonly findings: AcceptedFinding[]; readonly tables: TableChoice[] };

const NOTHING_SAID: Choices = { findings: [], tables: [] };

function bySheet({ accepted, tables }: Settings): ReadonlyMap<string, Choices> {
  const said = new Map<string, Choices>();
  const of = (sheet: string): Choices => {
    const choices = said.get(sheet) ?? { findings: [], tables: [] };
    said.set(sheet, choices);
    return choices;
  };
  for (const finding of accepted) of(finding.sheet).findings.push(finding);
  for (const table of tables) of(table.sheet).tables.push(table);
  return said;
}

/** A sheet that no choice names. */
class Sheet {
  private known: ReadonlySet<string> | null = null;

  constructor(private readonly grid: SheetGrid) {}

  get name(): string {
    return this.grid.name;
  }

  /** Whether what was said of the missing sheet, or most of it, can be said of this one. */
  isMeant({ findings, tables }: Choices): boolean {
    const held =
      findings.filter((finding) => this.holds(finding)).length +
      tables.filter((choice) => this.hasHeaders(choice)).length;
    return held >= LEAST_SHARE * (findings.length + tables.length);
  }

  /** An indicator's name stands in a cell; what is said of a header may be put together from several. */
  private holds({ subject, text }: AcceptedFinding): boolean {
    if (!this.says(text)) return false;
    return this.says(subject) || (text !== '' && normalise(subject).includes(normalise(text)));
  }

  private says(text: string): boolean {
    const wanted = normalise(text);
    return wanted === '' || this.texts().has(wanted);
  }

  private texts(): ReadonlySet<string> {
    this.known ??= textsOf(this.grid);
    return this.known;
  }

  /** Headers stand where they stood; a choice that kept none says too little. */
  private hasHeaders({ area, headers }: TableChoice): boolean {
    const place = parseArea(area);
    if (place === null || headers === undefined) return false;
    return saysThere(new SheetView(this.grid), headers, { row: place.top, column: place.left });
  }
}

function textsOf(grid: SheetGrid): ReadonlySet<string> {
  const texts = new Set<string>();
  const { row, column } = grid.origin;
  for (const [down, cells] of grid.values.entries()) {
    for (const [right, value] of cells.entries()) {
      if (value !== '') texts.add(normalise(textAt(grid, row + down, column + right)));
    }
  }
  return texts;
}
