/**
 * npm's Office.js passes over the wish for one step of the undo list (`mergeUndoGroup`), which newer ones send along. So the wish is
 * read off `Excel.run`, and the host knows of it as a real one does.
 */

export interface WithRun {
  run: (...args: never[]) => Promise<unknown>;
}

/** `tell(true)` when a run that is to be one step begins, `tell(false)` when it is over. */
export function tellUndoGroups(excel: WithRun, tell: (isOpen: boolean) => void): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  excel.run = async (...args: unknown[]) => {
    const [options] = args;
    const isGrouped = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    if (!isGrouped || options.mergeUndoGroup !== true) return run(...args);
    tell(true);
    try {
      return await run(...args);
    } finally {
      tell(false);
    }
  };
}
