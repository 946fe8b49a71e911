/**
 * How a change runs that the user asked for: it waits for a cell that is being edited, and is one step to undo where Excel
 * can make it one. Some builds refuse such a step (OfficeDev/office-js #6711, #6255, #6491). What can be done without it must
 * not fail for that: it is then done once more, each write being a step of its own.
 */

import { supports } from '../capabilities';
import { errorCode } from '../../core/error-code';

interface ChangeOptions<Result> {
  /** What Excel refused to go on with, where the result tells of it. */
  readonly refusalIn: (result: Result) => unknown;
  /** Nothing was written, nor may have been. A rejection says so too. */
  readonly isUntouched: (result: Result) => boolean;
  /** More than Excel takes back in one step. */
  readonly isTooMuch?: boolean;
}

/** Excel has refused such a step since the pane was opened, and is not asked for one again. */
let isRefused = false;

export async function runChange<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  { refusalIn, isUntouched, isTooMuch = false }: ChangeOptions<Result>,
): Promise<Result> {
  const inSteps = () => Excel.run({ delayForCellEdit: true }, work);
  if (isRefused || isTooMuch || !supports('undoGroup')) return inSteps();
  const { finished, error } = await inOneStep(work);
  const refusal = error ?? (finished && refusalIn(finished.result));
  const code = errorCode(refusal);
  if (code === 'UndoNotSupported') isRefused = true;
  if (finished && (refusal === undefined || !isUntouched(finished.result))) return finished.result;
  if (REFUSALS_OF_A_STEP.includes(code)) {
    const result = await inSteps();
    if (refusalIn(result) === undefined) isRefused = true;
    return result;
  }
  if (finished) return finished.result;
  throw error;
}

/** What Excel says when it cannot make one step of it; all but the first may mean anything else as well. */
const REFUSALS_OF_A_STEP = ['UndoNotSupported', 'GeneralException', 'InternalServerError'];

interface OneStep<Result> {
  /** There also where Excel refused only to close the step. */
  readonly finished?: { readonly result: Result };
  readonly error?: unknown;
}

async function inOneStep<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<OneStep<Result>> {
  const done: { finished?: { readonly result: Result } } = {};
  try {
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
      done.finished = { result: await work(context) };
    });
    return done;
  } catch (error) {
    return { ...done, error };
  }
}
