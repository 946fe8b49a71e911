import { intersect, sameArea } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Validation } from '../model/sheet';
import { asFlag, asRecord, type OfficeHost, HostObject, type HostType } from '../protocol/host-object';
import { rangeType } from './range';
import { type AreasRef } from './range-ref';

const KINDS: Record<string, string> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The validation of the first cell; Excel answers for a range whose cells agree. */
function found({ sheet, areas }: AreasRef): Validation | undefined {
  const [first] = areas;
  return (
    first &&
    sheet.validations.find((validation) =>
      validation.areas.some((area) => intersect(area, { ...first, rows: 1, columns: 1 })),
    )
  );
}

/** The validation that covers exactly these areas, made when there is none. */
function own(ref: AreasRef, { workbook }: OfficeHost): Validation {
  const { sheet, areas } = ref;
  workbook.guardSheet(sheet, 'allowFormatCells');
  const same = (validation: Validation) =>
    validation.areas.length === areas.length &&
    validation.areas.every((area, index) => sameArea(area, areas[index] ?? area));
  let validation = sheet.validations.find(same);
  if (!validation) {
    validation = { id: workbook.freshId(), areas: [...areas], rule: {}, ignoreBlanks: true };
    sheet.validations = [...sheet.validations.filter(({ areas: theirs }) => !covered(theirs, ref)), validation];
  }
  workbook.note({ kind: 'validation', sheet: sheet.id });
  return validation;
}

function covered(theirs: Validation['areas'], { areas }: AreasRef): boolean {
  return theirs.every((area) =>
    areas.some((mine) => {
      const common = intersect(area, mine);
      return common !== null && sameArea(common, area);
    }),
  );
}

/** A list's source may be given as a range; it is kept as a formula. */
function plainRule(value: unknown): Record<string, unknown> {
  const rule = { ...asRecord(value) };
  const kind = Object.keys(rule).find((name) => KINDS[name]);
  if (!kind || Object.keys(rule).length !== 1) throw new WorkbookError('InvalidArgument');
  const detail = asRecord(rule[kind]);
  const { source } = detail;
  if (source instanceof HostObject) {
    const range = source.as(rangeType);
    if (!range) throw new WorkbookError('InvalidArgument');
    throw new WorkbookError(
      'ApiNotFound',
      'A range object as a list source is not played here; give its address as a formula.',
    );
  }
  return { [kind]: detail };
}

export const dataValidationType: HostType<AreasRef> = {
  name: 'DataValidation',
  get: {
    Type: (ref) => {
      const rule = found(ref)?.rule ?? {};
      const kind = Object.keys(rule)[0];
      return (kind && KINDS[kind]) ?? 'None';
    },
    Rule: (ref) => found(ref)?.rule ?? {},
    IgnoreBlanks: (ref) => found(ref)?.ignoreBlanks ?? true,
    Prompt: (ref) => found(ref)?.prompt ?? { message: '', showPrompt: true, title: '' },
    ErrorAlert: (ref) => found(ref)?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
  },
  set: {
    Rule: (ref, value, host) => {
      own(ref, host).rule = plainRule(value);
    },
    IgnoreBlanks: (ref, value, host) => {
      own(ref, host).ignoreBlanks = asFlag(value);
    },
    Prompt: (ref, value, host) => {
      own(ref, host).prompt = value;
    },
    ErrorAlert: (ref, value, host) => {
      own(ref, host).errorAlert = value;
    },
  },
  call: {
    Clear: (ref, _args, { workbook }) => {
      workbook.guardSheet(ref.sheet, 'allowFormatCells');
      ref.sheet.validations = ref.sheet.validations.filter(({ areas }) => !covered(areas, ref));
      workbook.note({ kind: 'validation', sheet: ref.sheet.id });
    },
  },
};
