import { type Workbook } from '../model/workbook';

/** The numbers under which the common API (`Office.context.document` …) sends its calls. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  officeTheme: 85,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Answers of the common API: 0 is success. */
export const COMMON_ERRORS = {
  success: 0,
  internal: 5001,
  unsupported: 5000,
  cellEdit: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** `Office.context.document.settings`: JSON texts under their names, kept in the workbook like all settings. */
export function loadSettings(workbook: Workbook): { Name: string; Value: string }[] {
  const own = workbook.settings.get(DOCUMENT_SETTINGS);
  const entries = typeof own === 'object' && own !== null ? Object.entries(own) : [];
  return entries.map(([Name, value]) => ({ Name, Value: String(value) }));
}

/** Replaces the document's settings by what the add-in saved: pairs of name and JSON text. */
export function saveSettings(workbook: Workbook, properties: unknown): void {
  const pairs = Array.isArray(properties) ? (properties as [string, string][]) : [];
  workbook.settings.set(DOCUMENT_SETTINGS, Object.fromEntries(pairs));
}

const DOCUMENT_SETTINGS = 'Office.DocumentSettings';
