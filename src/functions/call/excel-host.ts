/** Excel's own values: `CustomFunctions.Error`, and formatted numbers where they are taken. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Body } from './call-of';
import { BlankCells, type SettledArguments } from './blank-cells';
import { type ErrorCode, type CallHost } from './host';

/** What a function that loads later says when its part of the add-in cannot be fetched, after an update say. */
const NOT_LOADED: Bilingual = {
  id: 'Bagian Asisten IKU untuk fungsi ini tidak dapat dimuat. Tutup lalu buka lagi buku kerja ini.',
  en: 'The part of IKU Assistant for this function could not be loaded. Close the workbook and open it again.',
};

/** The codes for which Excel shows a message. */
const WITH_MESSAGE: ReadonlySet<ErrorCode> = new Set(['#VALUE!', '#N/A']);

function excelError(code: ErrorCode, message: Bilingual): CustomFunctions.Error {
  // The enumeration's values are the error texts themselves.
  const excelCode = code as CustomFunctions.ErrorCode;
  return WITH_MESSAGE.has(code)
    ? new CustomFunctions.Error(excelCode, message.id)
    : new CustomFunctions.Error(excelCode);
}

/** How the host takes a number with its format as the result of a function; `none`: not at all. */
export type PercentFormat = 'Double' | 'FormattedNumber' | 'none';

export function excelHost(format: PercentFormat): CallHost {
  return {
    percent:
      format === 'none'
        ? (fraction) => fraction
        : (fraction) => ({ type: format, basicValue: fraction, numberFormat: '0.00%' }),
    tellsBlanks: true,
    error: excelError,
  };
}

/** Formatted numbers take some 70 bytes each, and Excel on the web takes no answer of more than 5 MB. */
const MOST_FORMATTED = 40_000;

/** Every function is declared to answer with a matrix, so a single value is a matrix of one; a very large one comes without formats. */
export function asMatrix(call: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    const answer = call(...args);
    return answer instanceof Promise ? answer.then(matrixOf) : matrixOf(answer);
  };
}

function matrixOf(answer: unknown): unknown[][] {
  if (!Array.isArray(answer)) return [[answer]];
  const rows = answer as unknown[][];
  return rows.length * (rows[0]?.length ?? 0) > MOST_FORMATTED ? rows.map((row) => row.map(withoutFormat)) : rows;
}

function withoutFormat(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('numberFormat' in value)) return value;
  return (value as { readonly basicValue?: unknown }).basicValue;
}

/**
 * The function that Excel calls; `blanks` tells blank cells from zeros where the host does not. A single error is thrown, errors within a matrix stand in their cells. Whatever goes wrong
 * inside reaches the cell as #VALUE! with a message, never as another kind of exception.
 */
export function forExcel(body: Body, host: () => CallHost, blanks = NOTHING_TO_ASK): (...args: unknown[]) => unknown {
  return (...args) => {
    const settled = blanks.settle(args);
    const answer =
      settled instanceof Promise
        ? settled.then((ready) => body(ready.args, hostFor(ready, host())))
        : answerOf(() => body(settled.args, hostFor(settled, host())));
    if (answer instanceof CustomFunctions.Error) throw answer;
    return answer instanceof Promise
      ? answer.then(thrownIfError, (problem: unknown) => Promise.reject(asExcelError(problem)))
      : answer;
  };
}

function hostFor({ areTold }: SettledArguments, host: CallHost): CallHost {
  return areTold ? host : { ...host, tellsBlanks: false };
}

/** Where the workbook cannot be asked, nobody knows which 0 is a blank cell. */
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
  if (problem instanceof Error && problem.name === 'ChunkLoadError') return excelError('#N/A', NOT_LOADED);
  return excelError('#VALUE!', {
    id: 'Fungsi gagal dihitung. Periksa argumennya.',
    en: 'The function failed. Check its arguments.',
  });
}
