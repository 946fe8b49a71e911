import { formRowWords } from '../i18n/form-row-words';
import { usePane } from '../pane-context';

/** For the form that is open in Excel: one more row, and why its other cells cannot be written in. */
export function FormRowCard() {
  const { language, session } = usePane();
  const words = formRowWords(language);
  return (
    <section class="card report-card">
      <h2>{words.title}</h2>
      <p class="muted">{words.hint}</p>
      <button type="button" class="button" onClick={() => void session.addFormRow()}>
        {words.add}
      </button>
      <p class="muted">{words.protection}</p>
    </section>
  );
}
