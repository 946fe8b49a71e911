/**
 * Excelize, a library in Go compiled to WebAssembly. Its package can load itself only where dynamic imports and its own
 * idea of the host hold, so it is started here, from bytes that the caller has read (a file in Node, a fetch in a browser).
 */

import 'excelize-wasm';
import type { init } from 'excelize-wasm';
import { gunzipSync } from 'fflate';

export type Excelize = Awaited<ReturnType<typeof init>>;

/** One open workbook in Excelize. */
export type ExcelizeFile = ReturnType<Excelize['NewFile']>;

/** What the package puts in the global scope: the runtime of Go programs, and where the program puts its functions. */
interface GoScope {
  Go?: new () => { readonly importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize?: Excelize;
}

/** Starts Excelize from the bytes of `excelize.wasm.gz`; half a second, once a program. */
export async function loadExcelize(wasmGzip: Uint8Array): Promise<Excelize> {
  const scope = globalThis as GoScope;
  if (!scope.Go) throw new Error('excelize-wasm did not register its runtime');
  const go = new scope.Go();
  // The program fills this object with its functions as soon as it runs.
  const excelize = (scope.excelize = {} as Excelize);
  const { instance } = await WebAssembly.instantiate(toArrayBuffer(gunzipSync(wasmGzip)), go.importObject);
  // It resolves only when the program ends, which it never does: it waits for calls.
  void go.run(instance);
  return excelize;
}

/** Excelize answers every call with an `error`; a call that fails is a fault in the plan or here, never something to pass over. */
export function succeed<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error !== null && result.error !== undefined) throw new Error(`excelize: ${result.error}`);
  return result;
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
