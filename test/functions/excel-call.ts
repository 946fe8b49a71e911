/** A function called as Excel calls it, and what it answers as a reader would see it. */

import { BODIES } from '../../src/functions/bodies';
import { excelHost, forExcel } from '../../src/functions/call/excel-host';

export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } });

/** An error that Excel would show is returned; anything else is thrown. */
export function call(id: string, ...args: unknown[]): unknown {
  const body = BODIES[id];
  if (!body) throw new Error(`no function ${id}`);
  try {
    return forExcel(body, () => excelHost('none'))(...args);
  } catch (problem) {
    if (problem instanceof ExcelError) return problem;
    throw problem;
  }
}

/** `#VALUE! "x" bukan angka.` */
export function messageOf(answer: unknown): string {
  return answer instanceof ExcelError ? `${answer.code} ${answer.message ?? ''}`.trim() : `no error: ${String(answer)}`;
}
