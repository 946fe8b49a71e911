/** The tables of the desk's files gathered into one library of the agency, in the form Manual IKU; runs in a worker. */

import { MANUAL_IKU } from '../core/forms/standard/manual-iku';
import { differingParts } from '../core/compare/definitions';
import { countCards, manualOfTables, yearsOfTables } from '../core/forms/library-cards';
import { definitionsIn, manualsAmong, type OfficeDefinition } from '../core/indicator/library/office';
import { type Language } from '../core/language/bilingual';
import { DEFAULT_SETTINGS } from '../core/settings';
import { type SheetPlan } from '../core/sheet/plan';
import { type IndicatorTable } from '../core/table/model';
import { choicesAtFirst } from '../taskpane/forms/form-plan';
import { type FileBytes, readAndReview } from './review-file';

export interface GatheredLibrary {
  readonly plan: SheetPlan;
  /** Indicators in it. */
  readonly count: number;
  /** Names that are defined differently; it holds the definition that comes first. */
  readonly differing: readonly string[];
}

/**
 * @param files in the order in which their definitions hold; those that cannot be read are left out. `null` when there is no table.
 * @throws FormOptionError when the tables speak of more years than the form has room for.
 */
export function gatherLibrary(files: readonly FileBytes[], language: Language): GatheredLibrary | null {
  const holding = files.map(tablesOf).filter((tables) => tables.length > 0);
  const tables = holding.flatMap((each) => manualsFirst(each));
  if (tables.length === 0) return null;
  const { from, to, ...choices } = choicesAtFirst(MANUAL_IKU, language, DEFAULT_SETTINGS);
  const years = yearsOfTables(tables) ?? { from, to };
  const plan = manualOfTables(tables, holding.length > 1 ? 'several' : 'one', { ...choices, years });
  return { plan, count: countCards(tables), differing: differingNames(definitionsIn(tables)) };
}

function tablesOf(file: FileBytes): readonly IndicatorTable[] {
  try {
    return readAndReview(file, []).result.tables;
  } catch {
    return [];
  }
}

/** What the other tables are to agree with. */
function manualsFirst(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const manuals = manualsAmong(tables);
  return [...manuals, ...tables.filter((table) => !manuals.includes(table))];
}

function differingNames(definitions: readonly OfficeDefinition[]): readonly string[] {
  const first = new Map<string, OfficeDefinition>();
  const names = new Set<string>();
  for (const definition of definitions) {
    const before = first.get(definition.key);
    if (!before) first.set(definition.key, definition);
    else if (differingParts(before, definition).length > 0) names.add(before.name);
  }
  return [...names];
}
