import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CardLine, cardOf } from '../../core/indicator/library/card';
import { definitionOf } from '../../core/indicator/library/definition';
import { type OfficeDefinition, officeCard } from '../../core/indicator/library/office';
import { ENGLISH_NAMES } from '../../core/knowledge/indicators/english';
import { type IndicatorRow, FIELDS } from '../../core/knowledge/indicators/library';
import { type Language } from '../../core/language/bilingual';
import { placeName } from '../../core/sheet/address';
import { dictionaryWords } from '../i18n/dictionary-page';
import { Fold } from '../parts/Fold';
import { HelpLink } from '../parts/HelpLink';
import { type DictionaryUse } from './dictionary-use';

interface EntryProps {
  readonly use: DictionaryUse;
  readonly isOpen: boolean;
  /** Another page has led to it, so that it takes the focus. */
  readonly isWanted: boolean;
}

interface LibraryEntryProps extends EntryProps {
  readonly row: IndicatorRow;
  readonly isInForm: boolean;
  readonly onToggle: () => void;
}

/** One indicator of the library: its name and unit, and when it is opened everything that is known of it. */
export function LibraryEntry({ row, use, isInForm, onToggle, isOpen, isWanted }: LibraryEntryProps) {
  const words = dictionaryWords(use.language);
  return (
    <EntryCard
      name={row.name}
      summary={[use.language === 'en' && ENGLISH_NAMES[row.id], row.short?.join(', '), row.unit, row.producer[0]]
        .filter(Boolean)
        .join(' · ')}
      isOpen={isOpen}
      isWanted={isWanted}
      body={() => (
        <>
          {row.sure === 'memory' && <p class="muted">{words.unread}</p>}
          {use.act(
            definitionOf(row),
            <button type="button" class="button small" aria-pressed={isInForm} onClick={onToggle}>
              {isInForm ? words.inForm : words.addToForm}
            </button>,
          )}
          <Facts lines={cardOf(row)} more={moreOf(row, use.language)} language={use.language} />
          <PageLink row={row} language={use.language} />
        </>
      )}
    />
  );
}

/** One indicator of the agency's own library. */
export function OfficeEntry({
  definition,
  use,
  isOpen,
  isWanted,
}: EntryProps & { readonly definition: OfficeDefinition }) {
  const words = dictionaryWords(use.language);
  const { name, unit, owner, sheet, cell } = definition;
  return (
    <EntryCard
      name={name}
      mark={words.office}
      summary={[unit, owner].filter(Boolean).join(' · ')}
      isOpen={isOpen}
      isWanted={isWanted}
      body={() => (
        <>
          {use.act(
            definition,
            use.goTo && (
              <button type="button" class="button small" onClick={() => use.goTo?.(sheet, cell)}>
                {words.openCard(placeName(sheet, cell))}
              </button>
            ),
          )}
          <Facts lines={officeCard(definition)} more={[]} language={use.language} />
        </>
      )}
    />
  );
}

interface EntryCardProps {
  readonly name: string;
  /** Whose it is, where it is not the library's. */
  readonly mark?: string;
  readonly summary: string;
  readonly isOpen: boolean;
  readonly isWanted: boolean;
  readonly body: () => ComponentChildren;
}

function EntryCard({ name, mark, summary, isOpen, isWanted, body }: EntryCardProps) {
  // Hundreds of entries: what is inside is made when it is looked at.
  const [opened, setOpened] = useState(isOpen);
  return (
    <li>
      <Fold
        class="card"
        {...(isWanted && { part: 'entry' as const })}
        open={isOpen}
        onToggle={(open) => setOpened(opened || open)}
        summary={
          <>
            <span class="card-title">{name}</span>
            <span class="muted">
              {mark !== undefined && <strong class="dictionary-mark">{mark}</strong>}
              {mark !== undefined && summary !== '' && ' · '}
              {summary}
            </span>
          </>
        }
      >
        {opened && <div class="card-body">{body()}</div>}
      </Fold>
    </li>
  );
}

type Fact = readonly [label: string, text: string];

function moreOf({ id, variants, typical, sources }: IndicatorRow, language: Language): readonly Fact[] {
  const words = dictionaryWords(language);
  return [
    [words.english, ENGLISH_NAMES[id] ?? ''],
    [words.alsoCalled, variants?.join('; ') ?? ''],
    [words.typical, typical ?? ''],
    [words.sources, sources?.join('; ') ?? ''],
  ];
}

function Facts({ lines, more, language }: { lines: readonly CardLine[]; more: readonly Fact[]; language: Language }) {
  const facts = [...lines.map(({ label, text }): Fact => [label[language], text[language]]), ...more];
  return (
    <dl class="parameters dictionary-facts">
      {facts.map(([label, said]) =>
        said === '' ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function PageLink({ row, language }: { row: IndicatorRow; language: Language }) {
  const field = FIELDS.find(({ rows }) => rows.includes(row));
  if (!field) return null;
  return (
    <p class="muted">
      <HelpLink href={`bantuan/kamus/${field.id}.html#${row.id}`}>{dictionaryWords(language).page}</HelpLink>
    </p>
  );
}
