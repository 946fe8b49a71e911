import { areaAddress } from '../model/address';
import { type WorkbookChange, type Flush, type Origin } from '../model/changes';
import { entryText } from '../model/entry';
import { type Workbook } from '../model/workbook';
import { type Quirk } from '../quirks';

/** The numbers under which Office.js knows the events of sheets. */
const EVENT = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  VisibilityChanged: 26,
  NameChanged: 25,
  RowHiddenChanged: 22,
  RowSorted: 19,
  ColumnSorted: 20,
} as const;

/** This one comes from the common API; Office.js registers it without telling the host. */
const SETTINGS_CHANGED = 1;

export type EventName = keyof typeof EVENT;

/** The events of the whole workbook go under this target; those of one sheet under the sheet's id. */
const WORKBOOK_TARGET = 'Workbook';
const EVENT_CATEGORY = 65_536;

/** One entry of a pushed message: category, type, target, JSON text. */
export type EventEntry = [category: number, type: number, target: string, message: string];

/** What an Excel with `peristiwa` does not tell of. */
const UNTOLD: readonly WorkbookChange['kind'][] = ['sorted', 'calculated'];

/** Edits of one sheet that come at once as one event, its address naming all places. */
function coalesced(entries: readonly EventEntry[]): EventEntry[] {
  const edits = new Map<string, { address: string; message: Record<string, unknown>; target: string }>();
  const others: EventEntry[] = [];
  for (const entry of entries) {
    const [, type, target, text] = entry;
    const message = JSON.parse(text) as Record<string, unknown>;
    if (type !== EVENT.Changed || message['changeType'] !== 'RangeEdited') {
      others.push(entry);
      continue;
    }
    const key = `${target} ${String(message['worksheetId'])}`;
    const before = edits.get(key);
    const address = [...(before ? [before.address] : []), String(message['address'])].join(',');
    edits.set(key, { address, message, target });
  }
  const joined = [...edits.values()].map(({ address, message, target }): EventEntry => [
    EVENT_CATEGORY,
    EVENT.Changed,
    target,
    JSON.stringify({ ...message, address }),
  ]);
  return [...joined, ...others];
}

/** Knows who listens to what, and turns the model's changes into the messages that Excel pushes. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly settingsListeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    private readonly push: (entries: EventEntry[]) => void,
    /** What this Excel does otherwise, by now. */
    private readonly quirks: () => ReadonlySet<Quirk> = () => new Set(),
  ) {
    workbook.onFlush((flush) => this.announce(flush));
  }

  register(name: EventName, target: string): void {
    const key = `${EVENT[name]} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${EVENT[name]} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** For the old `DocumentSelectionChanged`, which has its own message. */
  onSelection(listener: () => void): void {
    this.selectionListeners.add(listener);
  }

  /** For the old `SettingsChanged`, which is how Office.js in a page listens to it. */
  onSettings(listener: () => void): void {
    this.settingsListeners.add(listener);
  }

  /** Forgets every registration, as when the add-in's page has been left. */
  clear(): void {
    this.registered.clear();
  }

  private announce({ changes, origin }: Flush): void {
    if (changes.some(({ kind }) => kind === 'selection')) for (const listener of this.selectionListeners) listener();
    if (changes.some(({ kind }) => kind === 'settings')) for (const listener of this.settingsListeners) listener();
    if (!this.workbook.enableEvents && origin === 'addin') return;
    const isUnreliable = this.quirks().has('peristiwa');
    const known = isUnreliable ? changes.filter(({ kind }) => !UNTOLD.includes(kind)) : changes;
    const entries = known.flatMap((change) => this.entriesFor(change, this.seenFrom(origin)));
    if (entries.length === 0) return;
    if (!isUnreliable) return this.push(entries);
    const together = coalesced(entries);
    this.push(together);
    this.push(together);
  }

  private seenFrom(origin: Origin): Origin {
    const isTyped = origin === 'grid' || origin === 'script';
    return isTyped && this.quirks().has('rekan') ? 'colleague' : origin;
  }

  private entriesFor(change: WorkbookChange, origin: Origin): EventEntry[] {
    const source = origin === 'colleague' ? 'Remote' : 'Local';
    const triggerSource = origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    switch (change.kind) {
      case 'values':
        return this.entry('Changed', change.sheet, {
          ...this.singleCellDetails(change.sheet, change.area),
          address: areaAddress(change.area),
          changeType: 'RangeEdited',
          source,
          triggerSource,
          shiftDirection: 'None',
          referenceId: this.eventReference(change.sheet, change.area),
        });
      case 'insert':
      case 'delete':
        return this.entry('Changed', change.sheet, {
          address: areaAddress(change.area),
          changeType: structureChangeType(change),
          source,
          triggerSource,
          shiftDirection: { down: 'ShiftCellDown', right: 'ShiftCellRight', up: 'ShiftCellUp', left: 'ShiftCellLeft' }[
            change.shift
          ],
          referenceId: this.eventReference(change.sheet, change.area),
        });
      case 'sorted':
        return this.entry(change.axis === 'row' ? 'RowSorted' : 'ColumnSorted', change.sheet, {
          address: areaAddress(change.area),
          source,
        });
      case 'style':
        return this.entry('FormatChanged', change.sheet, {
          address: areaAddress(change.area),
          source,
          referenceId: this.eventReference(change.sheet, change.area),
        });
      case 'calculated':
        return this.entry('Calculated', change.sheet, { address: areaAddress(change.area) });
      case 'selection': {
        const sheet = this.workbook.sheetById(change.sheet);
        const address = sheet?.selection.map(areaAddress).join(',') ?? '';
        return this.entry('SelectionChanged', change.sheet, { address });
      }
      case 'activated':
        return [...this.entry('Deactivated', change.before, {}), ...this.entry('Activated', change.sheet, {})];
      case 'sheetAdded':
        return this.entry('Added', change.sheet, { source });
      case 'sheetDeleted':
        return this.entry('Deleted', change.sheet, { source });
      case 'sheetRenamed':
        return this.entry('NameChanged', change.sheet, {
          nameBefore: change.before,
          nameAfter: change.after,
          source,
        });
      case 'sheetVisibility':
        return this.entry('VisibilityChanged', change.sheet, { source });
      case 'settings':
        return [[EVENT_CATEGORY, SETTINGS_CHANGED, '', '{}']];
      case 'lines':
        if (change.axis !== 'row' || change.what !== 'hidden') return [];
        return this.entry('RowHiddenChanged', change.sheet, {
          address: `${change.from + 1}:${change.from + change.count}`,
          source,
        });
      default:
        return [];
    }
  }

  private entry(name: EventName, sheet: string, message: Record<string, unknown>): EventEntry[] {
    const text = JSON.stringify({ ...message, worksheetId: sheet });
    return [WORKBOOK_TARGET, sheet]
      .filter((target) => this.registered.has(`${EVENT[name]} ${target}`))
      .map((target) => [EVENT_CATEGORY, EVENT[name], target, text]);
  }

  /** What `event.getRange` will ask for: sheet and address, packed. */
  private eventReference(sheet: string, area: { row: number; column: number; rows: number; columns: number }): string {
    return JSON.stringify([sheet, area.row, area.column, area.rows, area.columns]);
  }

  /** Excel adds the value to an event of one cell; the value before is not kept here, so it stays away. */
  private singleCellDetails(sheetId: string, area: { row: number; column: number; rows: number; columns: number }) {
    if (area.rows !== 1 || area.columns !== 1) return {};
    const sheet = this.workbook.sheetById(sheetId);
    const value = sheet?.cell(area.row, area.column)?.value ?? '';
    const shown = entryText(value, 'General', this.workbook.locale);
    return {
      valueAfter: value,
      valueTypeAfter: shown === '' ? 'Empty' : typeof value === 'number' ? 'Double' : 'String',
    };
  }
}

function structureChangeType(change: {
  kind: 'insert' | 'delete';
  area: { rows: number; columns: number };
  shift: string;
}) {
  const whole =
    change.shift === 'down' || change.shift === 'up' ? change.area.columns >= 16_384 : change.area.rows >= 1_048_576;
  const what = change.shift === 'down' || change.shift === 'up' ? 'Row' : 'Column';
  const done = change.kind === 'insert' ? 'Inserted' : 'Deleted';
  return whole ? `${what}${done}` : `Cell${done}`;
}
