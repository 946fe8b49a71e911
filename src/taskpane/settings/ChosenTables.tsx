import { type TableChoice } from '../../core/settings';
import { parseArea } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/** Tables that the user pointed out, corrected or left out, and the way back to recognition. */
export function ChosenTables({ choices }: { choices: readonly TableChoice[] }) {
  const { text, session } = usePane();
  const words = text.settings;
  return (
    <section class="settings-part">
      <h2>{words.tables}</h2>
      {choices.length === 0 ? (
        <p class="muted">{words.noTables}</p>
      ) : (
        <ul class="card-list">
          {choices.map((choice) => {
            const area = parseArea(choice.area);
            return (
              <li key={`${choice.sheet}!${choice.area}`} class="card accepted">
                <p class="row-title">{text.tables.item(choice.sheet, choice.area)}</p>
                <p class="muted">{choice.ignored ? text.tables.ignoredMark : text.tables.corrected}</p>
                {area && (
                  <button
                    type="button"
                    class="button small"
                    onClick={() => session.setTable({ sheet: choice.sheet, area }, null)}
                  >
                    {text.tables.automatic}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
