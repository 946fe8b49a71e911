import { WorkbookError } from '../model/errors';
import { type CalculationMode, type Workbook } from '../model/workbook';
import { asFlag, HostObject, type HostType } from '../protocol/host-object';

const MODES: readonly string[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormatInfoType: HostType<Workbook> = {
  name: 'NumberFormatInfo',
  get: {
    NumberDecimalSeparator: ({ locale }) => locale.decimal,
    NumberGroupSeparator: ({ locale }) => locale.thousands,
    CurrencySymbol: ({ locale }) => (locale.name === 'id-ID' ? 'Rp' : '$'),
  },
};

const cultureInfoType: HostType<Workbook> = {
  name: 'CultureInfo',
  get: { Name: ({ locale }) => locale.name },
  nav: { NumberFormat: (workbook) => HostObject.of(numberFormatInfoType, workbook) },
};

export const applicationType: HostType<Workbook> = {
  name: 'Application',
  get: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: ({ locale }) => locale.decimal,
    ThousandsSeparator: ({ locale }) => locale.thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value) => {
      if (!MODES.includes(String(value))) throw new WorkbookError('InvalidArgument');
      workbook.calculationMode = value as CalculationMode;
    },
  },
  nav: { CultureInfo: (workbook) => HostObject.of(cultureInfoType, workbook) },
  call: {
    Calculate: () => undefined,
    // The workbench paints and calculates after the request in any case, so there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeType: HostType<Workbook> = {
  name: 'Runtime',
  get: { EnableEvents: ({ enableEvents }) => enableEvents },
  set: {
    EnableEvents: (workbook, value) => {
      workbook.enableEvents = asFlag(value);
    },
  },
};
