import { useEffect, useState } from 'preact/hooks';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';

/** For workbooks with IKU formulas: whether the add-in starts with the workbook, and a way to have everything worked out anew. */
export function Startup() {
  const { language, session } = usePane();
  const words = settingsPageWords(language);
  /** `null`: Excel has not said yet, or will not. */
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    session.startsWithWorkbook().then(setOn, () => undefined);
  }, []);
  const change = async (wanted: boolean) => {
    if (await session.setStartsWithWorkbook(wanted)) setOn(wanted);
  };
  return (
    <section class="settings-part">
      <h2>{words.formulas}</h2>
      {isOn !== null && (
        <label class="check">
          <input type="checkbox" checked={isOn} onChange={(event) => void change(event.currentTarget.checked)} />
          <span>
            {words.startup}
            <span class="muted block">{words.startupHint}</span>
          </span>
        </label>
      )}
      <button type="button" class="button small" onClick={() => void session.recalculate()}>
        {words.recalculate}
      </button>
    </section>
  );
}
