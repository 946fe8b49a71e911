import { MANUAL_IKU } from '../../core/forms/standard/manual-iku';
import { useMemo } from 'preact/hooks';
import { manualOf } from '../../core/forms/library-cards';
import { definitionsIn, manualsAmong } from '../../core/indicator/library/office';
import { type Settings } from '../../core/settings';
import { choicesAtFirst } from '../forms/form-plan';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';
import { Dictionary } from './Dictionary';
import { OfficeLibrary } from './OfficeLibrary';
import { RowFill } from './RowFill';

interface DictionaryPageProps {
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  /** What another page wants to be looked up; '' for nothing. */
  readonly wanted: string;
}

/** The library beside the workbook: its entries written into a row or a form, the workbook's manuals read as a second one. */
export function DictionaryPage({ outcome, settings, wanted }: DictionaryPageProps) {
  const { language, session } = usePane();
  const tables = outcome?.tables;
  const office = useMemo(() => definitionsIn(manualsAmong(tables ?? [])), [tables]);
  return (
    <Dictionary
      wanted={wanted}
      use={{
        language,
        office,
        drafts: session,
        act: (definition, others) => (
          <RowFill definition={definition} outcome={outcome}>
            {others}
          </RowFill>
        ),
        goTo: (sheet, cell) => void session.goTo(sheet, cell),
        makeForm: (rows) => {
          const { from, to, ...choices } = choicesAtFirst(MANUAL_IKU, language, settings);
          void session.insertSheets([manualOf(rows, { ...choices, years: { from, to } })]);
        },
      }}
    >
      <OfficeLibrary tables={tables ?? []} office={office} settings={settings} />
    </Dictionary>
  );
}
