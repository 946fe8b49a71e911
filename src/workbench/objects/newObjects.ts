import { HostObject, type HostType } from '../protocol/hostObject';

/** The objects that a request makes with `new`: services beside the workbook. */

/** Where the custom functions' runtime reports to. */
export const customFunctionsType: HostType<null> = {
  name: 'CustomFunctions',
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, { functions }) => functions.ready(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_self, args, { functions }) => functions.results(rows(args.at(0))),
    SetInvocationResults: (_self, args, { functions }) => functions.results(rows(args.at(0)).map(asRow)),
  },
};

function rows(value: unknown): unknown[][] {
  return Array.isArray(value) ? (value as unknown[][]) : [];
}

/** The older form of a result, with names. */
function asRow(result: unknown): unknown[] {
  const { id, failed, value, errorCode } = result as {
    id: number;
    failed?: boolean;
    value?: unknown;
    errorCode?: number;
  };
  return failed ? [id, false, value ?? null, errorCode ?? 0] : [id, true, value ?? null];
}

export const newObjectTypes: Record<string, () => HostObject> = {
  'Microsoft.ExcelServices.CustomFunctions': () => HostObject.of(customFunctionsType, null),
};
