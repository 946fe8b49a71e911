import { useState } from 'preact/hooks';
import { cardOf } from '../../core/indicator/library/card';
import { type IndicatorRow, FIELDS } from '../../core/knowledge/indicators/library';
import { dictionaryWords } from '../i18n/dictionary-page';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { HelpLink } from '../parts/HelpLink';
import { type Outcome } from '../validation/run';
import { RowFill } from './RowFill';

interface DictionaryEntryProps {
  readonly row: IndicatorRow;
  readonly outcome: Outcome | null;
  readonly isInForm: boolean;
  readonly onToggle: () => void;
  readonly isOpen: boolean;
}

/** One indicator: its name and unit, and when it is opened everything that the library says of it. */
export function DictionaryEntry({ row, outcome, isInForm, onToggle, isOpen }: DictionaryEntryProps) {
  const { language } = usePane();
  const words = dictionaryWords(language);
  // Hundreds of entries: what is inside is made when it is looked at.
  const [opened, setOpened] = useState(isOpen);
  const field = FIELDS.find(({ rows }) => rows.includes(row));
  return (
    <li>
      <Fold
        class="card"
        open={isOpen}
        onToggle={(open) => setOpened(opened || open)}
        summary={
          <>
            <span class="card-title">{row.name}</span>
            <span class="muted">{[row.short?.join(', '), row.unit, row.producer[0]].filter(Boolean).join(' · ')}</span>
          </>
        }
      >
        {opened && (
          <div class="card-body">
            {row.sure === 'memory' && <p class="muted">{words.unread}</p>}
            <Facts row={row} />
            <RowFill row={row} outcome={outcome}>
              <button type="button" class="button small" aria-pressed={isInForm} onClick={onToggle}>
                {isInForm ? words.inForm : words.addToForm}
              </button>
            </RowFill>
            {field && (
              <p class="muted">
                <HelpLink href={`bantuan/kamus/${field.id}.html#${row.id}`}>{words.page}</HelpLink>
              </p>
            )}
          </div>
        )}
      </Fold>
    </li>
  );
}

function Facts({ row }: { row: IndicatorRow }) {
  const { language } = usePane();
  const words = dictionaryWords(language);
  const more = [
    [words.alsoCalled, row.variants?.join('; ')],
    [words.typical, row.typical],
    [words.sources, row.sources?.join('; ')],
  ] as const;
  return (
    <dl class="parameters dictionary-facts">
      {cardOf(row).map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label[language]}</dt>
          <dd>{text[language]}</dd>
        </div>
      ))}
      {more.map(([label, said]) =>
        said ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
