import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_STANDALONE,
  IContextService,
  type IExecutionOptions,
  type IMutationInfo,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Univer,
  UndoCommandId,
  UniverInstanceType,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { SetRangeValuesMutation, SetSelectionsOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { type WorkbookChange, type Flush } from '../model/changes';
import { type FunctionCatalogue } from '../functions/catalogue';
import { type Workbook } from '../model/workbook';
import { Calculation } from './calculation';
import { ChartLayer } from './chart-layer';
import { localiseDisplay } from './display';
import { createEngine } from './engine';
import { FromGrid } from './from-grid';
import { GridContext, isOwn } from './grid-context';
import { guardProtectedSheets } from './protection';
import { toSnapshot, UNIT_ID } from './snapshot';
import { ToGrid } from './to-grid';
import { type GridVoice } from './voice';

/** Changes that nobody would take back by Ctrl+Z. */
const LEAVING_CELLS: readonly WorkbookChange['kind'][] = [
  'selection',
  'activated',
  'settings',
  'customXmlParts',
  'properties',
];

/** The visible spreadsheet: shows the model, brings the user's edits into it, and calculates its formulas. */
export class Grid {
  readonly context: GridContext;
  readonly calculation: Calculation;
  readonly univer: Univer;
  private readonly toGrid: ToGrid;
  private readonly fromGrid: FromGrid;
  private readonly charts: ChartLayer;
  /** Called when the user has left the cell being edited. */
  editEnded: () => void = () => undefined;
  /** Whether what the add-in writes empties the list of steps that can be taken back. */
  forgetsSteps = false;
  private hasAddInWritten = false;

  constructor(
    container: HTMLElement,
    private readonly workbook: Workbook,
    catalogue: FunctionCatalogue,
    voice: GridVoice,
  ) {
    this.univer = createEngine(container);
    this.context = new GridContext(this.univer, workbook);
    this.calculation = new Calculation(this.context);
    this.toGrid = new ToGrid(this.context);
    this.fromGrid = new FromGrid(this.context);
    workbook.calculator = this.calculation;
    workbook.onFlush((flush) => this.show(flush));
    workbook.onStepEnd(() => this.endStep());
    this.context.commands.onCommandExecuted((command, options) => this.follow(command, options));
    // The component's services for sheets exist only once there is a workbook.
    this.openUnit();
    localiseDisplay(this.context, catalogue, voice);
    guardProtectedSheets(this.context, (cell) => voice.locked(cell));
    this.charts = new ChartLayer(this.context);
    this.context.injector.get(IEditorBridgeService).visible$.subscribe(({ visible, unitId }) => {
      if (unitId !== UNIT_ID && visible) return;
      const ended = workbook.isEditing && !visible;
      workbook.isEditing = visible;
      if (ended) this.editEnded();
    });
  }

  /** Shows the model anew, after another workbook was opened. */
  reopen(): void {
    this.context.injector.get(IUniverInstanceService).disposeUnit(UNIT_ID);
    this.openUnit();
    this.charts.redrawSoon();
  }

  /** Draws every cell anew, where numbers are to be shown in another notation. */
  repaint(): void {
    for (const sheet of this.workbook.sheets) {
      const cellValue: Record<number, Record<number, object>> = {};
      for (const [row, line] of sheet.cells) {
        cellValue[row] = Object.fromEntries([...line.keys()].map((column) => [column, {}]));
      }
      this.context.commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: UNIT_ID, subUnitId: sheet.id, cellValue },
        { onlyLocal: true, fromFormula: true },
      );
    }
  }

  /** Resolves when the grid has been painted; the component goes on preparing itself for a while. */
  async painted(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }

  /** Resolves when the grid can be clicked and typed into. */
  async ready(): Promise<void> {
    await this.context.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    await this.painted();
    this.wakeEditor();
  }

  /** The keyboard goes to the sheet, as after a click on a cell: the component types into an element of its own. */
  focus(): void {
    this.wakeEditor();
    document.getElementById(`__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`)?.focus();
  }

  /**
   * The component does it with the first selection, also with one that the add-in makes, and then the pane would lose the keyboard.
   * The sheet stays what is worked in.
   */
  private wakeEditor(): void {
    this.context.injector.get(IEditorService).focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const contexts = this.context.injector.get(IContextService);
    contexts.setContextValue(EDITOR_ACTIVATED, false);
    contexts.setContextValue(FOCUSING_EDITOR_STANDALONE, false);
    this.context.injector.get(IUniverInstanceService).focusUnit(UNIT_ID);
  }

  /** Takes back the last step, as Ctrl+Z does. */
  async undo(): Promise<void> {
    await this.context.commands.executeCommand(UndoCommandId);
  }

  private openUnit(): void {
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(this.workbook));
    this.calculation.expect();
    this.toGrid.apply([
      { kind: 'activated', sheet: this.workbook.active.id, before: '' },
      { kind: 'selection', sheet: this.workbook.active.id },
    ]);
  }

  private show({ origin, changes }: Flush): void {
    if (origin === 'grid' || origin === 'calculation') return;
    this.hasAddInWritten ||= origin === 'addin' && changes.some(({ kind }) => !LEAVING_CELLS.includes(kind));
    this.toGrid.apply(changes);
  }

  private endStep(): void {
    this.toGrid.endStep();
    if (this.forgetsSteps && this.hasAddInWritten) this.context.injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID);
    this.hasAddInWritten = false;
  }

  private follow(command: Readonly<{ id: string; params?: object }>, options?: IExecutionOptions): void {
    const info: IMutationInfo = { id: command.id, params: command.params ?? {} };
    const flags = (options ?? {}) as { fromFormula?: boolean; onlyLocal?: boolean };
    this.calculation.follow(info, flags);
    if (flags.fromFormula) return;
    if (command.id === SetRangeValuesMutation.id && !flags.onlyLocal) this.calculation.expect();
    if (this.context.isShowing && command.id === SetSelectionsOperation.id) return;
    if (!isOwn(options) && this.fromGrid.handles(command.id)) this.fromGrid.apply(info);
  }
}
