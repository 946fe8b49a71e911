/**
 * Colours the cells of the findings, without touching anyone's formatting: by conditional formats of our own. Taking them off is
 * deleting exactly those. Only what has changed is written: each writing costs the user a step of the undo list, and may meet that
 * of someone else who works in the same workbook.
 */

import { Explained } from '../core/language/explained';
import { type Finding } from '../core/rules/rule';
import { LEVELS, type Level } from '../core/knowledge/choices/levels';
import { cellName } from '../core/sheet/address';
import { supports } from './capabilities';
import { type CellsToMark, type MarkedSheet, findMarks, sheetsToMark, repaint } from './highlight-marks';

/** Colours are no reason to fail while a cell is being edited. */
const WAITING: Excel.RunOptions = { delayForCellEdit: true };

/** Both reject with `SheetsRefused` where Excel would not have some sheets changed, when all others are done. */
export interface Highlighter {
  /** Replaces any highlight there is by one for these findings. Returns the protected sheets that were left out. */
  readonly highlight: (findings: readonly Finding[]) => Promise<string[]>;
  /** Takes every highlight off. Returns the protected sheets that keep theirs. */
  readonly clearHighlight: () => Promise<string[]>;
  /** Some sheet is coloured, perhaps since an earlier session or by someone else. Two round trips; changes nothing. */
  readonly isHighlighted: () => Promise<boolean>;
}

/** Excel refused these sheets, for no reason that the user could mend; all others show what they should. */
export class SheetsRefused extends Explained {
  override readonly name = 'SheetsRefused';

  constructor(sheets: readonly string[]) {
    const names = sheets.join(', ');
    super({
      id: `Excel menolak mengubah sorotan di lembar berikut: ${names}. Lembar lainnya sudah sesuai.`,
      en: `Excel refused to change the highlight on these sheets: ${names}. All others are as they should be.`,
    });
  }
}

/** What a sheet shows of ours. */
interface Paint {
  readonly name: string;
  readonly isProtected: boolean;
  /** Tells one painting from another; `null`: not what was wanted, for it is protected, or Excel refused. */
  readonly key: string | null;
  /** Of our formats, where they are known. */
  readonly ids?: readonly string[];
}

/** By sheet; those without an entry show nothing of ours. */
type Painted = ReadonlyMap<string, Paint>;

type Wanted = ReadonlyMap<string, CellsToMark>;

export function createHighlighter(): Highlighter {
  /** `null`: nothing is known, as in the beginning. */
  let painted: Painted | null = null;

  /** `names`: the sheets that need it; all of them when nothing is said. Gives those among the ones asked about that do not show it. */
  const paint = async (
    wanted: Wanted,
    isWanted: (name: string) => boolean,
    names?: readonly string[],
  ): Promise<string[]> => {
    const before = painted;
    // Whatever fails now leaves unknown what the sheets show.
    painted = null;
    const now = await Excel.run(WAITING, (context) => paintSheets(context, wanted, before, names));
    const untouched = [...(before ?? [])].filter(([name]) => names?.includes(name) === false);
    painted = new Map([...untouched, ...now.map((each) => [each.name, each] as const)]);
    const left = now.filter(({ name, key }) => key === null && isWanted(name));
    const refused = left.filter(({ isProtected }) => !isProtected);
    if (refused.length > 0) throw new SheetsRefused(refused.map(({ name }) => name));
    return left.map(({ name }) => name);
  };

  return {
    highlight: async (findings) => {
      const wanted = cellsBySheet(findings);
      const changed = painted ? changedSheets(painted, wanted) : undefined;
      if (changed?.length === 0) return [];
      return paint(wanted, (name) => wanted.has(name), changed);
    },
    clearHighlight: () => paint(new Map(), () => true),
    isHighlighted: () =>
      Excel.run(WAITING, async (context) => {
        const found = await findMarks(context, await sheetsToMark(context), () => undefined);
        return found.some(({ marks }) => marks && marks.length > 0);
      }),
  };
}

/** In the one Excel without it, conditional formats beside custom functions are reported to end Excel (OfficeDev/office-js #5959). */
export const canHighlight = (): boolean => supports('safeHighlight');

/** That of this pane. */
export const { highlight, clearHighlight, isHighlighted } = createHighlighter();

function changedSheets(painted: Painted, wanted: Wanted): string[] {
  const names = [...new Set([...painted.keys(), ...wanted.keys()])];
  const shownOn = (name: string) => (painted.has(name) ? painted.get(name)?.key : keyOf());
  return names.filter((name) => shownOn(name) !== keyOf(wanted.get(name)));
}

/** Three round trips; more only where Excel refuses something. Rejects when it refuses everything. */
async function paintSheets(
  context: Excel.RequestContext,
  wanted: Wanted,
  before: Painted | null,
  names?: readonly string[],
): Promise<Paint[]> {
  const sheets = (await sheetsToMark(context)).filter(({ name }) => names?.includes(name) ?? true);
  const found = await findMarks(context, sheets, (name) => before?.get(name)?.ids);
  const needsWork = ({ sheet, marks }: MarkedSheet) => marks?.length !== 0 || wanted.has(sheet.name);
  const work = found
    .filter(needsWork)
    .flatMap(({ sheet, marks }) =>
      marks && !sheet.isProtected ? [{ sheet, marks, cells: wanted.get(sheet.name) ?? NO_CELLS }] : [],
    );
  const { ids, refused } = await repaint(context, work);
  const [[, error] = []] = refused;
  if (work.length > 0 && refused.size === work.length) throw error;
  return found.map((each): Paint => {
    const { name, isProtected } = each.sheet;
    const isDone = !needsWork(each) || ids.has(name);
    const known = ids.get(name) ?? before?.get(name)?.ids;
    return { name, isProtected, key: isDone ? keyOf(wanted.get(name)) : null, ...(known ? { ids: known } : {}) };
  });
}

const NO_CELLS: CellsToMark = new Map();

function keyOf(cells: CellsToMark = NO_CELLS): string {
  return JSON.stringify([...cells]);
}

/** By sheet and gravest level of each cell. */
function cellsBySheet(findings: readonly Finding[]): Map<string, Map<Level, string[]>> {
  const gravest = new Map<string, { readonly sheet: string; readonly cell: string; readonly level: Level }>();
  for (const finding of findings) {
    if (finding.accepted !== undefined) continue;
    for (const cell of [finding.cell, ...(finding.cells ?? [])].map(cellName)) {
      const key = `${finding.sheet}!${cell}`;
      const known = gravest.get(key);
      if (!known || LEVELS.indexOf(finding.level) < LEVELS.indexOf(known.level)) {
        gravest.set(key, { sheet: finding.sheet, cell, level: finding.level });
      }
    }
  }
  const sheets = new Map<string, Map<Level, string[]>>();
  for (const { sheet, cell, level } of gravest.values()) {
    const levels = sheets.get(sheet) ?? new Map<Level, string[]>();
    sheets.set(sheet, levels);
    levels.set(level, [...(levels.get(level) ?? []), cell]);
  }
  return sheets;
}
