import { manualOf } from '../core/forms/library-cards';
import { MANUAL_IKU } from '../core/forms/standard/manual-iku';
import { DEFAULT_SETTINGS } from '../core/settings';
import { Dictionary } from '../taskpane/dictionary/Dictionary';
import { choicesAtFirst } from '../taskpane/forms/form-plan';
import { type Desk } from './desk';
import { type DeskState } from './state';
import { type Say, WORDS } from './words';

interface DeskDictionaryProps {
  readonly state: DeskState;
  /** What is looked up; '' for nothing in particular. */
  readonly wanted: string;
  readonly desk: Desk;
  readonly say: Say;
}

/** The library as in the pane; no workbook is open, so its entries are read and put into a form, and nothing else. */
export function DeskDictionary({ state, wanted, desk, say }: DeskDictionaryProps) {
  const { language, library } = state;
  return (
    <section class="desk-dictionary">
      <div class="desk-row">
        <button type="button" class="button small" onClick={() => desk.lookUp(null)}>
          {say(WORDS.closeDictionary)}
        </button>
        <h2 class="file-name">{say(WORDS.dictionary)}</h2>
      </div>
      <Dictionary
        wanted={wanted}
        use={{
          language,
          office: library?.definitions ?? [],
          drafts: desk,
          act: (_definition, others) => <div class="actions">{others}</div>,
          goTo: null,
          makeForm: (rows) => {
            const { from, to, ...choices } = choicesAtFirst(MANUAL_IKU, language, DEFAULT_SETTINGS);
            void desk.downloadForm(manualOf(rows, { ...choices, years: { from, to } }), MANUAL_IKU.title);
          },
        }}
      />
    </section>
  );
}
