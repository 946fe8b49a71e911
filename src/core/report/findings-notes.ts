/** The user's notes on findings, carried from one run to the next. */

import { normalise } from '../language/normalise';
import { type Finding } from '../rules/rule';
import { cellName } from '../sheet/address';
import { type SheetGrid, textAt } from '../sheet/grid';
import { FINDINGS_COLUMNS } from './findings-columns';

type Key = (typeof FINDINGS_COLUMNS)[number]['key'];

/** A row of an earlier findings sheet that carries a note. */
export type KeptNote = Readonly<Record<Key, string>>;

/** The rows with a note, found by the header's words in either language, wherever the user has moved the table. */
export function notesOf(previous: SheetGrid): readonly KeptNote[] {
  const { row: top, column: left } = previous.origin;
  for (const [offset, line] of previous.values.entries()) {
    const columns = headerColumns(line.map((value) => String(value)));
    if (!columns) continue;
    return previous.values.slice(offset + 1).flatMap((_, below) => {
      const row = top + offset + 1 + below;
      const note = Object.fromEntries(
        FINDINGS_COLUMNS.map(({ key }) => [key, textAt(previous, row, left + columns[key])]),
      ) as KeptNote;
      return note.note.trim() === '' ? [] : [note];
    });
  }
  return [];
}

function headerColumns(cells: readonly string[]): Readonly<Record<Key, number>> | null {
  const places: Partial<Record<Key, number>> = {};
  for (const { key, label } of FINDINGS_COLUMNS) {
    const place = cells.findIndex((cell) => [label.id, label.en].some((name) => normalise(name) === normalise(cell)));
    if (place < 0) return null;
    places[key] = place;
  }
  return places as Readonly<Record<Key, number>>;
}

/**
 * For each finding its note or `undefined`; and the notes that found no finding.
 * Rule, sheet and cell text must agree. Where several findings do, the one in the same cell comes first.
 */
export function keepNotes(
  findings: readonly Finding[],
  notes: readonly KeptNote[],
): { readonly notes: readonly (string | undefined)[]; readonly gone: readonly KeptNote[] } {
  const remaining = [...notes];
  const kept = new Array<string | undefined>(findings.length).fill(undefined);
  const take = (index: number, fits: (note: KeptNote) => boolean): void => {
    const place = remaining.findIndex(fits);
    if (kept[index] !== undefined || place < 0) return;
    kept[index] = remaining[place]?.note;
    remaining.splice(place, 1);
  };
  for (const [index, finding] of findings.entries()) {
    take(index, (note) => isSame(note, finding) && note.cell === cellName(finding.cell));
  }
  for (const [index, finding] of findings.entries()) take(index, (note) => isSame(note, finding));
  return { notes: kept, gone: remaining };
}

function isSame(note: KeptNote, finding: Finding): boolean {
  return (
    note.rule === finding.rule.id && note.sheet === finding.sheet && normalise(note.text) === normalise(finding.text)
  );
}
