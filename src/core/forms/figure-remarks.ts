/**
 * What stands in a figure's cell besides the figure: the mark of a footnote ("3,9*)"), or the rating whose value it is
 * ("BB (72)"). Where only the figure goes on, these words go beside it.
 */

import { type Bilingual, both } from '../language/bilingual';
import { type Footnote, footnoteIn, noteKey, noteMarkOf } from '../language/figures/note-mark';
import { readRating } from '../language/ratings';
import { wordsOf } from '../language/words/find-words';
import { type IndicatorTable } from '../table/model';

/** What marks mean, by `noteKey`; a mark that means different things is left out. */
export type Footnotes = ReadonlyMap<string, string>;

export function footnotesOf(tables: readonly IndicatorTable[]): Footnotes {
  const meanings = new Map<string, Set<string>>();
  for (const { key, text } of tables.flatMap(notesIn)) meanings.set(key, (meanings.get(key) ?? new Set()).add(text));
  return new Map(
    [...meanings].flatMap(([key, [text, ...others]]) => (text && others.length === 0 ? [[key, text]] : [])),
  );
}

function notesIn({ nearby, rows }: IndicatorTable): readonly Footnote[] {
  const texts = [...nearby, ...rows].flatMap(({ text }) => text.split('\n'));
  return texts.flatMap((text) => footnoteIn(text) ?? []);
}

/** A figure as its cell shows it, and what it is the figure of: "Realisasi 2025". */
export interface WrittenFigure {
  readonly of: Bilingual;
  readonly text: string;
}

/** `null` where the cell holds nothing but the figure. */
export function remarkOn({ of, text }: WrittenFigure, footnotes: Footnotes): Bilingual | null {
  const mark = noteMarkOf(text);
  if (mark === '' && !saysRating(text)) return null;
  const said = `"${text.trim()}"`;
  const meaning = footnotes.get(noteKey(mark));
  return meaning === undefined
    ? both(`${of.id} tertulis ${said}`, `${of.en} reads ${said}`)
    : both(`${of.id} ${said}: ${meaning}`, `${of.en} ${said}: ${meaning}`);
}

/** A word such as "BB" or "Sangat Baik" stands in it. */
export function saysRating(text: string): boolean {
  return wordsOf(text).some((word) => readRating(word.text) !== null);
}
