import { WorkbookError } from '../model/errors';
import { asFlag, HostObject, type HostType } from '../protocol/host-object';

/** The objects that a request makes with `new`: services beside the workbook. */

/** Where the custom functions' runtime reports to. */
const customFunctionsType: HostType<null> = {
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

/** `Office.addin`: showing and hiding the pane of a shared runtime. */
const appRuntimeType: HostType<null> = {
  name: 'AppRuntimeService',
  call: {
    GetAppRuntimeState: (_self, _args, { pane }) => (pane.isVisible() ? 'Visible' : 'Background'),
    SetAppRuntimeState: (_self, args, { pane }) => {
      const state = args.text(0);
      if (state === 'Visible') pane.show();
      else if (state === 'Background') pane.hide();
      else throw new WorkbookError('InvalidArgument');
    },
  },
};

/** `Office.addin.setStartupBehavior`: kept with the workbook, apart from the add-in's own settings. */
const appRuntimePersistenceType: HostType<null> = {
  name: 'AppRuntimePersistenceService',
  call: {
    GetAppRuntimeStartState: (_self, _args, { workbook }) => workbook.startState,
    SetAppRuntimeStartState: (_self, args, { workbook }) => {
      workbook.startState = args.text(0);
    },
  },
};

/** `Office.ribbon.requestUpdate`: buttons of the add-in's tab by their id. */
const ribbonButtonType: HostType<string> = {
  name: 'RibbonButton',
  set: { Enabled: (id, value, { pane }) => pane.enableButton(id, asFlag(value)) },
};

const ribbonTabType: HostType<string> = {
  name: 'RibbonTab',
  call: { SetVisibility: (_id, args, { pane }) => pane.showTab(args.flag(0, true)) },
};

const ribbonType: HostType<null> = {
  name: 'DynamicRibbon',
  call: {
    GetButton: (_self, args) => HostObject.of(ribbonButtonType, args.text(0)),
    GetTab: (_self, args) => HostObject.of(ribbonTabType, args.text(0)),
  },
};

/** Tells the host that actions may be invoked; the workbench looks at the registered events instead. */
const addinInternalType: HostType<null> = {
  name: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => undefined },
};

export const newObjectTypes: Record<string, () => HostObject> = {
  'Microsoft.ExcelServices.CustomFunctions': () => HostObject.of(customFunctionsType, null),
  'Microsoft.AppRuntime.AppRuntimeService': () => HostObject.of(appRuntimeType, null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => HostObject.of(appRuntimePersistenceType, null),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => HostObject.of(ribbonType, null),
  'Microsoft.InternalService.AddinInternalService': () => HostObject.of(addinInternalType, null),
};
