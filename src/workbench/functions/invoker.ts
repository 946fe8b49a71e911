import { type EventEntry } from '../protocol/events';
import { byteLength, PAYLOAD_LIMIT } from '../protocol/payload';
import { type FunctionsHost } from '../protocol/host-object';
import { type FunctionDescription } from './catalogue';
import { errorResult, type FunctionResult, success } from './results';

/** Where a function stands. */
export interface CallPlace {
  sheet: string;
  row: number;
  column: number;
}

/** The number under which the runtime reports `#VALUE!`. */
const VALUE_ERROR = 7;
const CATEGORY = 1;
const INVOKE = 1000;
/** Invocations that go in one message. */
const BATCH = 2000;
const FLAGS = { cancelable: 1, streaming: 2, errorsAllowed: 4 };

/** How this Excel takes functions. */
export interface HostManner {
  /** Formatted numbers are taken as results. */
  readonly dataTypes: boolean;
  /** A single value is taken where a matrix was declared. */
  readonly scalarsForMatrices: boolean;
  /** No function works at all. */
  readonly isBroken: boolean;
  /** Functions are known before their runtime has started. */
  readonly knownFromStart: boolean;
  /** Arguments and answers of one call go through whatever their size. */
  readonly takesAnySize: boolean;
}

const TODAY: HostManner = {
  dataTypes: true,
  scalarsForMatrices: true,
  isBroken: false,
  knownFromStart: true,
  takesAnySize: true,
};

const WHOLE_COLUMNS = /![A-Z]+:[A-Z]+$/;

const UNKNOWN_NAME: FunctionResult = { values: [['#NAME?']], formats: [[undefined]] };
const TOO_LARGE: FunctionResult = { values: [['#CALC!']], formats: [[undefined]] };

/**
 * Calls the add-in's functions in its own runtime. A call answers at once with what is known: the result of the same
 * call before, or nothing yet; when the result comes, the places that asked are told to calculate again.
 */
export class FunctionInvoker implements FunctionsHost {
  private readonly known = new Map<string, FunctionResult>();
  private readonly asked = new Map<string, CallPlace[]>();
  private readonly waiting = new Set<string>();
  private readonly keys = new Map<number, { readonly key: string; readonly isMatrix: boolean }>();
  private queue: EventEntry[] = [];
  private nextId = 1;
  private isReady = false;
  private isKnown: boolean;
  private readonly unknown: CallPlace[] = [];
  private isFlushing = false;

  constructor(
    private readonly push: (entries: EventEntry[]) => void,
    /** Called with the places whose function has its result now. */
    private readonly arrived: (places: CallPlace[]) => void,
    private readonly manner: HostManner = TODAY,
  ) {
    this.isKnown = manner.knownFromStart;
  }

  /** Calls that have not been answered yet. */
  get pending(): number {
    return this.keys.size;
  }

  /** The result, or null while it is being worked out. `address` is what the function may ask for (`Sheet1!A1`). */
  call(
    description: FunctionDescription,
    args: readonly unknown[],
    place: CallPlace,
    address: string,
    errorsAllowed: boolean,
    parameterAddresses: readonly string[] = [],
  ): FunctionResult | null {
    if (this.manner.isBroken) return errorResult(VALUE_ERROR, undefined);
    if (!this.isKnown) {
      this.unknown.push(place);
      return UNKNOWN_NAME;
    }
    if (!this.fits(args) || (!this.manner.takesAnySize && parameterAddresses.some((at) => WHOLE_COLUMNS.test(at))))
      return TOO_LARGE;
    const { cancelable, stream, requiresParameterAddresses } = description.options ?? {};
    const addresses = requiresParameterAddresses ? parameterAddresses : null;
    const key = `${description.id} ${JSON.stringify(args)} ${JSON.stringify(addresses)}`;
    const known = this.known.get(key);
    if (known) return known;
    const places = this.asked.get(key);
    this.waiting.add(placeKey(place));
    if (places) {
      places.push(place);
      return null;
    }
    this.asked.set(key, [place]);
    const id = this.nextId++;
    this.keys.set(id, { key, isMatrix: description.result?.dimensionality === 'matrix' });
    const flags =
      (cancelable ? FLAGS.cancelable : 0) | (stream ? FLAGS.streaming : 0) | (errorsAllowed ? FLAGS.errorsAllowed : 0);
    this.queue.push([CATEGORY, INVOKE, '', JSON.stringify([id, description.id, args, address, flags, addresses])]);
    this.flushSoon();
    return null;
  }

  /** Whether a call from this place waits for its answer. */
  isAsked(place: CallPlace): boolean {
    return this.waiting.has(placeKey(place));
  }

  ready(): void {
    this.isReady = true;
    this.isKnown = true;
    if (this.unknown.length > 0) this.arrived(this.unknown.splice(0));
    this.flushSoon();
  }

  /** Whether what goes to a function or comes from it is small enough. */
  private fits(payload: unknown): boolean {
    return this.manner.takesAnySize || byteLength(JSON.stringify(payload)) <= PAYLOAD_LIMIT;
  }

  /** To be told when the runtime goes away with its page; what it owes is asked again of the next one. */
  restarted(): void {
    this.isReady = false;
    const places = [...this.asked.values()].flat();
    this.asked.clear();
    this.waiting.clear();
    this.keys.clear();
    this.queue = [];
    if (places.length > 0) this.arrived(places);
  }

  results(rows: readonly (readonly unknown[])[]): void {
    const places: CallPlace[] = [];
    for (const [id, succeeded, value, code] of rows) {
      const call = this.keys.get(Number(id));
      if (!call) continue;
      const { key } = call;
      this.keys.delete(Number(id));
      // Nobody hears of it: the cell goes on showing #BUSY!.
      if (!this.fits(value)) continue;
      this.known.set(key, succeeded === true ? this.taken(value, call.isMatrix) : errorResult(code, value));
      for (const place of this.asked.get(key) ?? []) {
        this.waiting.delete(placeKey(place));
        places.push(place);
      }
      this.asked.delete(key);
    }
    if (places.length > 0) this.arrived(places);
  }

  private taken(value: unknown, isMatrix: boolean): FunctionResult {
    const isTaken = !isMatrix || Array.isArray(value) || this.manner.scalarsForMatrices;
    return isTaken ? success(value, this.manner.dataTypes) : errorResult(VALUE_ERROR, undefined);
  }

  private flushSoon(): void {
    if (!this.isReady || this.isFlushing) return;
    this.isFlushing = true;
    // All calls of one calculation go together.
    setTimeout(() => {
      this.isFlushing = false;
      const entries = this.queue;
      this.queue = [];
      for (let start = 0; start < entries.length; start += BATCH) this.push(entries.slice(start, start + BATCH));
    }, 0);
  }
}

function placeKey({ sheet, row, column }: CallPlace): string {
  return `${sheet} ${row} ${column}`;
}
