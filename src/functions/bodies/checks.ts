/** JENIS, SMART, SELARAS, PERIKSA: the answer is a promise, since what they need loads at the first call. */

import { type Body } from '../call/call-of';
import type * as Checks from '../later/checks';

function later(pick: (checks: typeof Checks) => Body): Body {
  return async (args, host) => pick(await import('../later/checks'))(args, host);
}

export const jenis = later((checks) => checks.jenis);
export const smart = later((checks) => checks.smart);
export const selaras = later((checks) => checks.selaras);
export const periksa = later((checks) => checks.periksa);
