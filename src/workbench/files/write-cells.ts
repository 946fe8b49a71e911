import { areaAddress, cellAddress, parseArea } from '../model/address';
import { type SheetCell } from '../model/cell';
import { isErrorText } from '../model/entry';
import { type Sheet, WHOLE_SHEET } from '../model/sheet';
import { formulaToFile } from './formula-names';
import { type StyleWriter } from './write-styles';
import { children, make, numberAttribute } from './workbook-package';

/** What decides whether a cell has to be written. */
function signature(cell: SheetCell | undefined): string {
  return cell ? JSON.stringify([cell.value, cell.formula ?? null, cell.spilledFrom ?? null]) : '';
}

/** Writes the cells and rows that differ from what the file held; tells whether a formula was among them. */
export function writeCellElements(
  data: Element,
  sheet: Sheet,
  before: Sheet | undefined,
  styles: StyleWriter,
  isAddIn: (name: string) => boolean,
): boolean {
  const lines = new LineIndex(data);
  let formulas = false;
  const places = new Map<number, Set<number>>();
  const collect = (source: Sheet | undefined) =>
    source?.forEachStored(WHOLE_SHEET, (_cell, row, column) => {
      let line = places.get(row);
      if (!line) places.set(row, (line = new Set()));
      line.add(column);
    });
  collect(sheet);
  collect(before);
  for (const row of [...places.keys()].sort((a, b) => a - b)) {
    for (const column of [...(places.get(row) ?? [])].sort((a, b) => a - b)) {
      const cell = sheet.cell(row, column);
      const old = before?.cell(row, column);
      const newContent = signature(cell) !== signature(old);
      const newStyle = JSON.stringify(cell?.style) !== JSON.stringify(old?.style);
      if (!newContent && !newStyle) continue;
      const element = lines.cell(row, column);
      if (newStyle) setStyle(element, styles.id(cell?.style));
      if (newContent) {
        formulas ||= cell?.formula !== undefined || old?.formula !== undefined;
        setContent(element, cell, row, column, isAddIn);
      }
    }
  }
  for (const row of new Set([...sheet.rows.keys(), ...(before?.rows.keys() ?? [])])) {
    const line = sheet.rows.get(row);
    const old = before?.rows.get(row);
    if (JSON.stringify(line ?? {}) === JSON.stringify(old ?? {})) continue;
    const element = lines.row(row);
    set(element, 'ht', line?.size);
    set(element, 'customHeight', line?.size === undefined ? undefined : 1);
    set(element, 'hidden', line?.hidden ? 1 : undefined);
    set(element, 's', line?.style ? styles.id(line.style) : undefined);
    set(element, 'customFormat', line?.style ? 1 : undefined);
  }
  return formulas;
}

function set(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function setStyle(element: Element, id: number): void {
  set(element, 's', id === 0 ? undefined : id);
}

function setContent(
  element: Element,
  cell: SheetCell | undefined,
  row: number,
  column: number,
  isAddIn: (name: string) => boolean,
): void {
  const { ownerDocument: document } = element;
  element.replaceChildren();
  element.removeAttribute('t');
  // What an array formula fills is written as values, which is how Excel keeps it, too.
  if (!cell) return;
  if (cell.formula !== undefined) {
    const formula = make(
      document,
      'f',
      cell.spill ? { t: 'array', ref: areaAddress({ row, column, ...cell.spill }) } : {},
    );
    formula.textContent = formulaToFile(cell.formula, isAddIn);
    element.append(formula);
  }
  if (cell.value === '') return;
  if (typeof cell.value === 'string' && !isErrorText(cell.value) && cell.formula === undefined) {
    element.setAttribute('t', 'inlineStr');
    const holder = make(document, 'is');
    const text = make(document, 't');
    text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    text.textContent = cell.value;
    holder.append(text);
    element.append(holder);
    return;
  }
  const value = make(document, 'v');
  if (typeof cell.value === 'boolean') {
    element.setAttribute('t', 'b');
    value.textContent = cell.value ? '1' : '0';
  } else if (typeof cell.value === 'number') {
    value.textContent = String(cell.value);
  } else {
    element.setAttribute('t', isErrorText(cell.value) ? 'e' : 'str');
    // A file knows no "busy": the value is worked out on opening.
    value.textContent = cell.value === '#BUSY!' ? '#N/A' : cell.value;
  }
  element.append(value);
}

/** Finds rows and cells, and makes them in their places. */
class LineIndex {
  private readonly rows = new Map<number, Element>();
  private readonly cells = new Map<Element, Map<number, Element>>();
  private lastRow = -1;

  constructor(private readonly data: Element) {
    let row = -1;
    for (const element of children(data, 'row')) {
      row = (numberAttribute(element, 'r') ?? row + 2) - 1;
      this.rows.set(row, element);
      this.lastRow = Math.max(this.lastRow, row);
    }
  }

  row(row: number): Element {
    const known = this.rows.get(row);
    if (known) return known;
    const made = make(this.data.ownerDocument, 'row', { r: row + 1 });
    let next: Element | null = null;
    if (row < this.lastRow) {
      for (let index = row + 1; index <= this.lastRow && !next; index++) next = this.rows.get(index) ?? null;
    }
    this.data.insertBefore(made, next);
    this.rows.set(row, made);
    this.lastRow = Math.max(this.lastRow, row);
    return made;
  }

  cell(row: number, column: number): Element {
    const line = this.row(row);
    let cells = this.cells.get(line);
    if (!cells) {
      cells = new Map();
      let at = -1;
      for (const element of children(line, 'c')) {
        at = parseArea(element.getAttribute('r') ?? '')?.column ?? at + 1;
        cells.set(at, element);
      }
      this.cells.set(line, cells);
      line.removeAttribute('spans');
    }
    const known = cells.get(column);
    if (known) return known;
    const made = make(this.data.ownerDocument, 'c', { r: cellAddress(row, column) });
    const after = [...cells.keys()].filter((index) => index > column);
    const next = after.length > 0 ? (cells.get(Math.min(...after)) ?? null) : null;
    line.insertBefore(made, next);
    cells.set(column, made);
    return made;
  }
}
