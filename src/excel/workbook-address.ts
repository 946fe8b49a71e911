/** Where this workbook is kept, as Office tells it; `''` for one that was never saved. */
export function workbookAddress(): string {
  // Office types it as always there; Excel gives null for a new workbook.
  const { url } = Office.context.document as { readonly url: string | null };
  return url ?? '';
}
