import { type TableChoice } from '../../core/settings';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';
import { BackToAutomatic } from '../tables/BackToAutomatic';

/** Tables that the user pointed out, corrected or left out, and the way back to recognition. */
export function ChosenTables({ choices }: { choices: readonly TableChoice[] }) {
  const { text, language } = usePane();
  const words = settingsPageWords(language);
  return (
    <section class="settings-part">
      <h2>{words.tables}</h2>
      {choices.length === 0 ? (
        <p class="muted">{words.noTables}</p>
      ) : (
        <ul class="card-list">
          {choices.map((choice) => (
            <li key={`${choice.sheet}!${choice.area}`} class="card accepted">
              <p class="row-title">{text.tables.item(choice.sheet, choice.area)}</p>
              <p class="muted">{choice.ignored ? text.tables.ignoredMark : text.tables.corrected}</p>
              <BackToAutomatic choice={choice} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
