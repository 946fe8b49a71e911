/** Several sheets were made at once: the reader begins at the first of them, though Excel shows the last. */

import { type WrittenSheet } from '../../excel/write/plan/write-plan';
import { type PaneHost } from '../host';

/** The sheets stand whether or not Excel shows the first one just now, so nothing is said of that. */
export async function showFirst(host: Pick<PaneHost, 'goToCell'>, sheets: readonly WrittenSheet[]): Promise<void> {
  const [first, ...others] = sheets;
  if (!first || others.length === 0) return;
  await host.goToCell(first.name, { row: 0, column: 0 }).catch(() => undefined);
}
