import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { type EnteredValue, entryText, parseEntry } from '../model/entry';
import { shortCall } from '../functions/arity';
import { type FunctionCatalogue } from '../functions/catalogue';
import { cellAddress } from '../model/address';
import { ENGLISH_LOCALE, formulaFromLocal, formulaToLocal, hasForeignSeparator, INDONESIAN } from '../model/locale';
import { type GridVoice } from './voice';
import { type ConditionalFormat } from '../model/sheet';
import { typedFormula } from '../model/typed-formula';
import { fromGridValue } from './cell-codec';
import { type GridContext } from './grid-context';
import { MarkedCells } from './marked-cells';
import { toGridStyle } from './style-codec';

/** Before the grid's own number formats, after its spilled arrays. */
const DISPLAY_PRIORITY = 11;

/**
 * Makes the grid speak the user's language: numbers with a decimal comma, formulas with `;` between arguments, and
 * entries read the same way.
 */
export function localiseDisplay(context: GridContext, catalogue: FunctionCatalogue, voice: GridVoice): void {
  const marked = new MarkedCells(context);
  const interceptors = context.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-display',
    priority: DISPLAY_PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => next(shown(context, marked, cell, location)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: 'workbench-before-edit',
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const local = localFormula(context, subUnitId, row, col);
      // The grid's own handler, which comes next, would put the English formula in its place.
      if (cell && local !== undefined) return { ...cell, f: local };
      return next(editable(context, cell, subUnitId, row, col));
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: 'workbench-after-edit',
    priority: 1000,
    handler: (given, { subUnitId, row, col }, next) => {
      const cell = given?.f ? { ...given, f: typedFormula(given.f, editorText(context)) } : given;
      const result = entered(context, cell, subUnitId, row, col);
      if (cell?.f && result) tellOfFormula(context, catalogue, voice, cell.f, result, cellAddress(row, col));
      return next(result);
    },
  });
}

/** What stands in the editor of the cell. */
function editorText({ injector }: GridContext): string {
  const editor = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return (editor?.getBody()?.dataStream ?? '').replace(/[\r\n]+$/, '');
}

interface Location {
  subUnitId: string;
  row: number;
  col: number;
  rawData?: Nullable<ICellData>;
}

/** The cell as it is drawn. */
function shown(
  context: GridContext,
  marked: MarkedCells,
  cell: Nullable<ICellDataForSheetInterceptor>,
  { subUnitId, row, col }: Location,
) {
  const { workbook } = context;
  const sheet = workbook.sheetById(subUnitId);
  if (!sheet) return cell;
  const highlight = marked.formatAt(sheet, row, col);
  const value = cell?.p ? '' : fromGridValue(cell);
  const text = value === '' ? '' : entryText(value, sheet.shownFormat(row, col), workbook.locale);
  const changesText = value !== '' && text !== String(value);
  if (!changesText && !highlight) return cell;
  const result: ICellDataForSheetInterceptor = { ...cell };
  if (changesText) {
    result.v = text;
    // Numbers keep to the right though they are texts now.
    result.t = typeof value === 'number' ? 2 : 1;
  }
  if (highlight) result.interceptorStyle = { ...cell?.interceptorStyle, ...toHighlight(highlight) };
  return result;
}

function toHighlight({ style }: ConditionalFormat) {
  const { bg, cl, bl, it } = toGridStyle(style);
  return { ...(bg ? { bg } : {}), ...(cl ? { cl } : {}), ...(bl ? { bl } : {}), ...(it ? { it } : {}) };
}

/** A cell's formula as the user writes it; undefined when it has none, or one that fills other cells as well. */
function localFormula({ workbook }: GridContext, subUnitId: string, row: number, column: number): string | undefined {
  const own = workbook.sheetById(subUnitId)?.cell(row, column);
  return own?.formula === undefined || own.spill ? undefined : formulaToLocal(own.formula, workbook.locale);
}

/** What stands in the editor when it opens on a cell without a formula. */
function editable(
  { workbook }: GridContext,
  cell: Nullable<ICellDataForSheetInterceptor>,
  subUnitId: string,
  row: number,
  column: number,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell || cell.p) return cell;
  const own = workbook.sheetById(subUnitId)?.cell(row, column);
  if (own?.formula !== undefined) return cell;
  const value = own && !own.spilledFrom ? own.value : fromGridValue(cell);
  if (typeof value === 'number')
    return { ...cell, v: editableNumber(value, own?.style?.numberFormat, workbook.locale), t: 1 };
  return cell;
}

function editableNumber(
  value: number,
  numberFormat: string | undefined,
  locale: Parameters<typeof entryText>[2],
): string {
  // Percentages are edited as percentages, dates as dates; other numbers in full.
  if (numberFormat && /%/.test(numberFormat)) return `${plainNumber(round(value * 100), locale.decimal)}%`;
  if (numberFormat && /[dmyh]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')))
    return entryText(value, numberFormat, locale);
  return plainNumber(value, locale.decimal);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function plainNumber(value: number, decimal: string): string {
  return String(value).replace('.', decimal);
}

/** What the user typed, as the grid is to keep it. */
function entered(
  { workbook }: GridContext,
  cell: Nullable<ICellDataForSheetInterceptor>,
  subUnitId: string,
  row: number,
  column: number,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell || cell.p) return cell;
  const sheet = workbook.sheetById(subUnitId);
  const format = sheet?.numberFormat(row, column) ?? 'General';
  if (cell.f) {
    const own = sheet?.cell(row, column);
    // Read back, `=ABS(1,5)` could as well have two arguments: what was left as it stood stays as it was.
    const isUntouched = own?.formula !== undefined && cell.f === formulaToLocal(own.formula, workbook.locale);
    if (isUntouched) return { ...cell, f: own.formula };
    // Excel keeps the editor open until the entry is right; here it waits in the cell, as the text that was typed.
    if (hasForeignSeparator(cell.f, workbook.locale)) {
      return { ...cell, f: null, si: null, v: cell.f, t: CellValueType.FORCE_STRING };
    }
    return { ...cell, f: formulaFromLocal(cell.f, workbook.locale) };
  }
  // Text on purpose: the grid has taken the apostrophe off already.
  if (cell.t === CellValueType.FORCE_STRING) return cell;
  if (cell.v === null || cell.v === undefined || cell.v === '') return cell;
  const entry = parseEntry(String(cell.v), workbook.locale, format);
  return { ...cell, ...typed(entry.value, entry.quoted === true), ...formatFor(entry.numberFormat, format, cell) };
}

/** Says what is wrong with a formula, in the words of the notation that it should be in. */
function tellOfFormula(
  { workbook: { locale } }: GridContext,
  catalogue: FunctionCatalogue,
  voice: GridVoice,
  written: string,
  { f: formula }: ICellData,
  cell: string,
): void {
  if (!formula) {
    const other = locale.list === ENGLISH_LOCALE.list ? INDONESIAN : ENGLISH_LOCALE;
    voice.foreignSeparator(cell, formulaToLocal(formulaFromLocal(written, other), locale));
    return;
  }
  const short = shortCall(formula, catalogue);
  if (short) voice.shortCall(cell, short);
  else voice.understood();
}

function typed(value: EnteredValue, quoted: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (typeof value === 'number') return { v: value, t: 2 };
  return { v: value, t: quoted || Number.isFinite(Number(value)) ? 4 : 1 };
}

function formatFor(numberFormat: string | undefined, before: string, cell: ICellData): Pick<ICellData, 's'> {
  if (!numberFormat || before !== 'General') return {};
  const style = typeof cell.s === 'object' ? cell.s : {};
  return { s: { ...style, n: { pattern: numberFormat } } };
}
