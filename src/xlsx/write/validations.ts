import type { DataValidation } from 'excelize-wasm';

import { areaName, cellName } from '../../core/sheet/address';
import { type PlannedValidation } from '../../core/sheet/plan';
import { type ExcelizeFile, succeed } from './excelize';
import { absoluteReference } from './reference';

/** Excel's limits for the words of a validation, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

/** Where lists stand that do not fit into the validation itself. */
export class ListSheet {
  private columns = 0;
  private created = false;

  constructor(
    private readonly file: ExcelizeFile,
    private readonly name: string,
  ) {}

  /** Writes the items into a column of a hidden sheet and gives its address. */
  add(items: readonly string[]): string {
    if (!this.created) {
      succeed(this.file.NewSheet(this.name));
      succeed(this.file.SetSheetVisible(this.name, false));
      this.created = true;
    }
    const column = this.columns++;
    items.forEach((item, row) => succeed(this.file.SetCellStr(this.name, cellName({ row, column }), item)));
    return absoluteReference(this.name, { top: 0, left: column, bottom: items.length - 1, right: column });
  }
}

export function writeValidation(file: ExcelizeFile, sheet: string, planned: PlannedValidation, lists: ListSheet): void {
  const { prompt, error } = planned;
  succeed(
    file.AddDataValidation(sheet, {
      Sqref: areaName(planned.area),
      AllowBlank: true,
      ...condition(planned.rule, lists),
      ...(prompt
        ? {
            ShowInputMessage: true,
            PromptTitle: clip(prompt.title, LONGEST_TITLE),
            Prompt: clip(prompt.text, LONGEST_TEXT),
          }
        : {}),
      ...(error
        ? {
            ShowErrorMessage: true,
            ErrorTitle: clip(error.title, LONGEST_TITLE),
            Error: clip(error.text, LONGEST_TEXT),
            ErrorStyle: error.stops ? 'stop' : 'warning',
          }
        : {}),
    }),
  );
}

function condition(rule: PlannedValidation['rule'], lists: ListSheet): Partial<DataValidation> {
  if (rule.kind === 'list') return { Type: 'list', Formula1: listSource(rule.items, lists) };
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { Type: 'decimal', Operator: 'between', Formula1: String(minimum), Formula2: String(maximum) };
  }
  if (minimum !== undefined) return { Type: 'decimal', Operator: 'greaterThanOrEqual', Formula1: String(minimum) };
  // Without any bound it still refuses what is no number.
  return { Type: 'decimal', Operator: 'lessThanOrEqual', Formula1: String(maximum ?? '1E+300') };
}

/** In the validation itself a comma parts the items, so one that holds a comma must stand in cells. */
function listSource(items: readonly string[], lists: ListSheet): string {
  const inline = items.join(',');
  if (inline.length > LONGEST_LIST || items.some((item) => item.includes(','))) return escapeXml(lists.add(items));
  return escapeXml(`"${inline.replace(/"/g, '""')}"`);
}

/** Excelize puts the formula of a validation into the file as it is. */
function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function clip(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest - 1) + '…';
}
