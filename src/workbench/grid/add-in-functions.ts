import { type Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorValueObject,
  type ErrorType,
  type IFunctionInfo,
  IFunctionService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { areaAddress, quoteSheetName } from '../model/address';
import { type FunctionCatalogue, type FunctionDescription } from '../functions/catalogue';
import { parameterAddresses } from '../functions/parameter-addresses';
import { type FunctionInvoker, type CallPlace } from '../functions/invoker';
import { type FunctionResult } from '../functions/results';
import { type Calculation } from './calculation';
import { type GridContext } from './grid-context';
import { UNIT_ID } from './snapshot';
import { toValueObject, functionInfo } from './function-values';

const BUSY = '#BUSY!' as ErrorType;

/** Functions that hand one of their arguments on as it is: a text literal in them may reach a function of the add-in. */
const PASSING_ON = ['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH', 'CHOOSE'];

/** How long results are gathered while more are on their way: every calculation looks through all formulas. */
const GATHERING = 500;

const GATHERING_STEP = 20;

/** Makes the add-in's functions known to the grid's calculation. To be called before a workbook is opened. */
export class AddInFunctions {
  /** What the functions answered in the calculation that runs, by place. */
  private readonly latest = new Map<string, { place: CallPlace; result: FunctionResult }>();

  /** Places whose function has been asked and not answered. */
  private readonly owed = new Map<string, CallPlace>();
  private readonly toRepaint = new Map<string, Record<number, Record<number, object>>>();
  private readonly due = new Map<string, CallPlace>();
  private isScheduled = false;

  constructor(
    private readonly context: GridContext,
    private readonly calculation: Calculation,
    private readonly catalogue: FunctionCatalogue,
    private readonly invoker: () => FunctionInvoker,
    /** What an empty cell is to a function: null today, 0 in older Excels. */
    private readonly blank: null | 0 = null,
  ) {}

  register(): void {
    const functions = this.context.injector.get(IFunctionService);
    const infos: IFunctionInfo[] = [];
    for (const description of this.catalogue.functions) {
      const name = `${this.catalogue.namespace}.${description.name}`.toUpperCase();
      functions.registerExecutors(
        new AddInFunction(name, description, (args, place) => this.call(description, args, place)),
      );
      infos.push(functionInfo(name, description));
    }
    this.context.injector.get(IDescriptionService).registerDescriptions(infos);
    for (const name of PASSING_ON) {
      const passing = functions.getExecutor(name);
      if (passing) passing.isArgumentsIgnoreNumberPattern = () => true;
    }
  }

  /** Has the formulas at these places worked out again, as soon as no calculation runs. */
  recalculate(places: readonly CallPlace[]): void {
    for (const place of places) this.due.set(keyOf(place), place);
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.calculation.expect();
    this.startWhenGathered(Date.now());
  }

  private startWhenGathered(since: number): void {
    this.calculation.whenFree(() => {
      if (this.invoker().pending > 0 && Date.now() - since < GATHERING) {
        setTimeout(() => this.startWhenGathered(since), GATHERING_STEP);
        return;
      }
      this.isScheduled = false;
      const dirty = [...this.due.values()];
      this.due.clear();
      this.start(dirty);
    });
  }

  private start(places: readonly CallPlace[]): void {
    const dirtyRanges = places.map(({ sheet, row, column }) => ({
      unitId: UNIT_ID,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.context.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        options: null,
      },
      { onlyLocal: true },
    );
  }

  /** After a calculation: gives the cells the formats and messages that came with their results. */
  finish(): void {
    for (const { place, result } of this.latest.values()) {
      const sheet = this.context.workbook.sheetById(place.sheet);
      const cell = sheet?.cell(place.row, place.column);
      if (!sheet || cell?.formula === undefined) continue;
      // Within a larger formula the result is not what the cell shows.
      if (cell.value !== result.values[0]?.[0]) continue;
      if (result.message) cell.message = result.message;
      else delete cell.message;
      result.formats.forEach((line, y) =>
        line.forEach((format, x) => {
          const target = y === 0 && x === 0 ? cell : sheet.cell(place.row + y, place.column + x);
          if (!target || target.valueFormat === format) return;
          if (format) target.valueFormat = format;
          else delete target.valueFormat;
          this.repaint(place.sheet, place.row + y, place.column + x);
        }),
      );
    }
    this.latest.clear();
    this.flushRepaint();
    // A calculation that the user's next edit cut short leaves places without the result that is there by now.
    const lost = [...this.owed.values()].filter((place) => this.isLost(place));
    if (lost.length > 0) this.recalculate(lost);
  }

  private repaint(sheet: string, row: number, column: number): void {
    const lines = this.toRepaint.get(sheet) ?? {};
    this.toRepaint.set(sheet, lines);
    (lines[row] ??= {})[column] = {};
  }

  /** A mutation that changes nothing has the grid draw the cells anew. */
  private flushRepaint(): void {
    for (const [subUnitId, cellValue] of this.toRepaint) {
      const params = { unitId: UNIT_ID, subUnitId, cellValue };
      this.context.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, {
        onlyLocal: true,
        fromFormula: true,
      });
    }
    this.toRepaint.clear();
  }

  private isLost(place: CallPlace): boolean {
    const cell = this.context.workbook.sheetById(place.sheet)?.cell(place.row, place.column);
    if (cell?.formula === undefined) {
      this.owed.delete(keyOf(place));
      return false;
    }
    return !this.invoker().isAsked(place);
  }

  private call(description: FunctionDescription, given: readonly BaseValueObject[], place: CallPlace): BaseValueObject {
    const args = this.arguments(description, given);
    if (!Array.isArray(args)) return args;
    const sheet = this.context.workbook.sheetById(place.sheet);
    const address = `${quoteSheetName(sheet?.name ?? '')}!${areaAddress({ row: place.row, column: place.column, rows: 1, columns: 1 })}`;
    const formula = sheet?.cell(place.row, place.column)?.formula ?? '';
    const name = `${this.catalogue.namespace}.${description.name}`;
    const places = parameterAddresses(formula, name, sheet?.name ?? '');
    const result = this.invoker().call(description, args, place, address, this.catalogue.allowErrors, places);
    if (!result) {
      this.owed.set(keyOf(place), place);
      return ErrorValueObject.create(BUSY);
    }
    this.owed.delete(keyOf(place));
    this.latest.set(keyOf(place), { place, result });
    return toValueObject(result, place);
  }

  /** The arguments as the runtime takes them, or the error that stands in their way. */
  private arguments(
    { parameters }: FunctionDescription,
    given: readonly BaseValueObject[],
  ): unknown[] | ErrorValueObject {
    const read = (value: BaseValueObject, dimensionality: string | undefined) => {
      const matrix = this.matrix(value);
      return dimensionality === 'matrix' ? matrix : (matrix[0]?.[0] ?? null);
    };
    for (const value of given) {
      const error = this.errorIn(value);
      if (error && (String(error.getErrorType()) === BUSY || !this.catalogue.allowErrors)) return error;
    }
    const args: unknown[] = [];
    parameters.forEach((parameter, index) => {
      if (parameter.repeating) {
        args.push(given.slice(index).map((value) => read(value, parameter.dimensionality)));
      } else {
        const value = given[index];
        // An argument left out arrives as null, as in Excel.
        args.push(value ? read(value, parameter.dimensionality) : null);
      }
    });
    return args;
  }

  private errorIn(value: BaseValueObject): ErrorValueObject | null {
    if (value.isError()) return value as unknown as ErrorValueObject;
    if (!value.isArray()) return null;
    let found: ErrorValueObject | null = null;
    (value as ArrayValueObject).iterator((cell) => {
      if (!cell?.isError()) return true;
      found = cell as unknown as ErrorValueObject;
      return false;
    });
    return found;
  }

  /** Errors travel in the form that the runtime knows. */
  private plain(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return this.blank;
    if (value.isError())
      return { type: 'CustomFunctionError', code: (value as unknown as ErrorValueObject).getErrorType() };
    const content = value.getValue();
    return content === '' && !value.isString() ? this.blank : content;
  }

  private matrix(value: BaseValueObject): unknown[][] {
    if (!value.isArray()) return [[this.plain(value)]];
    const array = value as ArrayValueObject;
    return Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: array.getColumnCount() }, (__, column) => this.plain(array.get(row, column))),
    );
  }
}

function keyOf({ sheet, row, column }: CallPlace): string {
  return `${sheet} ${row} ${column}`;
}

/** A function of the add-in in the grid's calculation. */
class AddInFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    description: FunctionDescription,
    private readonly invoke: (args: readonly BaseValueObject[], place: CallPlace) => BaseValueObject,
  ) {
    super(name);
    const { parameters } = description;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  /** A text literal is that text (`"92,5%"`), not the number that the grid would make of it in American notation. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return this.invoke(args, { sheet: this.subUnitId ?? '', row: this.row, column: this.column });
  }
}
