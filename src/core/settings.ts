/** The user's choices for one workbook. Kept in the workbook itself; plain data, so any version can read what an older one wrote. */

import { type AgencyProfile, NO_AGENCY } from './agency';
import { DEFAULT_LOWER_METHOD, type LowerMethod } from './knowledge/choices/methods';
import { type Polarity } from './knowledge/choices/polarities';
import { type Profile } from './knowledge/choices/profiles';
import { DEFAULT_RATING_SCALE, type RatingScaleChoice } from './knowledge/choices/rating-scales';
import { type Level } from './knowledge/choices/levels';
import { type Half, type Quarter, type Revision, type Role, type Third } from './table/model';

/** A column's role as the user pointed it out. */
export interface ColumnChoice {
  /** Zero-based column on the sheet. */
  readonly column: number;
  readonly role: Role;
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly half?: Half;
  readonly third?: Third;
  readonly month?: number;
  readonly revision?: Revision;
  /** The period is what is said here and nothing else, whatever the header says: without a year or a month it has none. */
  readonly exact?: true;
}

/** What a row may be said to be. */
export const ROW_KINDS = ['indicator', 'objective', 'group', 'continuation', 'total', 'other'] as const;

export type RowKind = (typeof ROW_KINDS)[number];

/** What a row of a table is, as the user pointed it out. */
export interface RowChoice {
  /** The row's own words, its number apart: wherever in the table it stands, and every row that says the same. */
  readonly text: string;
  readonly kind: RowKind;
}

/** What a label beside its values means, as the user pointed it out: in cards, and in tables that lie on their side. */
export interface LabelChoice extends Omit<ColumnChoice, 'column'> {
  /** The label's own words, without the colon behind it; wherever in the table it stands, it means the same. */
  readonly label: string;
}

/** A table as the user pointed it out, where recognition saw none or saw it wrong. */
export interface TableChoice {
  readonly sheet: string;
  /** A1 area with the header, such as `B5:N20`, when it was pointed out. Rows written below belong to it too. */
  readonly area: string;
  readonly headerRows: number;
  /** What the header's cells said, row by row: the table is found again by them when rows or columns come in before it. */
  readonly headers?: readonly (readonly string[])[];
  readonly columns: readonly ColumnChoice[];
  /** What was said of its labels, where they stand in a column beside their values and no header stands above; none of its columns is said then. */
  readonly labels?: readonly LabelChoice[];
  /** What was said of its rows; those of which nothing is said are read as ever. */
  readonly rows?: readonly RowChoice[];
  readonly profile?: Profile;
  /** It is no table of indicators, although it looks like one. */
  readonly ignored?: boolean;
}

/** A finding that the user accepts as it is. Tied to what the cell says, not to where it stands, so that moving rows loses nothing. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly sheet: string;
  /** The name of the indicator, or the header, that the finding speaks of, normalised. */
  readonly subject: string;
  /** The text of the cell when it was accepted; another text is a new finding. */
  readonly text: string;
  /** The header of its column, so that one year's figure is accepted and not every year's. Without it, any column. */
  readonly column?: string;
  readonly reason: string;
  /** When it was accepted, as ISO 8601 in UTC; absent in what earlier versions wrote. Excel tells an add-in of no user, so not by whom. */
  readonly at?: string;
  /** Who decided so, in the words of whoever accepted it. */
  readonly person?: string;
}

/** What one check of the whole workbook found, as the user had it noted. */
export interface NotedCheck {
  /** When it was noted, as ISO 8601 in UTC. */
  readonly at: string;
  readonly indicators: number;
  /** Open findings. */
  readonly counts: Readonly<Record<Level, number>>;
}

/** More than a year of weekly checks. */
export const MOST_NOTED_CHECKS = 60;

/** No workbook of people has so many. */
export const MOST_SHEETS = 2_000;

export const ACHIEVEMENT_CAPS = ['none', '100', '110', '120', '150'] as const;

export interface Settings {
  readonly version: 1;
  /** A rule's level in this workbook, or `off`. A rule that is not named keeps its own. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  readonly accepted: readonly AcceptedFinding[];
  /** By normalised indicator name. */
  readonly polarities: Readonly<Record<string, Polarity>>;
  /** How achievement is computed for "lower is better"; practice, so the agency chooses. */
  readonly lowerMethod: LowerMethod;
  /** Where achievement is cut, in percent; most published tables cut nowhere. */
  readonly achievementCap: (typeof ACHIEVEMENT_CAPS)[number];
  /** The rating scale in use. */
  readonly ratingScale: RatingScaleChoice;
  readonly tables: readonly TableChoice[];
  /** The workbook's sheets when the choices on sheets were last looked at: when one of these goes, the others are not it under a new name. */
  readonly sheets: readonly string[];
  /** Who the documents made from this workbook are for. */
  readonly agency: AgencyProfile;
  /** The checks that were noted, the latest first. */
  readonly history: readonly NotedCheck[];
}

/** What was said under a name that stands in a workbook: such a name may be "constructor", which every object knows. */
export function saidOf<Choice>(choices: Readonly<Record<string, Choice>>, name: string): Choice | undefined {
  return Object.prototype.hasOwnProperty.call(choices, name) ? choices[name] : undefined;
}

/** The cap as a fraction: 1.2 cuts at 120 %. */
export function capOf({ achievementCap }: Pick<Settings, 'achievementCap'>): number | undefined {
  return achievementCap === 'none' ? undefined : Number(achievementCap) / 100;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  levels: {},
  accepted: [],
  polarities: {},
  lowerMethod: DEFAULT_LOWER_METHOD,
  achievementCap: 'none',
  ratingScale: DEFAULT_RATING_SCALE,
  tables: [],
  sheets: [],
  agency: NO_AGENCY,
  history: [],
};
