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
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** `Office.context.document.settings`: the same settings that the Rich API knows, as JSON texts under their names. */
export function settingsOfDocument({ settings }: Workbook): { Name: string; Value: string }[] {
  return [...settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) ?? 'null' }));
}

/** Replaces the settings by what the add-in saved: pairs of name and JSON text. */
export function saveSettings(workbook: Workbook, properties: unknown): void {
  const pairs = Array.isArray(properties) ? (properties as [string, string][]) : [];
  workbook.change('addin', () => {
    workbook.settings.clear();
    for (const [name, text] of pairs) workbook.settings.set(name, JSON.parse(text));
    workbook.note({ kind: 'settings' });
  });
}
