/** The JSON that Office.js sends and expects: one request is one `context.sync()`. */

export enum PathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Which arguments are objects: their path ids, 0 for plain values, nested for arrays of objects. */
  ReferencedObjectPathIds?: (number | number[])[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface RequestedAction {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RichApiRequest {
  AutoKeepReference?: boolean;
  Actions: RequestedAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface RichApiError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode?: number;
}

export interface RichApiResponse {
  Results?: ActionResult[];
  /** The traces that were reached: Office.js registers its older events only when their trace comes back. */
  TraceIds?: number[];
  Error?: RichApiError;
}
