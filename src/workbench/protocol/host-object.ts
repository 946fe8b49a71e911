import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type Quirk } from '../quirks';
import { type EventHub } from './events';

/** What the members of the object model may use. */
export interface OfficeHost {
  readonly workbook: Workbook;
  readonly events: EventHub;
  /** Told by the custom functions' runtime: results have come, or the runtime is ready. */
  readonly functions: FunctionsHost;
  readonly pane: OfficePane;
  /** What this Excel does otherwise. */
  readonly quirks: ReadonlySet<Quirk>;
}

/** The add-in's pane and ribbon, as far as the add-in can move them. */
export interface OfficePane {
  isVisible(): boolean;
  show(): void;
  hide(): void;
  enableButton(id: string, enabled: boolean): void;
  showTab(visible: boolean): void;
}

export interface FunctionsHost {
  ready(): void;
  /** Rows of `[invocationId, succeeded, value, errorCode when failed, …]`. */
  results(rows: readonly (readonly unknown[])[]): void;
}

/**
 * One type of the object model as Office.js names its members (Pascal case). What stands in none of the tables does
 * not exist here and is answered with `ApiNotFound`.
 */
export interface HostType<T> {
  readonly name: string;
  /** Plain properties that can be loaded. */
  readonly get?: Record<string, (self: T, host: OfficeHost) => unknown>;
  /** Plain properties that can be set. */
  readonly set?: Record<string, (self: T, value: unknown, host: OfficeHost) => void>;
  /** Properties that are objects themselves. */
  readonly nav?: Record<string, (self: T, host: OfficeHost) => HostObject | NullObject>;
  /** Methods: they answer an object, or a plain value, or nothing. */
  readonly call?: Record<string, (self: T, args: Arguments, host: OfficeHost) => unknown>;
  /** `collection.getItem(key)`. */
  readonly item?: (self: T, key: unknown, host: OfficeHost) => HostObject | NullObject;
  /** Makes the type a collection. */
  readonly items?: (self: T, host: OfficeHost) => HostObject[];
  /** The loadable property that names an item for good; given with every instance so that the client can find it again. */
  readonly id?: 'Id' | '_Id';
  /** Properties that need a finished calculation. */
  readonly calculated?: ReadonlySet<string>;
  /** Whether instances are kept by reference (`track`): they have no name to be found by. */
  readonly referenced?: boolean;
}

/** An instance: the thing in the model together with its type. The type parameter is forgotten on purpose. */
export class HostObject {
  private constructor(
    readonly type: HostType<unknown>,
    readonly self: unknown,
  ) {}

  static of<T>(type: HostType<T>, self: T): HostObject {
    // Safe: `self` was checked against the type here and only ever meets that type's own functions.
    return new HostObject(type as HostType<unknown>, self);
  }

  /** The thing itself, when it is of the given type. */
  as<T>(type: HostType<T>): T | undefined {
    return this.type === (type as HostType<unknown>) ? (this.self as T) : undefined;
  }
}

/** What an `…OrNullObject` found when it found nothing. */
export class NullObject {
  readonly isNull = true;
}

export const NULL_OBJECT = new NullObject();

/** The arguments of a call, with the checks that Excel makes. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number, fallback?: string): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    return required(fallback);
  }

  integer(index: number, fallback?: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
    return required(fallback);
  }

  flag(index: number, fallback = false): boolean {
    const value = this.values[index];
    return typeof value === 'boolean' ? value : fallback;
  }

  record(index: number): Record<string, unknown> {
    return asRecord(this.values[index]);
  }

  object<T>(index: number, type: HostType<T>): T {
    const value = this.values[index];
    return required(value instanceof HostObject ? value.as(type) : undefined);
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new WorkbookError('InvalidArgument');
  return value;
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new WorkbookError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WorkbookError('InvalidArgument');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new WorkbookError('InvalidArgument');
  return value;
}
