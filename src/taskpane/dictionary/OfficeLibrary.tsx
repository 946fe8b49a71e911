import { MANUAL_IKU } from '../../core/forms/standard/manual-iku';
import { useState } from 'preact/hooks';
import { FormOptionError } from '../../core/forms/form';
import { countCards, manualOfTables, notIn, yearsOfTables } from '../../core/forms/library-cards';
import { type OfficeDefinition, twiceText } from '../../core/indicator/library/office';
import { type Bilingual } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { type IndicatorTable } from '../../core/table/model';
import { choicesAtFirst } from '../forms/form-plan';
import { dictionaryWords } from '../i18n/dictionary-page';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';

interface OfficeLibraryProps {
  readonly tables: readonly IndicatorTable[];
  readonly office: readonly OfficeDefinition[];
  readonly settings: Settings;
}

/** What the workbook's own library is, and the button that writes into one what its tables hold and it does not. */
export function OfficeLibrary({ tables, office, settings }: OfficeLibraryProps) {
  const { language, session } = usePane();
  const words = dictionaryWords(language);
  const [mistake, setMistake] = useState<Bilingual | null>(null);
  const missing = notIn(office, tables);
  const count = countCards(missing);
  const twice = twiceText(office);
  const make = () => {
    const { from, to, ...choices } = choicesAtFirst(MANUAL_IKU, language, settings);
    setMistake(null);
    try {
      const years = yearsOfTables(missing) ?? { from, to };
      void session.insertSheets([manualOfTables(missing, 'one', { ...choices, years })]);
    } catch (error) {
      if (!(error instanceof FormOptionError)) throw error;
      setMistake(error.explanation);
    }
  };
  return (
    <div class="dictionary-office">
      <p class="muted">{office.length > 0 ? words.officeHas(office.length) : words.officeNone}</p>
      {twice && <Notice tone="warning">{twice[language]}</Notice>}
      {count > 0 && (
        <button type="button" class="button small" onClick={make}>
          {office.length > 0 ? words.officeAdd(count) : words.officeMake(count)}
        </button>
      )}
      {mistake && <Notice tone="warning">{mistake[language]}</Notice>}
    </div>
  );
}
