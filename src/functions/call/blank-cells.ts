/**
 * Blank cells on hosts that hand them over as 0. Current builds of Excel pass `null` for a blank cell, perpetual and older ones
 * pass 0, and no requirement set tells which (OfficeDev/office-js issues 1951 and 4702: look at the cells themselves). So:
 * - the first `null` within a range shows that this host tells blanks apart, and nothing is ever looked up;
 * - until then a call with a 0 in it asks the workbook which of those cells are blank, many calls in one request;
 * - where that cannot be asked, 0 stays 0.
 */

import { isGrid } from './broadcast';

type Row = readonly unknown[];
type Grid = readonly Row[];

/** For each address whether its cells are blank; `null` where that could not be read. */
export type BlankLookup = (
  addresses: readonly string[],
) => Promise<readonly (readonly (readonly boolean[])[] | null)[]>;

/** Arguments as the bodies take them. */
export interface SettledArguments {
  readonly args: readonly unknown[];
  /** Whether every 0 among them is a 0. */
  readonly areTold: boolean;
}

/** Tells blank cells from zeros, for as long as the add-in runs. */
export class BlankCells {
  private hostTellsBlanks = false;
  private waiting: { readonly address: string; readonly answer: (blanks: Blanks) => void }[] = [];

  constructor(private readonly lookUp: BlankLookup | null) {}

  /** The arguments with `null` where a 0 is a blank cell: at once where nothing has to be asked, else as a promise. */
  settle(args: readonly unknown[]): SettledArguments | Promise<SettledArguments> {
    if (this.hostTellsBlanks || !this.mayHoldBlanks(args)) return { args, areTold: true };
    const addresses = this.lookUp === null ? null : addressesIn(args);
    return addresses === null ? { args, areTold: false } : this.withBlanks(args, addresses);
  }

  /** Whether there is a 0 among the values; a blank among them settles for good that there is nothing to ask. */
  private mayHoldBlanks(args: readonly unknown[]): boolean {
    let zero = false;
    for (const argument of args) {
      if (!isGrid(argument)) continue;
      for (const row of argument) {
        for (const value of row) {
          if (value === null || isEmptyType(value)) this.hostTellsBlanks = true;
          else zero ||= value === 0;
        }
      }
    }
    return zero && !this.hostTellsBlanks;
  }

  private async withBlanks(args: readonly unknown[], addresses: readonly unknown[]): Promise<SettledArguments> {
    let areTold = true;
    const settled = await Promise.all(
      args.map(async (argument, index): Promise<unknown> => {
        const address = addresses[index];
        if (!isGrid(argument) || !argument.some((row) => row.includes(0))) return argument;
        // A number that was typed into the formula stands nowhere.
        if (typeof address !== 'string' || address === '') return argument;
        const blanks = await this.blanksAt(address);
        areTold &&= blanks !== null;
        return blanks === null ? argument : withoutBlanks(argument, blanks);
      }),
    );
    return { args: settled, areTold };
  }

  private blanksAt(address: string): Promise<Blanks> {
    return new Promise((answer) => {
      this.waiting.push({ address, answer });
      // Calls of one recalculation come one after the other: they are asked about together.
      if (this.waiting.length === 1) setTimeout(() => void this.askAll(), 0);
    });
  }

  private async askAll(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    const addresses = [...new Set(asked.map(({ address }) => address))];
    const answers = (await this.lookUp?.(addresses).catch(() => null)) ?? [];
    const known = new Map(addresses.map((address, index) => [address, answers[index] ?? null]));
    for (const { address, answer } of asked) answer(known.get(address) ?? null);
  }
}

/** A blank cell as a data type. */
function isEmptyType(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type === 'Empty';
}

type Blanks = readonly (readonly boolean[])[] | null;

/** Where the arguments stand, which Excel says behind them when a function asks for it. */
function addressesIn(args: readonly unknown[]): readonly unknown[] | null {
  const last = args[args.length - 1];
  const addresses = (last as { readonly parameterAddresses?: unknown } | null | undefined)?.parameterAddresses;
  return Array.isArray(addresses) ? addresses : null;
}

function withoutBlanks(grid: Grid, blanks: readonly (readonly boolean[])[]): Grid {
  return grid.map((row, y) => row.map((value, x) => (value === 0 && blanks[y]?.[x] === true ? null : value)));
}
