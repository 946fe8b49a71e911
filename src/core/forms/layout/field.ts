/** One thing that a form asks of an indicator: a column of a table, or a line of a card. */

import { type Bilingual } from '../../language/bilingual';
import { type CellValue } from '../../sheet/grid';
import { type TextBounds } from '../plain-formulas';
import { type ExplanationParts, type Quarter, type Revision, type Role } from '../../table/model';

/** Where the content comes from when a form is filled from a recognised table. */
export interface FieldSource {
  readonly role: Role;
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly revision?: Revision;
  /** The labelled part of the explanation that says it, where there is no column of its own. */
  readonly part?: keyof ExplanationParts;
  /** The last year's target, whatever year that is. */
  readonly last?: true;
}

/** Gives the address of another field of the same row: `F12`. */
export type CellOf = (key: string) => string;

export interface Prompt {
  /** At most 32 characters (Excel's limit). */
  readonly title: Bilingual;
  /** At most 255 characters. */
  readonly text: Bilingual;
}

export type FieldInput =
  /** 1, 2, 3 … appears by itself as soon as the row's `of` field is filled. */
  | { readonly kind: 'sequence'; readonly of: string }
  | { readonly kind: 'text' }
  /** A number is expected; a text (a rating such as WTP) is possible after a question. */
  | {
      readonly kind: 'number';
      readonly prompt: Prompt;
      /** Asked when something else is typed; at most 225 characters. */
      readonly question?: Bilingual;
      readonly format?: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  /** `open`: something outside the list may be typed after a question. */
  | { readonly kind: 'choice'; readonly items: readonly string[]; readonly open: boolean; readonly prompt: Prompt }
  /** `editable`: the user may type over the formula. */
  | {
      readonly kind: 'formula';
      readonly write: (cellOf: CellOf, rowIndex: number) => string;
      readonly format?: string;
      readonly editable?: boolean;
      /** What it gives of what the row holds, where that is known: a figure that says the same need not be typed over it. */
      readonly gives?: (record: FormRecord) => CellValue | undefined;
    };

export interface Field {
  /** Unique in its table. */
  readonly key: string;
  readonly label: Bilingual;
  /** A header above the label, shared with the neighbours that have the same one. */
  readonly group?: Bilingual;
  /** In characters. */
  readonly width: number;
  /** Columns of the sheet that it covers; 1 when left out. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** The user has to write it: it is marked by its colour. */
  readonly toWrite?: boolean;
  /** In a filled form equal neighbours below each other become one merged cell. */
  readonly shared?: boolean;
  /** The figure carries its unit in the cell (`85%`), because the table has no unit column. */
  readonly carriesUnit?: boolean;
  readonly source?: FieldSource;
  readonly input: FieldInput;
}

export interface Entry {
  readonly value: CellValue;
  /** A target of which nothing is computed while no direction is chosen. */
  readonly asksDirection?: true;
  /** Decimals to show; as many as the number has when left out. */
  readonly decimals?: number;
  /** Of a target that is a text ("80 - 85"). */
  readonly bounds?: TextBounds;
}

/** What one row holds, by field key. A field that is not named stays empty (or keeps its formula). */
export type FormRecord = Readonly<Record<string, Entry>>;
