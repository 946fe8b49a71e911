/** Which of the documents of one agency a document is: those that PermenPANRB 53/2014 asks a reviewer to hold against each other. */

import { documentWords } from '../../knowledge/documents/document-words';
import { type Profile } from '../../knowledge/choices/profiles';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable } from '../../table/model';

const says = (words: readonly string[]) => new RegExp(`\\b${anyOf(words)}\\b`, 'i');

/** A plan of one year or of action is none of them, whatever it is a plan of. */
const SAID: readonly (readonly [kind: Profile | null, words: RegExp])[] = [
  ['sk', says(documentWords('indicators'))],
  ['renstra', says(documentWords('strategicPlan'))],
  ['pk', says(documentWords('agreement'))],
  ['lkjip', says(documentWords('report', 'reached', 'assessing'))],
  [null, says(documentWords('plan'))],
];

/**
 * What the titles of its tables say it is, else its sheets and its file; `null` where none says it, or these two disagree.
 * @param name as the user knows the document: a file, or `FILE!Sheet`.
 */
export function kindOfDocument(name: string, tables: readonly IndicatorTable[]): Profile | null {
  const titled = firstOf([...tables.map(({ title }) => title), ...tables.flatMap(linesAbove)]);
  if (titled !== undefined) return titled;
  const sheet = firstOf(tables.map((table) => table.sheet));
  const file = firstOf(wordsOfFile(name));
  return sheet === undefined || file === undefined || sheet === file ? (sheet ?? file ?? null) : null;
}

/** Not every letterhead is taken for a title. */
function linesAbove({ nearby, area }: IndicatorTable): readonly string[] {
  return nearby.flatMap(({ position, text }) => (position.row < area.top ? [text] : []));
}

/** What the first text says that says anything; `undefined` where none does. */
function firstOf(texts: readonly string[]): Profile | null | undefined {
  return texts.map(firstNamed).find((kind) => kind !== undefined);
}

/** "Capaian IKU" is a report and "IKU dalam Renstra" is not the plan: what is named first is what the text speaks of. */
function firstNamed(text: string): Profile | null | undefined {
  let [found, at]: [Profile | null | undefined, number] = [undefined, Infinity];
  for (const [kind, words] of SAID) {
    const index = words.exec(text)?.index ?? Infinity;
    if (index < at) [found, at] = [kind, index];
  }
  return found;
}

/** `2025/PK_Dinas-Rekaan.xlsx`: the words of the file, without its folders; nothing where one sheet of it is meant. */
function wordsOfFile(name: string): readonly string[] {
  return name.includes('!') ? [] : [(name.split(/[\\/]/).at(-1) ?? '').replace(/[_.-]+/g, ' ')];
}
