import { useMemo, useRef } from 'preact/hooks';
import { type StandardForm, FORMS } from '../../core/forms/catalogue';
import { type Settings } from '../../core/settings';
import { type IndicatorTable } from '../../core/table/model';
import { createDraft } from '../drafts';
import { usePane } from '../pane-context';
import { FormRowCard } from './FormRowCard';
import { FormMaker } from './FormMaker';
import { PlanPreview } from './PlanPreview';
import { choicesAtFirst, planForm } from './form-plan';

interface FormsPageProps {
  /** What the last validation recognised: a form can be filled from it. */
  readonly tables: readonly IndicatorTable[];
  readonly settings: Settings;
}

/** The form whose options are open. */
const useChosen = createDraft<StandardForm | null>();

/** The standard forms; choosing one leads to its options. */
export function FormsPage({ tables, settings }: FormsPageProps) {
  const { text, language, session } = usePane();
  const [chosen, setChosen] = useChosen(session, '', () => null);
  const left = useRef<StandardForm | null>(null);
  if (chosen) {
    const back = () => {
      left.current = chosen;
      setChosen(() => null);
    };
    return <FormMaker form={chosen} tables={tables} settings={settings} onBack={back} />;
  }
  /** Whoever comes back from a form goes on from there. */
  const landOn = (form: StandardForm) => (row: HTMLButtonElement | null) => {
    if (!row || left.current !== form) return;
    left.current = null;
    row.focus();
  };
  return (
    <div class="page-inset">
      <p class="muted">{text.forms.hint}</p>
      <ul class="card-list">
        {FORMS.map((form) => (
          <li key={form.id}>
            <button type="button" class="row-button" ref={landOn(form)} onClick={() => setChosen(() => form)}>
              <FormPicture form={form} settings={settings} />
              <span class="row-title">{form.title[language]}</span>
              <span class="muted">{form.purpose[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      <FormRowCard />
    </div>
  );
}

/** Low enough to see several forms at once; the whole form is on its own page. */
const TALLEST = 0.42;

function FormPicture({ form, settings }: { form: StandardForm; settings: Settings }) {
  const { language } = usePane();
  const plan = useMemo(
    () => planForm(form, { ...choicesAtFirst(form, language, settings), source: 'example', rows: 4 }).plan,
    [form, language, settings],
  );
  return <PlanPreview plan={plan} label={null} tallest={TALLEST} />;
}
