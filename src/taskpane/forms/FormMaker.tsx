import { useMemo, useRef, useState } from 'preact/hooks';
import { NO_AGENCY, officePart, FORM_LEVELS } from '../../core/agency';
import { type LeftBehind } from '../../core/forms/fill';
import { type StandardForm } from '../../core/forms/catalogue';
import { FormOptionError } from '../../core/forms/form';
import { STANDARD_LEVEL } from '../../core/forms/signers';
import { type Bilingual } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { areaName, cellName } from '../../core/sheet/address';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';
import { createDraft } from '../drafts';
import { agencyPageWords } from '../i18n/agency-page';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { FormulaKindSelect } from '../parts/FormulaKindSelect';
import { Icon } from '../parts/Icon';
import { LabelledSelect } from '../parts/LabelledSelect';
import { LANDING, useLanding } from '../parts/landing';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { FormRowCard } from './FormRowCard';
import { PlanPreview } from './PlanPreview';
import { type FormChoices, type FormSource, choicesAtFirst, choicesElsewhere, planForm, yearsOf } from './form-plan';

interface FormMakerProps {
  readonly form: StandardForm;
  readonly tables: readonly IndicatorTable[];
  readonly settings: Settings;
  readonly onBack: () => void;
}

/** By form: what has been chosen for it. */
const useChoices = createDraft<FormChoices>();

/** The options of one form, and the button that makes its sheet. */
export function FormMaker({ form, tables, settings, onBack }: FormMakerProps) {
  const { text, language, session } = usePane();
  const { forms } = text;
  const [chosen, setChosen] = useChoices(session, form.id, () => choicesAtFirst(form, language, settings));
  // A workbook goes on being edited while the options are open.
  const choices = useMemo(
    () => ({ ...chosen, ...choicesElsewhere(language, settings), source: sourceNow(chosen.source, tables) }),
    [chosen, language, settings, tables],
  );
  const [mistake, setMistake] = useState<Bilingual | null>(null);
  const [left, setLeft] = useState<readonly LeftBehind[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  useLanding(title);

  const preview = useMemo(() => planOrNull(form, choices), [form, choices]);
  const choose = (change: Partial<FormChoices>) => setChosen((now) => ({ ...now, ...change }));
  const lastMade = useRef(-AGAIN);
  const create = (event: Event) => {
    if (event.timeStamp - lastMade.current < AGAIN) return;
    lastMade.current = event.timeStamp;
    setMistake(null);
    try {
      const planned = planForm(form, choices);
      setLeft(planned.left);
      const { plan, statement } = planned;
      void session.insertSheets(statement ? [statement, plan] : [plan]);
    } catch (error) {
      if (!(error instanceof FormOptionError)) throw error;
      setMistake(error.explanation);
    }
  };

  return (
    <div class="page-inset">
      <button type="button" class="button subtle small back" onClick={onBack}>
        <Icon name="back" size={16} />
        {forms.back}
      </button>
      <div>
        <h2 ref={title} {...LANDING}>
          {form.title[language]}
        </h2>
        <p class="muted">{form.purpose[language]}</p>
      </div>
      {/* No form that Enter in a field would hand in: whoever says a year that way has not asked for a sheet yet. */}
      <div class="fields">
        <FormFields form={form} tables={tables} choices={choices} onChange={choose} />
        {mistake && <Notice tone="warning">{mistake[language]}</Notice>}
        <button type="button" class="button primary" onClick={create}>
          {forms.create}
        </button>
      </div>
      <Left left={left} />
      {preview && <PlanPreview plan={preview} label={forms.picture(form.title[language])} tallest={TALLEST} />}
      <p class="muted">
        {forms.model}: {form.model[language]}
      </p>
      <FormRowCard />
    </div>
  );
}

/** Milliseconds: pressed twice, or with a key that is held, the button makes one sheet. */
const AGAIN = 1000;

interface FormFieldsProps extends SourceSelectProps {
  readonly form: StandardForm;
}

/** What the form is made of: the table, the years, the paper, the level, and what its formulas are to be. */
function FormFields({ form, tables, choices, onChange }: FormFieldsProps) {
  const { forms } = usePane().text;
  return (
    <>
      <SourceSelect choices={choices} tables={tables} onChange={onChange} />
      {form.years !== 'none' && (
        <div class="field-pair">
          <NumberField
            label={form.years === 'year' ? forms.year : forms.from}
            value={choices.from}
            onChange={(from) => onChange({ from })}
          />
          {form.years === 'period' && (
            <NumberField label={forms.to} value={choices.to} onChange={(to) => onChange({ to })} />
          )}
        </div>
      )}
      <div class="field-pair">
        <NumberField label={forms.rows} value={choices.rows} onChange={(rows) => onChange({ rows })} />
        <LabelledSelect
          label={forms.paper}
          value={choices.paper ?? 'F4'}
          onChange={(paper) => onChange({ paper })}
          choices={[
            ['F4', 'F4'],
            ['A4', 'A4'],
          ]}
        />
      </div>
      <LabelledSelect
        label={forms.level}
        value={choices.level}
        onChange={(level) => onChange({ level })}
        choices={FORM_LEVELS.map((name) => [name, forms.levels[name]])}
      />
      <AgencyLine choices={choices} />
      {form.computes && <FormulaKindSelect value={choices.formulas} onChange={(formulas) => onChange({ formulas })} />}
    </>
  );
}

/** About a page in portrait. */
const TALLEST = 1.4;

/** While a year is being typed there is nothing to show. */
function planOrNull(form: StandardForm, choices: FormChoices): SheetPlan | null {
  try {
    return planForm(form, choices).plan;
  } catch (error) {
    if (error instanceof FormOptionError) return null;
    throw error;
  }
}

/** Whose names the form will show, and the way to where they are said. */
function AgencyLine({ choices }: { choices: FormChoices }) {
  const { language, text, session } = usePane();
  const words = agencyPageWords(language);
  const { agency = NO_AGENCY, level } = choices;
  const own = agency.level ?? STANDARD_LEVEL;
  const said = officePart(agency);
  const isEmpty = Object.keys(said).length === 0;
  const line = isEmpty
    ? words.askInForm
    : own === level
      ? words.inForm(agency.organisation ?? text.forms.levels[level])
      : words.otherLevel(text.forms.levels[own]);
  return (
    <p class="muted">
      {line}{' '}
      <button type="button" class="link" onClick={() => session.showPage('settings', 'agency')}>
        {isEmpty ? words.fill : words.change}
      </button>
    </p>
  );
}

/** A table is another object whenever its sheet was read again; it is the same where it stands at the same place. */
function sourceNow(source: FormSource, tables: readonly IndicatorTable[]): FormSource {
  if (typeof source !== 'object') return source;
  const isSame = ({ sheet, area }: IndicatorTable) =>
    sheet === source.sheet && areaName(area) === areaName(source.area);
  return tables.find(isSame) ?? 'blank';
}

interface SourceSelectProps {
  readonly choices: FormChoices;
  readonly tables: readonly IndicatorTable[];
  readonly onChange: (change: Partial<FormChoices>) => void;
}

/** A table brings its years along; the user may change them after. */
function SourceSelect({ choices, tables, onChange }: SourceSelectProps) {
  const { forms } = usePane().text;
  const { source } = choices;
  const nameOf = (table: IndicatorTable) => forms.fromTable(table.sheet, areaName(table.area));
  const named = tables.map((table) => [nameOf(table), table] as const);
  const value = typeof source === 'object' ? nameOf(source) : source;
  const choose = (name: string) => {
    const table = named.find(([label]) => label === name)?.[1];
    const chosen = table ?? (name === 'example' ? 'example' : 'blank');
    onChange({ source: chosen, ...yearsOf(chosen) });
  };
  return (
    <>
      <LabelledSelect
        label={forms.source}
        value={value}
        onChange={choose}
        choices={[
          ['blank', forms.blank],
          ['example', forms.example],
          ...named.map(([label]) => [label, label] as const),
        ]}
      />
      {tables.length === 0 && <p class="muted">{forms.noTableYet}</p>}
    </>
  );
}

/** What stayed behind for one reason is said once, with its cells. */
function Left({ left }: { left: readonly LeftBehind[] }) {
  const { text, language } = usePane();
  if (left.length === 0) return null;
  const reasons = [...new Set(left.map(({ reason }) => reason[language]))];
  return (
    <Fold class="card" summary={text.forms.left(left.length)}>
      <ul class="card-body bullets">
        {reasons.map((reason) => (
          <li key={reason}>
            {reason} <span class="muted">{cellsOf(left.filter((each) => each.reason[language] === reason))}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Of a few what they say too. */
function cellsOf(left: readonly LeftBehind[]): string {
  const isShort = left.length <= MOST_QUOTED;
  return left.map(({ position, text }) => (isShort ? `${cellName(position)}: ${text}` : cellName(position))).join(', ');
}

const MOST_QUOTED = 2;
