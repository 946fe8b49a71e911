/** Which files of a folder are workbooks, by their names. */

/** What the reader knows. */
const KINDS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv'];

/** `.xlsx, .xlsm …`, as messages name them. */
export const WORKBOOK_ENDINGS = KINDS.map((kind) => `.${kind}`).join(', ');

const WORKBOOK = new RegExp(`\\.(?:${KINDS.join('|')})$`, 'i');

/** What Excel (`~$`) and LibreOffice (`.~lock.`) put beside a workbook while somebody has it open: no workbook. */
const LOCK = /(?:^|[\\/])(?:~\$|\.~lock\.)[^\\/]*$/;

export function isLockName(name: string): boolean {
  return LOCK.test(name);
}

/** The name, with or without folders, is one of a workbook that the reader may know. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !isLockName(name);
}
