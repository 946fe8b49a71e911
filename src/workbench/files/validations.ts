import { areaAddress } from '../model/address';
import { type Validation } from '../model/sheet';
import { parseAreas } from '../model/address';
import { attributeOf, child, flagAttribute, make } from './workbook-package';

/** Data validation between the file's words and those of Office.js. */

const TYPES: Record<string, string> = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const OPERATORS: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const ALERTS: Record<string, string> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

function keyOf(table: Record<string, string>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

export function readRule(element: Element): Omit<Validation, 'id'> | null {
  const name = attributeOf(element, 'type') ?? 'none';
  const type = TYPES[name];
  const where = parseAreas(attributeOf(element, 'sqref'));
  if ((!type && name !== 'none') || where.length === 0) return null;
  const formula1 = child(element, 'formula1')?.textContent ?? '';
  const formula2 = child(element, 'formula2')?.textContent ?? undefined;
  const plain = (text: string): string | number =>
    text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  const quoted = /^"(.*)"$/s.exec(formula1);
  const rule =
    type === 'list'
      ? {
          inCellDropDown: flagAttribute(element, 'showDropDown') !== true,
          source: quoted ? (quoted[1] ?? '') : `=${formula1}`,
        }
      : type === 'custom'
        ? { formula: `=${formula1}` }
        : {
            formula1: plain(formula1),
            ...(formula2 === undefined ? {} : { formula2: plain(formula2) }),
            operator: OPERATORS[attributeOf(element, 'operator') ?? 'between'] ?? 'Between',
          };
  return {
    areas: where,
    // Any value is allowed, and only the prompt is shown.
    rule: type ? { [type]: rule } : {},
    ignoreBlanks: flagAttribute(element, 'allowBlank') === true,
    prompt: {
      message: attributeOf(element, 'prompt') ?? '',
      showPrompt: flagAttribute(element, 'showInputMessage') === true,
      title: attributeOf(element, 'promptTitle') ?? '',
    },
    errorAlert: {
      message: attributeOf(element, 'error') ?? '',
      showAlert: flagAttribute(element, 'showErrorMessage') === true,
      style: ALERTS[attributeOf(element, 'errorStyle') ?? 'stop'] ?? 'Stop',
      title: attributeOf(element, 'errorTitle') ?? '',
    },
  };
}

export function writeRule(
  document: Document,
  { areas: where, rule, ignoreBlanks, prompt, errorAlert }: Validation,
): Element | null {
  const [kind, detail] = Object.entries(rule)[0] ?? [];
  const type = keyOf(TYPES, kind);
  if (!type && kind !== undefined) return null;
  const { source, formula, formula1, formula2, operator, inCellDropDown } = (detail ?? {}) as Record<string, unknown>;
  const ask = (prompt ?? {}) as Record<string, unknown>;
  const alert = (errorAlert ?? { showAlert: true }) as Record<string, unknown>;
  const element = make(document, 'dataValidation', {
    type,
    operator: !type || type === 'list' || type === 'custom' ? undefined : keyOf(OPERATORS, operator),
    errorStyle: alert['style'] === 'Stop' ? undefined : keyOf(ALERTS, alert['style']),
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: inCellDropDown === false ? 1 : undefined,
    showInputMessage: ask['message'] && ask['showPrompt'] !== false ? 1 : undefined,
    showErrorMessage: alert['showAlert'] === false ? undefined : 1,
    errorTitle: text(alert['title']),
    error: text(alert['message']),
    promptTitle: text(ask['title']),
    prompt: text(ask['message']),
    sqref: where.map(areaAddress).join(' '),
  });
  if (!type) return element;
  const first = type === 'list' ? source : type === 'custom' ? formula : formula1;
  element.append(formulaElement(document, 'formula1', first, type === 'list'));
  if (formula2 !== undefined && formula2 !== '') element.append(formulaElement(document, 'formula2', formula2, false));
  return element;
}

function formulaElement(document: Document, name: string, value: unknown, isList: boolean): Element {
  const element = make(document, name);
  const given = String(value ?? '');
  element.textContent = given.startsWith('=') ? given.slice(1) : isList ? `"${given}"` : given;
  return element;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
