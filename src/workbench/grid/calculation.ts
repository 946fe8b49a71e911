import { type IMutationInfo } from '@univerjs/core';
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Area } from '../model/address';
import { clearSpill } from '../model/edit';
import { type Sheet } from '../model/sheet';
import { type Calculator } from '../model/workbook';
import { fromGridValue } from './cell-codec';
import { type GridContext } from './grid-context';
import { UNIT_ID } from './snapshot';

/** Longer than any calculation here takes; past it the answer is given with the values there are. */
const PATIENCE = 30_000;

/** Follows the grid's calculation and brings its results into the model. */
export class Calculation implements Calculator {
  private changes = 0;
  private started = 0;
  private finished = 0;
  private isRunning = false;
  private afterRun: (() => void)[] = [];
  private waiting: { until: number; resolve: () => void }[] = [];

  /** Called after each calculation, when its results are in the model. */
  onEnd: () => void = () => undefined;

  constructor(private readonly context: GridContext) {}

  /** To be told of every mutation that ran, with its options. */
  follow(
    { id, params }: IMutationInfo,
    options: { fromFormula?: boolean; onlyLocal?: boolean; applyFormulaCalculationResult?: boolean },
  ): void {
    if (id === SetRangeValuesMutation.id && options.applyFormulaCalculationResult) {
      this.takeResults(params as ISetRangeValuesMutationParams);
    } else if (id === SetFormulaCalculationStartMutation.id) {
      this.started = this.changes;
      this.isRunning = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.end();
    }
  }

  /** To be told that cells changed, so that a calculation will follow. */
  expect(): void {
    this.changes++;
  }

  get isPending(): boolean {
    return this.finished < this.changes;
  }

  /** Runs `action` when no calculation runs: starting another one would throw away what the running one has found. */
  whenFree(action: () => void): void {
    if (this.isRunning) this.afterRun.push(action);
    else action();
  }

  settle(): Promise<void> {
    if (!this.isPending) return Promise.resolve();
    const until = this.changes;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.waiting.push({
        until,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
  }

  private end(): void {
    // The results are written by the same notification's other listeners; wait until they have run.
    setTimeout(() => {
      this.finished = this.started;
      this.isRunning = false;
      this.takeSpills();
      this.onEnd();
      const ready = this.waiting.filter(({ until }) => until <= this.finished);
      this.waiting = this.waiting.filter(({ until }) => until > this.finished);
      for (const { resolve } of ready) resolve();
      for (const action of this.afterRun.splice(0)) this.whenFree(action);
    }, 0);
  }

  private takeResults({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const { workbook } = this.context;
    const sheet = workbook.sheetById(subUnitId);
    const grid = this.context.gridSheet(subUnitId);
    if (!sheet || !grid || !cellValue) return;
    let area: Area | null = null;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const column of Object.keys(line as object)) {
        const [r, c] = [Number(row), Number(column)];
        const cell = sheet.cell(r, c);
        if (cell?.formula === undefined) continue;
        const value = fromGridValue(grid.getCellRaw(r, c));
        if (value === cell.value) continue;
        cell.value = value;
        if (typeof value !== 'string' || !value.startsWith('#')) delete cell.message;
        area ??= { row: r, column: c, rows: 1, columns: 1 };
      }
    }
    const changed = area;
    if (changed)
      workbook.change('calculation', () => workbook.note({ kind: 'calculated', sheet: sheet.id, area: changed }));
  }

  /** Array formulas fill their neighbours: the grid keeps those values apart, the model holds them as cells. */
  private takeSpills(): void {
    const data = this.context.injector.get(FormulaDataModel);
    const ranges = data.getArrayFormulaRange()[UNIT_ID] ?? {};
    const values = data.getArrayFormulaCellData()[UNIT_ID] ?? {};
    for (const sheet of this.context.workbook.sheets) {
      this.spillSheet(sheet, ranges[sheet.id] ?? {}, (values[sheet.id] ?? {}) as SpilledValues);
    }
  }

  private spillSheet(sheet: Sheet, ranges: object, values: SpilledValues): void {
    const owners = new Set<string>();
    for (const [row, line] of Object.entries(ranges)) {
      for (const [column, range] of Object.entries(
        (line ?? {}) as Record<string, { endRow: number; endColumn: number } | null>,
      )) {
        const [r, c] = [Number(row), Number(column)];
        const cell = sheet.cell(r, c);
        if (!range || cell?.formula === undefined) continue;
        owners.add(`${r},${c}`);
        const size = { rows: range.endRow - r + 1, columns: range.endColumn - c + 1 };
        const { spill } = cell;
        if (spill && (spill.rows !== size.rows || spill.columns !== size.columns)) clearSpill(sheet, r, c, spill);
        if (String(cell.value).startsWith('#SPILL')) continue;
        cell.spill = size;
        for (let y = r; y < r + size.rows; y++) {
          for (let x = c; x < c + size.columns; x++) {
            if (y === r && x === c) continue;
            const value = fromGridValue(values[y]?.[x]);
            const target = sheet.touch(y, x);
            target.value = value;
            target.spilledFrom = { row: r, column: c };
          }
        }
      }
    }
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.spill && !owners.has(`${row},${column}`)) {
          clearSpill(sheet, row, column, cell.spill);
          delete cell.spill;
        }
      }
    }
  }
}

type SpilledValues = Record<number, Record<number, Parameters<typeof fromGridValue>[0]> | undefined>;
