/** From the user's choices to the sheet that is to be made. */

import { type StandardForm, buildForm, statementOf } from '../../core/forms/catalogue';
import { type LeftBehind, fillForm, yearsOfTable } from '../../core/forms/fill';
import { type FormInfo, type FormOptions, usualYears } from '../../core/forms/form';
import { STANDARD_LEVEL } from '../../core/forms/signers';
import { type Language } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';

/** What fills the form: nothing, invented rows, or a table of the workbook. */
export type FormSource = 'blank' | 'example' | IndicatorTable;

export interface FormChoices extends Omit<FormOptions, 'years' | 'example'> {
  readonly source: FormSource;
  readonly from: number;
  /** Only for forms of a period. */
  readonly to: number;
}

export interface PlannedForm {
  readonly plan: SheetPlan;
  /** The page that is signed before it. */
  readonly statement: SheetPlan | null;
  /** Entries of the table without a place in the form: nothing is lost in silence. */
  readonly left: readonly LeftBehind[];
}

const DEFAULT_ROWS = 10;

/** What is chosen for a form that nobody has changed yet. */
export function choicesAtFirst(
  form: Pick<FormInfo, 'years' | 'looksBack'>,
  language: Language,
  settings: Settings,
): FormChoices {
  const thisYear = new Date().getFullYear();
  const years = usualYears(form, thisYear);
  return {
    source: 'blank',
    from: years[0] ?? thisYear,
    to: years[years.length - 1] ?? thisYear,
    rows: DEFAULT_ROWS,
    level: settings.agency.level ?? STANDARD_LEVEL,
    // Documents travel to offices without the add-in, where its functions show #NAME?.
    formulas: 'native',
    paper: 'F4',
    ...choicesElsewhere(language, settings),
  };
}

/** What is not chosen at the form, and follows the pane and the workbook. */
export function choicesElsewhere(language: Language, settings: Settings) {
  return { language, measurement: settings, agency: settings.agency };
}

/** @throws FormOptionError when years or rows are outside their limits. */
export function planForm(form: StandardForm, { source, from, to, ...rest }: FormChoices): PlannedForm {
  const options: FormOptions = { ...rest, years: form.years === 'period' ? { from, to } : [from] };
  if (typeof source === 'object') return fillForm(form.id, source, options);
  const plan = buildForm(form.id, { ...options, example: source === 'example' });
  return { plan, statement: statementOf(form.id, options), left: [] };
}

/** The years that a source brings with it. */
export function yearsOf(source: FormSource): { readonly from: number; readonly to: number } | null {
  if (typeof source !== 'object') return null;
  const years = yearsOfTable(source);
  const [from] = years;
  const to = years[years.length - 1];
  return from === undefined || to === undefined ? null : { from, to };
}
