import { type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import { type GridContext } from './grid-context';
import { UNIT_ID } from './snapshot';

interface Step {
  redo: IMutationInfo;
  undo: IMutationInfo;
}

/** Carries out mutations of the grid and gathers them, with what takes them back, into steps of its undo. */
export class UndoSteps {
  private steps: Step[] = [];

  constructor(private readonly context: GridContext) {}

  /** Runs a mutation on a sheet; `undo` takes it back, by the same mutation unless another is named. */
  run(id: string, sheet: { id: string }, redo: object, undo: object, undoId = id): void {
    const own = { unitId: UNIT_ID, subUnitId: sheet.id };
    const step = { redo: { id, params: { ...own, ...redo } }, undo: { id: undoId, params: { ...own, ...undo } } };
    this.steps.push(step);
    this.context.run(step.redo);
  }

  /** Ends the step that the mutations so far make up. */
  end(): void {
    const { steps } = this;
    if (steps.length === 0) return;
    this.steps = [];
    this.context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: UNIT_ID,
      redoMutations: steps.map(({ redo }) => redo),
      undoMutations: steps.map(({ undo }) => undo).reverse(),
    });
  }
}

/** What those need that show something of the model in the grid. */
export interface GridTarget {
  readonly context: GridContext;
  readonly steps: UndoSteps;
}
