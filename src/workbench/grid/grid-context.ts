import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook as GridWorkbook,
  type Worksheet,
} from '@univerjs/core';
import { type Workbook } from '../model/workbook';
import { UNIT_ID } from './snapshot';

/** Marks what the workbench itself tells the grid, so that it is not taken for the user's doing. */
const OWN = { fromWorkbench: true } as const;

/** What the parts of the grid share: the component on one side, the model on the other. */
export class GridContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** The component is being shown something; what it selects meanwhile is its own answer, and nobody's choice. */
  isShowing = false;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get gridWorkbook(): GridWorkbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getUnit<GridWorkbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  gridSheet(id: string): Worksheet | null {
    return this.gridWorkbook?.getSheetBySheetId(id) ?? null;
  }

  /** Carries out a mutation as the workbench's own. */
  run({ id, params }: IMutationInfo): void {
    const before = this.isShowing;
    this.isShowing = true;
    try {
      this.commands.syncExecuteCommand(id, params, OWN);
    } finally {
      this.isShowing = before;
    }
  }
}

export function isOwn(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && (options as { fromWorkbench?: boolean }).fromWorkbench === true
  );
}
