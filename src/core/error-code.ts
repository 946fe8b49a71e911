/** What failed, by the code that whoever refused it gives. */

/** The code of the operating system (`ENOENT`) or of Excel (`InvalidOperation`); `""` for a fault that is neither's. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
