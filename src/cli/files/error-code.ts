/** The operating system's code of a failure (`ENOENT`), or `""`. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
