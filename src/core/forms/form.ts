/** What a standard form is, and what may be chosen about it. */

import { type AgencyProfile, type FormLevel } from '../agency';
import { type Bilingual, type Language } from '../language/bilingual';
import { Explained } from '../language/explained';
import { type Settings } from '../settings';
import { FORM_MARK } from '../sheet/marks';
import { type PrintSetup, type SheetPlan } from '../sheet/plan';
import { type Field, type FormRecord } from './layout/field';
import { type Signers } from './signers';

/** `period`: one column a year. `year`: one year only, the first that is given. `none`: the form has no years. */
export type YearUse = 'period' | 'year' | 'none';

export interface FormInfo<Id extends string = string> {
  /** As it is asked for on the command line, which is a contract; its mark in a workbook is made of it. */
  readonly id: Id;
  readonly title: Bilingual;
  /** What it is for, in one sentence. */
  readonly purpose: Bilingual;
  /** The regulation or the published document that it is modelled on; practice is called practice. */
  readonly model: Bilingual;
  readonly years: YearUse;
  /** It reports: its years end with the last one that has actuals. Others look ahead. */
  readonly looksBack?: true;
  /** It has cells that compute, so the kind of formulas is a choice. */
  readonly computes: boolean;
}

/** What the workbook's settings say about measuring; `polarities` matter where a form is filled. */
export type MeasuringSettings = Pick<Settings, 'lowerMethod' | 'achievementCap' | 'ratingScale'> &
  Partial<Pick<Settings, 'polarities'>>;

/** The user's choices. Whatever they are, the plan is made or a `FormOptionError` says what is wrong with them. */
export interface FormOptions {
  /** The form runs from the earliest to the latest of them. */
  readonly years: readonly number[] | { readonly from: number; readonly to: number };
  /** Rows for indicators, 1 to 500. More records than rows make more rows. */
  readonly rows: number;
  readonly level: FormLevel;
  /** Language of the labels. */
  readonly language: Language;
  /** `iku`: the add-in's functions. `native`: Excel's own, for workbooks that must live without the add-in. */
  readonly formulas: 'iku' | 'native';
  /** Two invented indicators show how it is filled. */
  readonly example?: boolean;
  /** The date as it is to be printed ("5 Januari 2026"); left out, dots to write on. */
  readonly today?: string;
  readonly paper?: PrintSetup['paper'];
  /** How achievement and rating are computed; the product's defaults when left out. */
  readonly measurement?: MeasuringSettings;
  /** Whose names and titles it shows; brackets to write over when left out. */
  readonly agency?: AgencyProfile;
}

/** The choices, checked and with words ready, as the forms use them. */
export interface FormContext {
  /** Ascending, no gap, at least one. */
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** `2025` or `2025-2029`. */
  readonly period: string;
  readonly rows: number;
  readonly level: FormLevel;
  readonly language: Language;
  readonly formulas: 'iku' | 'native';
  readonly measurement: MeasuringSettings;
  readonly paper: PrintSetup['paper'];
  readonly today: string;
  readonly signers: Signers;
  /** What the first rows hold: examples, or what a table brought. */
  readonly records: readonly FormRecord[];
  /** The records are examples. */
  readonly example: boolean;
  readonly say: (text: Bilingual) => string;
}

export interface Form<Id extends string = string> extends FormInfo<Id> {
  /** Everything that it asks of one indicator, with the place it is filled from. */
  readonly fields: (context: FormContext) => readonly Field[];
  readonly build: (context: FormContext) => SheetPlan;
  /** The page that is signed before it, on a sheet of its own. */
  readonly statement?: (context: FormContext) => SheetPlan;
}

/** A choice that no form can be made of. */
export class FormOptionError extends Explained {
  override readonly name = 'FormOptionError';
}

/** The defined name that marks a sheet as made from this form: `IKU_formulir_target_renstra`. */
export function markOfForm(id: string): string {
  return `${FORM_MARK}${id.replace(/-/g, '_')}`;
}

/** A plan period is five years unless the user says otherwise. */
const PERIOD_YEARS = 5;

/** The years of a blank form: a report looks back from this year, a plan looks ahead. */
export function usualYears(
  { years, looksBack }: Pick<FormInfo, 'years' | 'looksBack'>,
  thisYear: number,
): readonly number[] {
  if (years === 'year') return [thisYear];
  const first = looksBack ? thisYear - PERIOD_YEARS + 1 : thisYear;
  return Array.from({ length: PERIOD_YEARS }, (_, offset) => first + offset);
}
