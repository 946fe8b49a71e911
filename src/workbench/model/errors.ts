/** The error codes of Office.js that the workbench answers with. */
export type SheetErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'HostIsBusy'
  | 'InactiveWorkbook'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'TooManyRequests'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

/** Excel's wording for each code, so that what a developer reads here is what Excel would have said. */
const MESSAGES: Record<SheetErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please refer to the documentation: 'https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets'.",
  GeneralException: 'There was an internal error while processing the request.',
  HostIsBusy: 'The host is busy.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  TooManyRequests: 'Too many requests.',
  UndoNotSupported: 'Undo is not supported for this operation.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** Thrown wherever Excel would refuse. The interpreter turns it into the error body of the answer. */
export class WorkbookError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    message?: string,
  ) {
    super(message ?? MESSAGES[code]);
    this.name = 'WorkbookError';
  }
}
