/** Which agency a table belongs to, where its title or the lines above it say so. */

import {
  AFTER_OFFICE,
  AGENCY_NAME_WORDS,
  GENERAL_REGION_WORDS,
  OFFICE_LABELS,
  REGION_WORDS,
} from '../../knowledge/documents/offices';
import { documentWords } from '../../knowledge/documents/document-words';
import { tidy } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable } from '../model';

/** A longer text is a sentence that mentions an office, not its name. */
const LONGEST_NAME = 150;

const any = (words: readonly string[]) => words.join('|');
const END = `(?=\\s+(?:${any(AFTER_OFFICE)})\\b|\\s*\\(?\\d{4}|$)`;
const nameFrom = (words: readonly string[], begins: string) =>
  new RegExp(`${begins}((?:${any(words)})(?!${END})\\s+[a-z\\d(].*?)${END}`, 'i');

const OFFICE_IN_TITLE = nameFrom(AGENCY_NAME_WORDS, '\\b');
const OFFICE_LINE = nameFrom(AGENCY_NAME_WORDS, '^');
const REGION_IN_TITLE = nameFrom(REGION_WORDS, '\\b');
const REGION_LINE = nameFrom(REGION_WORDS, '^');
/** "PEMERINTAH DAERAH": any region, as a form says it before its name is filled in. */
const ANY_REGION = new RegExp(`^(?:(?:${any([...REGION_WORDS, ...GENERAL_REGION_WORDS])})\\b[\\s/]*)+$`, 'i');
/** "LAPORAN KINERJA DINAS …": a title as good as that of the table. */
const DOCUMENT_LINE = new RegExp(
  `^${anyOf(documentWords('agreement', 'strategicPlan', 'plan', 'report', 'indicators'))}\\b`,
  'i',
);
const LABELLED = new RegExp(`^(?:nama\\s+)?(?:${any(OFFICE_LABELS)})\\s*:\\s*(\\S.*?)${END}`, 'i');

/** The agency of the first table that names one, as it is written there; `null` where none does. */
export function agencyOf(tables: readonly IndicatorTable[]): string | null {
  for (const find of [labelled, ofOffice, ofRegion]) {
    for (const table of tables) {
      const name = find(table);
      if (name !== null) return name;
    }
  }
  return null;
}

/** `Perangkat Daerah : Dinas …`, in one cell or with the colon in the next. */
function labelled(table: IndicatorTable): string | null {
  const rows = new Map<number, string>();
  for (const { position, text } of above(table)) {
    const before = rows.get(position.row);
    rows.set(position.row, before === undefined ? text : `${before} ${text}`);
  }
  return firstName([...rows.values()], LABELLED);
}

function ofOffice(table: IndicatorTable): string | null {
  const lines = linesAbove(table);
  const titles = [table.title, ...lines.filter((line) => DOCUMENT_LINE.test(line))];
  return firstName(titles, OFFICE_IN_TITLE) ?? firstName(lines, OFFICE_LINE);
}

function ofRegion(table: IndicatorTable): string | null {
  const lines = linesAbove(table).filter((line) => !ANY_REGION.test(tidy(line)));
  const inTitle = firstName([table.title], REGION_IN_TITLE);
  return inTitle !== null && !ANY_REGION.test(inTitle) ? inTitle : firstName(lines, REGION_LINE);
}

function above({ nearby, area }: IndicatorTable): IndicatorTable['nearby'] {
  return nearby.filter(({ position }) => position.row < area.top);
}

/** A line that begins with a region goes on with the office above it: `DINAS …` / `KABUPATEN …`. */
function linesAbove(table: IndicatorTable): readonly string[] {
  const lines: string[] = [];
  let lastRow = -2;
  for (const { position, text } of above(table)) {
    const last = lines.at(-1);
    const goesOn = position.row === lastRow + 1 && last !== undefined && OFFICE_LINE.test(last);
    if (goesOn && REGION_LINE.test(text)) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
    lastRow = position.row;
  }
  return lines;
}

function firstName(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const name = tidy(pattern.exec(tidy(text))?.[1] ?? '').replace(/[\s:,;.-]+$/, '');
    if (name !== '' && name.length <= LONGEST_NAME) return name;
  }
  return null;
}
