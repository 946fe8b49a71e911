import { type SheetErrorCode, WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { workbookType } from '../objects/workbook';
import { type Quirk } from '../quirks';
import { newObjectTypes } from '../objects/new-objects';
import { DEFAULT_MATRIX, type RequirementMatrix, requirementOf, hasApiSet } from './api-sets';
import { type EventHub } from './events';
import {
  Arguments,
  type FunctionsHost,
  type OfficeHost,
  HostObject,
  type HostType,
  NULL_OBJECT,
  NullObject,
  type OfficePane,
} from './host-object';
import {
  type RequestedAction,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RichApiRequest,
  type RichApiResponse,
} from './messages';
import { answerQuery, LocatedError, readsCalculated } from './query';
import { UndoGroup } from './undo-group';

/** A member that was used, for logs: `Range.values`. */
export type MemberLog = (member: string) => void;

/**
 * Carries out Rich API requests on a workbook. It is plain reflection over the tables in `objects/`, in the order of
 * the actions; the first failure ends the request, what was done before it stays done, as in Excel.
 */
export class Interpreter implements OfficeHost {
  matrix: RequirementMatrix = DEFAULT_MATRIX;
  quirks: ReadonlySet<Quirk> = new Set();
  log: MemberLog = () => undefined;
  /** The run that is to be one step of the undo list. */
  readonly undoGroup = new UndoGroup();
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(
    readonly workbook: Workbook,
    readonly events: EventHub,
    readonly functions: FunctionsHost,
    readonly pane: OfficePane,
  ) {}

  async execute(request: RichApiRequest): Promise<RichApiResponse> {
    const run = new Run(this, request);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = 0;
    try {
      for (; index < request.Actions.length; index++) {
        const action = request.Actions[index];
        if (!action) continue;
        if (run.needsCalculation(action)) {
          this.workbook.flush();
          await this.workbook.calculator?.settle();
        }
        const value = await this.workbook.record('addin', () => run.perform(action));
        results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: describe(error, index) };
    } finally {
      this.workbook.endStep();
    }
  }

  keep(object: HostObject): string {
    const id = `ref${this.nextReference++}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  get keptCount(): number {
    return this.references.size;
  }

  /** Throws where this Excel will not have a change: nothing where the workbook is read-only, and some things within one step. */
  guardWrite(type: HostType<unknown>, member: string, value?: unknown): void {
    const refuse = (code: SheetErrorCode) => {
      throw new LocatedError(new WorkbookError(code), type.name, member);
    };
    if (this.quirks.has('baca-saja')) refuse('AccessDenied');
    if (!this.quirks.has('kelompok-urung')) return;
    const isOnTheWeb = this.matrix['ExcelApiOnline'] !== undefined;
    if (this.undoGroup.refuses(`${type.name}.${member}`, value, isOnTheWeb)) refuse('UndoNotSupported');
  }

  /** Throws `ApiNotFound` for a member of a requirement set that this host does not offer. */
  gate(type: HostType<unknown>, member: string): void {
    this.log(`${type.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
    const requirement = requirementOf(type.name, member);
    if (requirement && !hasApiSet(this.matrix, requirement.set, requirement.version)) {
      throw new LocatedError(new WorkbookError('ApiNotFound'), type.name, member);
    }
  }
}

/** Methods that change the workbook; what they are called on may still be selected and shown. */
const WRITES =
  /^(Add|Apply|Clear|Copy|Delete|Freeze|Insert|Merge|Protect|Set(?!InvocationArray|InvocationResults|AppRuntime)|Unfreeze|Unmerge|Unprotect)/;

/** One request while it is carried out. */
class Run {
  private readonly objects = new Map<number, HostObject | NullObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private readonly toKeep: ReadonlySet<number>;

  constructor(
    private readonly host: Interpreter,
    private readonly request: RichApiRequest,
  ) {
    const keeps = request.Actions.filter(
      ({ ActionType: type, Name }) => type === ActionType.Method && Name === '_KeepReference',
    );
    this.toKeep = new Set(keeps.map(({ ObjectPathId }) => ObjectPathId));
  }

  needsCalculation(action: RequestedAction): boolean {
    if (!this.host.workbook.calculator || action.ActionType !== ActionType.Query) return false;
    const object = this.resolve(action.ObjectPathId);
    return object instanceof HostObject && readsCalculated(object, action.QueryInfo);
  }

  perform(action: RequestedAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object instanceof NullObject) return this.performOnNull(action);
    const gate = this.host.gate.bind(this.host);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object, action.ObjectPathId);
      case ActionType.Query: {
        const answer = answerQuery(object, action.QueryInfo, this.host, gate) as Record<string, unknown>;
        const reference = this.referenceIds.get(object);
        return reference ? { ...answer, _ReferenceId: reference } : answer;
      }
      case ActionType.Method:
        return this.invoke(object, action);
      case ActionType.SetProperty:
        return this.set(object, action.Name, this.values(action.ArgumentInfo)[0]);
      default:
        throw new LocatedError(
          new WorkbookError('ApiNotFound'),
          object.type.name,
          ActionType[action.ActionType] ?? 'action',
        );
    }
  }

  /** On a null object only the question whether it is one has an answer. */
  private performOnNull(action: RequestedAction): unknown {
    const harmless = action.ActionType === ActionType.Instantiate || action.ActionType === ActionType.Query;
    if (harmless || action.Name === '_KeepReference') return null;
    throw new WorkbookError('ItemNotFound');
  }

  private identity(object: HostObject, pathId: number): Record<string, unknown> {
    const { type, self } = object;
    const result: Record<string, unknown> = {};
    const idGetter = type.id ? type.get?.[type.id] : undefined;
    if (type.id && idGetter) result[type.id] = idGetter(self, this.host);
    if (type.referenced && (this.toKeep.has(pathId) || this.request.AutoKeepReference)) {
      result['_ReferenceId'] = this.referenceOf(object);
    }
    return result;
  }

  private referenceOf(object: HostObject): string {
    let reference = this.referenceIds.get(object);
    if (!reference) this.referenceIds.set(object, (reference = this.host.keep(object)));
    return reference;
  }

  private invoke(object: HostObject, action: RequestedAction): unknown {
    const { type, self } = object;
    if (action.Name === '_KeepReference') return { _ReferenceId: this.referenceOf(object) };
    if (action.Name === '_RemoveReference' && type.name === workbookType.name) {
      for (const id of this.values(action.ArgumentInfo)) this.host.release(String(id));
      return null;
    }
    const method = type.call?.[action.Name];
    if (!method) throw new LocatedError(new WorkbookError('ApiNotFound'), type.name, action.Name);
    if (WRITES.test(action.Name)) this.host.guardWrite(type, action.Name);
    return this.located(type, action.Name, () => {
      const value = method(self, new Arguments(this.values(action.ArgumentInfo)), this.host);
      return value instanceof HostObject || value === undefined ? null : value;
    });
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const { type, self } = object;
    const setter = type.set?.[name];
    if (!setter) throw new LocatedError(new WorkbookError('ApiNotFound'), type.name, name);
    this.host.guardWrite(type, name, value);
    this.located(type, name, () => setter(self, value, this.host));
    return null;
  }

  /** Runs a member behind its gate, and notes where an error arose. */
  private located<T>(type: HostType<unknown>, member: string, body: () => T): T {
    this.host.gate(type, member);
    try {
      return body();
    } catch (error) {
      throw error instanceof LocatedError ? error : new LocatedError(error, type.name, member);
    }
  }

  private resolve(pathId: number): HostObject | NullObject {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new WorkbookError('InvalidArgument');
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | NullObject {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return HostObject.of(workbookType, this.host.workbook);
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.NewObject: {
        const made = newObjectTypes[path.Name];
        if (!made) throw new LocatedError(new WorkbookError('ApiNotFound'), path.Name, 'new');
        return made();
      }
      case PathType.Reference: {
        const kept = this.host.kept(path.Name);
        if (!kept) throw new WorkbookError('InvalidReference');
        this.referenceIds.set(kept, path.Name);
        return kept;
      }
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | NullObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return NULL_OBJECT;
    const { type, self } = parent;
    if (path.ObjectPathType === PathType.Property) {
      const navigate = type.nav?.[path.Name];
      if (!navigate) throw new LocatedError(new WorkbookError('ApiNotFound'), type.name, path.Name);
      return this.located(type, path.Name, () => navigate(self, this.host));
    }
    const isIndexer = path.ObjectPathType === PathType.Indexer;
    // `getItem` may also come as a method by that name.
    const { item } = type;
    if ((isIndexer || path.Name === 'GetItem') && item) {
      return this.located(type, 'GetItem', () => item(self, this.values(path.ArgumentInfo)[0], this.host));
    }
    const method = isIndexer ? undefined : type.call?.[path.Name];
    if (!method) throw new LocatedError(new WorkbookError('ApiNotFound'), type.name, isIndexer ? 'getItem' : path.Name);
    if (WRITES.test(path.Name)) this.host.guardWrite(type, path.Name);
    return this.located(type, path.Name, () => {
      const result = method(self, new Arguments(this.values(path.ArgumentInfo)), this.host);
      if (result instanceof HostObject || result instanceof NullObject) return result;
      throw new WorkbookError('GeneralException');
    });
  }

  /** The arguments, with the objects that they point to put in their places. */
  private values(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.value(argument, ids?.[index]));
  }

  private value(argument: unknown, id: number | number[] | undefined): unknown {
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((part: unknown, index) => this.value(part, id[index]));
    return typeof id === 'number' && id !== 0 ? this.resolve(id) : argument;
  }
}

function describe(error: unknown, actionIndex: number): NonNullable<RichApiResponse['Error']> {
  const cause = error instanceof LocatedError ? error.cause : error;
  const known = cause instanceof WorkbookError ? cause : new WorkbookError('GeneralException', unexpected(cause));
  return {
    Code: known.code,
    Message: known.message,
    Location: error instanceof LocatedError ? error.location : '',
    ActionIndex: actionIndex,
  };
}

/** A fault of the workbench itself says so: it must not pass for one of Excel's own refusals. */
function unexpected(cause: unknown): string {
  return `Workbench: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
}
