import { useState } from 'preact/hooks';
import { FORMS } from '../../core/forms/catalogue';
import { type Form } from '../../core/forms/form';
import { type Settings } from '../../core/settings';
import { type IndicatorTable } from '../../core/table/model';
import { usePane } from '../pane-context';
import { FormMaker } from './FormMaker';

interface FormsPageProps {
  /** What the last validation recognised: a form can be filled from it. */
  readonly tables: readonly IndicatorTable[];
  readonly settings: Settings;
}

/** The standard forms; choosing one leads to its options. */
export function FormsPage({ tables, settings }: FormsPageProps) {
  const { text, language } = usePane();
  const [chosen, setChosen] = useState<Form | null>(null);
  if (chosen) return <FormMaker form={chosen} tables={tables} settings={settings} onBack={() => setChosen(null)} />;
  return (
    <div class="page-inset">
      <p class="muted">{text.forms.hint}</p>
      <ul class="card-list">
        {FORMS.map((form) => (
          <li key={form.id}>
            <button type="button" class="row-button" onClick={() => setChosen(form)}>
              <span class="row-title">{form.title[language]}</span>
              <span class="muted">{form.purpose[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
