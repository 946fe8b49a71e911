import { type TableChoice } from '../../core/settings';
import { parseArea } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/** What the user has said to be no table, and the way back. */
export function IgnoredTables({ choices }: { choices: readonly TableChoice[] }) {
  const { text, session } = usePane();
  const ignored = choices.filter((choice) => choice.ignored);
  if (ignored.length === 0) return null;
  return (
    <ul class="ignored" aria-label={text.tables.ignored}>
      {ignored.map((choice) => {
        const area = parseArea(choice.area);
        return (
          <li key={`${choice.sheet}!${choice.area}`} class="ignored-entry">
            <span>
              {text.tables.item(choice.sheet, choice.area)} <span class="muted">{text.tables.ignoredMark}</span>
            </span>
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
  );
}
