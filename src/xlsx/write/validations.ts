import type { DataValidation } from 'excelize-wasm';

import { areaName, cellName } from '../../core/sheet/address';
import { type PlannedValidation } from '../../core/sheet/plan';
import { inlineList, NO_LIMIT, validationWords } from '../../core/sheet/validation-words';
import { escapeXml } from '../../core/xml-text';
import { type ExcelizeFile, succeed } from './excelize';
import { absoluteReference } from './reference';

/** Where lists stand that do not fit into the validation itself. */
export class ChoicesSheet {
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

/** A reference of more areas grows longer than other programs read. */
const MOST_AREAS = 200;

/** Areas with the same rule and words share one validation: a form of thousands of cards would pass what Excel allows in a sheet. */
export function writeValidations(
  file: ExcelizeFile,
  sheet: string,
  planned: readonly PlannedValidation[],
  lists: ChoicesSheet,
): void {
  const alike = new Map<string, { readonly first: PlannedValidation; readonly areas: string[] }>();
  for (const validation of planned) {
    const { area, ...rest } = validation;
    const key = JSON.stringify(rest);
    const group = alike.get(key) ?? { first: validation, areas: [] };
    group.areas.push(areaName(area));
    alike.set(key, group);
  }
  for (const { first, areas } of alike.values()) {
    const written = writtenOf(first, lists);
    for (let at = 0; at < areas.length; at += MOST_AREAS) {
      succeed(file.AddDataValidation(sheet, { Sqref: areas.slice(at, at + MOST_AREAS).join(' '), ...written }));
    }
  }
}

function writtenOf(planned: PlannedValidation, lists: ChoicesSheet): Partial<DataValidation> {
  const { prompt, error } = validationWords(planned);
  return {
    AllowBlank: true,
    ...condition(planned.rule, lists),
    ...(prompt ? { ShowInputMessage: true, PromptTitle: prompt.title, Prompt: prompt.text } : {}),
    ...(error
      ? {
          ShowErrorMessage: true,
          ErrorTitle: error.title,
          Error: error.text,
          ErrorStyle: error.stops ? 'stop' : 'warning',
        }
      : {}),
  };
}

function condition(rule: PlannedValidation['rule'], lists: ChoicesSheet): Partial<DataValidation> {
  if (rule.kind === 'list') return { Type: 'list', Formula1: listSource(rule.items, lists) };
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { Type: 'decimal', Operator: 'between', Formula1: String(minimum), Formula2: String(maximum) };
  }
  if (minimum !== undefined) return { Type: 'decimal', Operator: 'greaterThanOrEqual', Formula1: String(minimum) };
  return { Type: 'decimal', Operator: 'lessThanOrEqual', Formula1: String(maximum ?? NO_LIMIT) };
}

/** Excelize puts the formula of a validation into the file as it is. */
function listSource(items: readonly string[], lists: ChoicesSheet): string {
  const inline = inlineList(items);
  return escapeXml(inline === null ? lists.add(items) : `"${inline.replace(/"/g, '""')}"`);
}
