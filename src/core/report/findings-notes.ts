/** What the user wrote on findings (who, by when, a status, a note), carried from one run to the next. */

import { groupedBy } from '../grouped';
import { isEither, normalise } from '../language/normalise';
import { type Finding } from '../rules/rule';
import { cellName } from '../sheet/address';
import { type SheetGrid, textAt } from '../sheet/grid';
import {
  FINDINGS_COLUMNS,
  type FindingsColumn,
  headerOfFindings,
  STATUS_WORDS,
  WRITTEN_COLUMNS,
} from './findings-columns';

/** A row of an earlier findings sheet on which the user wrote something. `status` is `""` unless it is the user's own. */
export type KeptNote = Readonly<Record<FindingsColumn, string>>;

/** The rows that the user wrote on, found by the header's words in either language, wherever the table was moved. */
export function notesOf(previous: SheetGrid): readonly KeptNote[] {
  const { row: top, column: left } = previous.origin;
  for (const [offset, line] of previous.values.entries()) {
    const columns = headerOfFindings(line.map((value) => String(value)));
    if (!columns) continue;
    return previous.values.slice(offset + 1).flatMap((_, below) => {
      const row = top + offset + 1 + below;
      const textOf = (key: FindingsColumn) => {
        const place = columns[key];
        return place === undefined ? '' : textAt(previous, row, left + place);
      };
      const written = Object.fromEntries(FINDINGS_COLUMNS.map(({ key }) => [key, textOf(key)])) as KeptNote;
      const note = { ...written, status: ownStatus(written) };
      const isKept = WRITTEN_COLUMNS.some((key) => note[key].trim() !== '') || isResolved(note);
      return isKept ? [note] : [];
    });
  }
  return [];
}

/** A row that an earlier run kept for a finding that was gone: such a row names no basis. */
function isResolved({ rule, basis }: KeptNote): boolean {
  return rule.trim() !== '' && basis.trim() === '';
}

/**
 * A status that is not what we wrote. "Selesai" is ours only on the row of a finding that is gone; on any other row the
 * user has put it there.
 */
function ownStatus(row: KeptNote): string {
  const { status } = row;
  const text = normalise(status);
  const { open, accepted, formerlyAccepted, resolved } = STATUS_WORDS;
  if (text === '' || isEither(text, open)) return '';
  const ours = [accepted, formerlyAccepted].flatMap(({ id, en }) => [id, en]);
  if (ours.some((word) => text.startsWith(`${normalise(word)}:`))) return '';
  if (isResolved(row) && isEither(text, resolved)) return '';
  return status.trim();
}

/** What tells one finding from another, from the surest on. Rule and sheet must agree in all of them. */
const WAYS: readonly ((note: KeptNote, finding: Finding) => boolean)[] = [
  (note, finding) => sameSubject(note, finding) && sameText(note, finding) && sameCell(note, finding),
  // The rows have moved.
  (note, finding) => sameSubject(note, finding) && sameText(note, finding) && sameColumn(note, finding),
  // The table has moved.
  (note, finding) => sameSubject(note, finding) && sameText(note, finding),
  // The cell has been edited, and is still wrong.
  (note, finding) => note.subject !== '' && sameSubject(note, finding) && sameColumn(note, finding),
];

/**
 * For each finding what the user wrote on it, or `undefined`; and the notes that found no finding. A note belongs to the
 * finding of the same rule on the same indicator, wherever its row has moved.
 */
export function keepNotes(
  findings: readonly Finding[],
  notes: readonly KeptNote[],
): { readonly notes: readonly (KeptNote | undefined)[]; readonly gone: readonly KeptNote[] } {
  const kept = new Array<KeptNote | undefined>(findings.length).fill(undefined);
  let remaining = notes;
  for (const isSame of WAYS) {
    if (remaining.length === 0) break;
    const byRule = grouped(remaining);
    const taken = new Set<KeptNote>();
    for (const [index, finding] of findings.entries()) {
      if (kept[index]) continue;
      const note = namesOf(finding.rule)
        .flatMap((name) => byRule.get(keyOf(name, finding.sheet)) ?? [])
        .find((each) => !taken.has(each) && isSame(each, finding));
      if (!note) continue;
      kept[index] = note;
      taken.add(note);
    }
    remaining = remaining.filter((note) => !taken.has(note));
  }
  return { notes: kept, gone: remaining };
}

/** A sheet names the rule by its title in the language of its run; sheets of earlier versions by its id. */
function namesOf({ id, title }: Finding['rule']): readonly string[] {
  return [title.id, title.en, id];
}

function grouped(notes: readonly KeptNote[]): ReadonlyMap<string, readonly KeptNote[]> {
  return groupedBy(notes, ({ rule, sheet }) => keyOf(rule, sheet));
}

function keyOf(rule: string, sheet: string): string {
  return JSON.stringify([normalise(rule), sheet]);
}

/** A sheet of an earlier version does not tell the indicator, so every one may be meant. */
function sameSubject({ subject }: KeptNote, finding: Finding): boolean {
  return subject === '' || normalise(subject) === normalise(finding.subject);
}

function sameText({ text }: KeptNote, finding: Finding): boolean {
  return normalise(text) === normalise(finding.text);
}

function sameCell({ cell }: KeptNote, finding: Finding): boolean {
  return cell === cellName(finding.cell);
}

function sameColumn({ cell }: KeptNote, finding: Finding): boolean {
  return lettersOf(cell) === lettersOf(cellName(finding.cell));
}

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}
