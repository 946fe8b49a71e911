import { intersect } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type ConditionalFormat, type Sheet } from '../model/sheet';
import { type WorkbookStyle, patchStyle } from '../model/style';
import { formulaFromLocal, formulaToLocal } from '../model/locale';
import { asFlag, asText, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';
import { colorOf } from './font-and-fill';
import { rangeObject } from './range';
import { rangeAreasType } from './range-areas';
import { type AreasRef } from './range-ref';

interface FormatRef {
  sheet: Sheet;
  format: ConditionalFormat;
}

function changed({ workbook }: OfficeHost, sheet: Sheet): void {
  workbook.note({ kind: 'conditional', sheet: sheet.id });
}

function restyle(ref: FormatRef, host: OfficeHost, patch: WorkbookStyle): void {
  ref.format.style = patchStyle(ref.format.style, patch) ?? {};
  changed(host, ref.sheet);
}

const fillType: HostType<FormatRef> = {
  name: 'ConditionalRangeFill',
  get: { Color: ({ format }) => format.style.fill ?? '' },
  set: { Color: (ref, value, host) => restyle(ref, host, { fill: colorOf(value) }) },
  call: { Clear: (ref, _args, host) => restyle(ref, host, { fill: undefined }) },
};

const fontType: HostType<FormatRef> = {
  name: 'ConditionalRangeFont',
  get: {
    Color: ({ format }) => format.style.color ?? '',
    Bold: ({ format }) => format.style.bold ?? false,
    Italic: ({ format }) => format.style.italic ?? false,
  },
  set: {
    Color: (ref, value, host) => restyle(ref, host, { color: colorOf(value) }),
    Bold: (ref, value, host) => restyle(ref, host, { bold: asFlag(value) || undefined }),
    Italic: (ref, value, host) => restyle(ref, host, { italic: asFlag(value) || undefined }),
  },
};

const rangeFormatType: HostType<FormatRef> = {
  name: 'ConditionalRangeFormat',
  nav: {
    Fill: (ref) => HostObject.of(fillType, ref),
    Font: (ref) => HostObject.of(fontType, ref),
  },
};

function readable({ sheet, format }: FormatRef, { quirks }: OfficeHost): ConditionalFormat {
  const shares = (other: ConditionalFormat) =>
    other !== format && other.areas.some((area) => format.areas.some((own) => intersect(own, area)));
  if (quirks.has('format-bersyarat-ganda') && sheet.conditionalFormats.some(shares)) {
    throw new WorkbookError('GeneralException');
  }
  return format;
}

const ruleType: HostType<FormatRef> = {
  name: 'ConditionalFormatRule',
  get: {
    Formula: (ref, host) => readable(ref, host).formula,
    FormulaLocal: (ref, host) => formulaToLocal(readable(ref, host).formula, host.workbook.locale),
  },
  set: {
    Formula: (ref, value, host) => {
      ref.format.formula = asText(value);
      changed(host, ref.sheet);
    },
    FormulaLocal: (ref, value, host) => {
      ref.format.formula = formulaFromLocal(asText(value), host.workbook.locale);
      changed(host, ref.sheet);
    },
  },
};

const customType: HostType<FormatRef> = {
  name: 'CustomConditionalFormat',
  nav: {
    Rule: (ref) => HostObject.of(ruleType, ref),
    Format: (ref) => HostObject.of(rangeFormatType, ref),
  },
};

const conditionalFormatType: HostType<FormatRef> = {
  name: 'ConditionalFormat',
  id: 'Id',
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  set: {
    StopIfTrue: (ref, value, host) => {
      ref.format.stopIfTrue = asFlag(value);
      changed(host, ref.sheet);
    },
  },
  nav: {
    Custom: (ref) => HostObject.of(customType, ref),
    CustomOrNullObject: (ref) => (ref.format.type === 'Custom' ? HostObject.of(customType, ref) : NULL_OBJECT),
  },
  call: {
    Delete: ({ sheet, format }, _args, host) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      changed(host, sheet);
    },
    GetRange: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw new WorkbookError('InvalidOperation');
      return rangeObject({ sheet, area });
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      return area && others.length === 0 ? rangeObject({ sheet, area }) : NULL_OBJECT;
    },
    GetRanges: ({ sheet, format }) => HostObject.of(rangeAreasType, { sheet, areas: format.areas }),
  },
};

/** Those that touch the areas. */
function list({ sheet, areas }: AreasRef): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersect(own, area))),
  );
}

export const conditionalFormatsType: HostType<AreasRef> = {
  name: 'ConditionalFormatCollection',
  items: (ref) => list(ref).map((format) => HostObject.of(conditionalFormatType, { sheet: ref.sheet, format })),
  item: (ref, key) => {
    const format = list(ref).find(({ id }) => id === key);
    if (!format) throw new WorkbookError('ItemNotFound');
    return HostObject.of(conditionalFormatType, { sheet: ref.sheet, format });
  },
  call: {
    Add: ({ sheet, areas }, args, host) => {
      const type = args.text(0);
      // Only rules by formula are played: colour scales and the like would have to be drawn.
      if (type !== 'Custom') throw new WorkbookError('ApiNotFound');
      host.workbook.guardSheet(sheet, 'allowFormatCells');
      const format: ConditionalFormat = {
        id: host.workbook.freshId(),
        areas: [...areas],
        type,
        stopIfTrue: false,
        formula: '',
        style: {},
      };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      changed(host, sheet);
      return HostObject.of(conditionalFormatType, { sheet, format });
    },
    ClearAll: (ref, _args, host) => {
      const gone = new Set(list(ref));
      ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((format) => !gone.has(format));
      changed(host, ref.sheet);
    },
    GetCount: (ref) => list(ref).length,
    GetItemAt: (ref, args) => {
      const format = list(ref)[args.integer(0)];
      if (!format) throw new WorkbookError('InvalidArgument');
      return HostObject.of(conditionalFormatType, { sheet: ref.sheet, format });
    },
    GetItemOrNullObject: (ref, args) => {
      const format = list(ref).find(({ id }) => id === args.text(0));
      return format ? HostObject.of(conditionalFormatType, { sheet: ref.sheet, format }) : NULL_OBJECT;
    },
  },
};
