import { areaName } from '../../../core/sheet/address';
import { type PlannedValidation } from '../../../core/sheet/plan';
import { inlineList, NO_LIMIT, validationWords } from '../../../core/sheet/validation-words';

export function writeValidation(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  const { prompt, error } = validationWords(planned);
  const { dataValidation } = sheet.getRange(areaName(planned.area));
  dataValidation.rule = ruleOf(planned.rule);
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (error) {
    const style = error.stops ? 'Stop' : 'Warning';
    dataValidation.errorAlert = { showAlert: true, style, title: error.title, message: error.text };
  }
}

/** Takes anything: nowhere is it said that Excel shows the prompt of a cell that has no rule. */
const ANYTHING: Excel.DataValidationRule = { custom: { formula: '=TRUE' } };

/** A list that must stand in cells takes anything: a sheet is made without others, so its prompt alone says what is expected. */
function ruleOf(rule: PlannedValidation['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') {
    const source = inlineList(rule.items);
    return source === null ? ANYTHING : { list: { inCellDropDown: true, source } };
  }
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { decimal: { operator: 'Between', formula1: minimum, formula2: maximum } };
  }
  if (minimum !== undefined) return { decimal: { operator: 'GreaterThanOrEqualTo', formula1: minimum } };
  return { decimal: { operator: 'LessThanOrEqualTo', formula1: maximum ?? NO_LIMIT } };
}
