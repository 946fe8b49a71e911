import { type EnteredValue, isErrorText } from '../model/entry';

/** What a custom function answered: one value or a matrix, with the formats that came along. */
export interface FunctionResult {
  values: EnteredValue[][];
  formats: (string | undefined)[][];
  /** Why it failed, where the function said so. */
  message?: string;
}

/** The numbers under which the runtime reports failures. */
const FAILURES: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
};

export function errorResult(code: unknown, message: unknown): FunctionResult {
  const text = typeof message === 'string' && message !== '' ? message : undefined;
  return { values: [[FAILURES[Number(code)] ?? '#VALUE!']], formats: [[undefined]], message: text };
}

/** Reads a function's value: plain, a formatted number where the host takes data types, an error, or a matrix of such. */
export function success(value: unknown, dataTypes = true): FunctionResult {
  const matrix = Array.isArray(value)
    ? value.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]))
    : [[value]];
  const cells = matrix.map((line) => line.map((cell) => readCell(cell, dataTypes)));
  const message = cells.flat().find((cell) => cell.message)?.message;
  const rows = cells.length > 0 && (cells[0]?.length ?? 0) > 0 ? cells : [[{ value: '' as EnteredValue }]];
  return {
    values: rows.map((line) => line.map((cell) => cell.value)),
    formats: rows.map((line) => line.map((cell) => ('format' in cell ? cell.format : undefined))),
    ...(message ? { message } : {}),
  };
}

function readCell(value: unknown, dataTypes: boolean): { value: EnteredValue; format?: string; message?: string } {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return { value };
  const { type, basicValue, primitive, code, numberFormat, message } = value as Record<string, unknown>;
  const basic = basicValue ?? primitive ?? code;
  if ((type === 'FormattedNumber' || type === 'Double') && typeof basic === 'number') {
    if (!dataTypes) return { value: '#VALUE!' };
    return { value: basic, ...(typeof numberFormat === 'string' ? { format: numberFormat } : {}) };
  }
  const text = String(basic ?? '');
  if (isErrorText(text)) return { value: text, ...(typeof message === 'string' ? { message } : {}) };
  return typeof basic === 'number' || typeof basic === 'boolean' ? { value: basic } : { value: text || '#VALUE!' };
}
