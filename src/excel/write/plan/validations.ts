import { areaName } from '../../../core/sheet/address';
import { type PlannedValidation } from '../../../core/sheet/plan';

/** Excel's limits for the words of a validation, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_LIST = 255;

export function writeValidation(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  const rule = ruleOf(planned.rule);
  const { dataValidation } = sheet.getRange(areaName(planned.area));
  if (rule) dataValidation.rule = rule;
  if (planned.prompt) {
    dataValidation.prompt = {
      showPrompt: true,
      title: planned.prompt.title.slice(0, LONGEST_TITLE),
      message: planned.prompt.text.slice(0, LONGEST_TEXT),
    };
  }
  if (planned.error) {
    dataValidation.errorAlert = {
      showAlert: true,
      style: planned.error.stops ? 'Stop' : 'Warning',
      title: planned.error.title.slice(0, LONGEST_TITLE),
      message: planned.error.text.slice(0, LONGEST_TEXT),
    };
  }
}

/** `null` for a list that Excel cannot hold: then the prompt alone says what is expected. */
function ruleOf(rule: PlannedValidation['rule']): Excel.DataValidationRule | null {
  if (rule.kind === 'list') {
    const source = rule.items.join(',');
    const fits = source.length <= LONGEST_LIST && rule.items.every((item) => !item.includes(','));
    return fits ? { list: { inCellDropDown: true, source } } : null;
  }
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { decimal: { operator: 'Between', formula1: minimum, formula2: maximum } };
  }
  if (minimum !== undefined) return { decimal: { operator: 'GreaterThanOrEqualTo', formula1: minimum } };
  if (maximum !== undefined) return { decimal: { operator: 'LessThanOrEqualTo', formula1: maximum } };
  return null;
}
