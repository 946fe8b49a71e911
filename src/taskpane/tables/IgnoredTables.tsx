import { type TableChoice } from '../../core/settings';
import { usePane } from '../pane-context';
import { BackToAutomatic } from './BackToAutomatic';

/** What the user has said to be no table, and the way back. */
export function IgnoredTables({ choices }: { choices: readonly TableChoice[] }) {
  const { text } = usePane();
  const ignored = choices.filter((choice) => choice.ignored);
  if (ignored.length === 0) return null;
  return (
    <ul class="ignored" aria-label={text.tables.ignored}>
      {ignored.map((choice) => (
        <li key={`${choice.sheet}!${choice.area}`} class="ignored-entry">
          <span>
            {text.tables.item(choice.sheet, choice.area)} <span class="muted">{text.tables.ignoredMark}</span>
          </span>
          <BackToAutomatic choice={choice} />
        </li>
      ))}
    </ul>
  );
}
