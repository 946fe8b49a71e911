import { areaAddress, parseArea, quoteSheetName } from '../model/address';
import { WorkbookError } from '../model/errors';
import { formulaFromLocal } from '../model/locale';
import { type Sheet } from '../model/sheet';
import { type DefinedName, type Workbook } from '../model/workbook';
import { asFlag, asText, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { rangeObject, rangeType } from './range';
import { areaOfFormula } from './range-address';
import { worksheetType } from './worksheet';

/** The names of the workbook (`scope` null) or of one sheet. */
interface NamesRef {
  scope: Sheet | null;
}

function list(workbook: Workbook, { scope }: NamesRef): DefinedName[] {
  return workbook.names.filter((name) => name.scope === (scope?.id ?? null));
}

function find(workbook: Workbook, ref: NamesRef, key: unknown): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return list(workbook, ref).find(({ name }) => name.toLowerCase() === wanted);
}

function checkedName(name: string): string {
  const isReference = parseArea(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  if (isReference || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) throw new WorkbookError('InvalidArgument');
  return name;
}

function add(workbook: Workbook, ref: NamesRef, name: string, formula: string, comment: string): DefinedName {
  if (find(workbook, ref, checkedName(name))) throw new WorkbookError('ItemAlreadyExists');
  const defined: DefinedName = { name, formula, comment, visible: true, scope: ref.scope?.id ?? null };
  workbook.names.push(defined);
  workbook.note({ kind: 'names' });
  return defined;
}

const namedItemType: HostType<DefinedName> = {
  name: 'NamedItem',
  id: '_Id',
  get: {
    _Id: ({ name }) => name,
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Value: ({ formula }) => formula,
    Type: ({ formula }, { workbook }) => (areaOfFormula(workbook, formula) ? 'Range' : 'String'),
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
  },
  set: {
    Formula: (name, value, { workbook }) => {
      name.formula = asText(value);
      workbook.note({ kind: 'names' });
    },
    Visible: (name, value, { workbook }) => {
      name.visible = asFlag(value);
      workbook.note({ kind: 'names' });
    },
    Comment: (name, value, { workbook }) => {
      name.comment = asText(value);
      workbook.note({ kind: 'names' });
    },
  },
  nav: {
    Worksheet: ({ scope }, { workbook }) => {
      const sheet = scope ? workbook.sheetById(scope) : undefined;
      if (!sheet) throw new WorkbookError('InvalidOperation');
      return HostObject.of(worksheetType, sheet);
    },
    WorksheetOrNullObject: ({ scope }, { workbook }) => {
      const sheet = scope ? workbook.sheetById(scope) : undefined;
      return sheet ? HostObject.of(worksheetType, sheet) : NULL_OBJECT;
    },
  },
  call: {
    GetRange: ({ formula }, _args, { workbook }) => {
      const range = areaOfFormula(workbook, formula);
      if (!range) throw new WorkbookError('InvalidReference');
      return rangeObject(range);
    },
    GetRangeOrNullObject: ({ formula }, _args, { workbook }) => {
      const range = areaOfFormula(workbook, formula);
      return range ? rangeObject(range) : NULL_OBJECT;
    },
    Delete: (name, _args, { workbook }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
      workbook.note({ kind: 'names' });
    },
  },
};

export const namesType: HostType<NamesRef> = {
  name: 'NamedItemCollection',
  items: (ref, { workbook }) => list(workbook, ref).map((name) => HostObject.of(namedItemType, name)),
  item: (ref, key, { workbook }) => {
    const name = find(workbook, ref, key);
    if (!name) throw new WorkbookError('ItemNotFound');
    return HostObject.of(namedItemType, name);
  },
  call: {
    Add: (ref, args, { workbook }) => {
      const given = args.at(1);
      let formula: string;
      if (given instanceof HostObject) {
        const { sheet, area } = args.object(1, rangeType);
        const absolute = areaAddress(area)
          .replace(/([A-Z]+)/g, '$$$1')
          .replace(/(\d+)/g, '$$$1');
        formula = `=${quoteSheetName(sheet.name)}!${absolute}`;
      } else {
        const text = args.text(1);
        formula = text.startsWith('=') ? text : `=${text}`;
      }
      return HostObject.of(namedItemType, add(workbook, ref, args.text(0), formula, args.text(2, '')));
    },
    AddFormulaLocal: (ref, args, { workbook }) => {
      const formula = formulaFromLocal(args.text(1), workbook.locale);
      return HostObject.of(namedItemType, add(workbook, ref, args.text(0), formula, args.text(2, '')));
    },
    GetCount: (ref, _args, { workbook }) => list(workbook, ref).length,
    GetItemOrNullObject: (ref, args, { workbook }) => {
      const name = find(workbook, ref, args.text(0));
      return name ? HostObject.of(namedItemType, name) : NULL_OBJECT;
    },
  },
};
