/** Excel's own values: `CustomFunctions.Error`, and formatted numbers where they are taken. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Body } from './body';
import { BlankCells } from './blank-cells';
import { type ErrorCode, type Host, CallStopped } from './host';

/** The codes for which Excel shows a message. */
const WITH_MESSAGE: ReadonlySet<ErrorCode> = new Set(['#VALUE!', '#N/A']);

function excelError(code: ErrorCode, message: Bilingual): CustomFunctions.Error {
  // The enumeration's values are the error texts themselves.
  const excelCode = code as CustomFunctions.ErrorCode;
  return WITH_MESSAGE.has(code)
    ? new CustomFunctions.Error(excelCode, message.id)
    : new CustomFunctions.Error(excelCode);
}

/** `formatted`: whether the host takes formatted numbers as results. */
export function excelHost(formatted: boolean): Host {
  return {
    percent: formatted
      ? (fraction) => ({ type: 'FormattedNumber', basicValue: fraction, numberFormat: '0.00%' })
      : (fraction) => fraction,
    error: excelError,
  };
}

/**
 * The function that Excel calls; `blanks` tells blank cells from zeros where the host does not. A single error is thrown, errors within a matrix stand in their cells. Whatever goes wrong
 * inside reaches the cell as #VALUE! with a message, never as another kind of exception.
 */
export function forExcel(body: Body, host: () => Host, blanks = NOTHING_TO_ASK): (...args: unknown[]) => unknown {
  return (...args) => {
    const settled = blanks.settle(args);
    const answer =
      settled instanceof Promise ? settled.then((ready) => body(ready, host())) : answerOf(() => body(settled, host()));
    if (answer instanceof CustomFunctions.Error) throw answer;
    return answer instanceof Promise
      ? answer.then(thrownIfError, (problem: unknown) => Promise.reject(asExcelError(problem)))
      : answer;
  };
}

/** Where the workbook cannot be asked, a 0 is a 0. */
const NOTHING_TO_ASK = new BlankCells(null);

function thrownIfError(answer: unknown): unknown {
  if (answer instanceof CustomFunctions.Error) throw answer;
  return answer;
}

function answerOf(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (problem) {
    return asExcelError(problem);
  }
}

function asExcelError(problem: unknown): CustomFunctions.Error {
  if (problem instanceof CustomFunctions.Error) return problem;
  if (problem instanceof CallStopped) return excelError(problem.code, problem.text);
  return excelError('#VALUE!', {
    id: 'Fungsi gagal dihitung. Periksa argumennya.',
    en: 'The function failed. Check its arguments.',
  });
}
