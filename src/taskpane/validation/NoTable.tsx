import { useState } from 'preact/hooks';
import { type Settings } from '../../core/settings';
import { type Messages } from '../i18n';
import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { IgnoredTables } from '../tables/IgnoredTables';
import { NearMisses } from '../tables/NearMisses';
import { LazyOwnChoices } from '../tables/lazy-own-choices';
import { LazyTableEditor } from '../tables/lazy-editor';
import { UnreadParts } from '../tables/UnreadParts';
import { type Outcome } from './run';
import { samplePlan } from './sample-plan';

interface NoTableProps {
  readonly outcome: Outcome;
  readonly settings: Settings;
}

/** Nothing was recognised: what was looked for, what came close, and how to point a table out. */
export function NoTable({ outcome, settings }: NoTableProps) {
  const { text } = usePane();
  const { tables: choices } = settings;
  const { noTable } = text;
  const [pointing, setPointing] = useState(false);
  return (
    <section class="page-inset">
      <div class="empty" role="status">
        <Icon name="table" size={40} />
        <h2>{noTable.title}</h2>
        <p class="muted">{reasonOf(outcome, noTable)}</p>
        <LazyOwnChoices settings={settings} />
      </div>
      {outcome.nearMisses.length > 0 && (
        <>
          <h3>{noTable.nearTitle}</h3>
          <NearMisses outcome={outcome} choices={choices} />
        </>
      )}
      <UnreadParts outcome={outcome} />
      <IgnoredTables choices={choices} />
      {outcome.empty && <FirstSteps />}
      {!outcome.empty &&
        !outcome.onlyReports &&
        (pointing ? (
          <LazyTableEditor outcome={outcome} onDone={() => setPointing(false)} />
        ) : (
          <button type="button" class="button correct" onClick={() => setPointing(true)}>
            {text.tables.point}
          </button>
        ))}
    </section>
  );
}

/** An empty workbook is where many begin. */
function FirstSteps() {
  const { text, language, session } = usePane();
  return (
    <div class="actions centred">
      <button type="button" class="button primary" onClick={() => session.showPage('forms', 'page')}>
        {text.noTable.toForms}
      </button>
      <button type="button" class="button" onClick={() => session.trySample(samplePlan(language))}>
        {text.welcome.sample}
      </button>
    </div>
  );
}

function reasonOf(outcome: Outcome, words: Messages['noTable']): string {
  if (outcome.onlyReports) return words.onlyReports;
  return outcome.empty ? words.empty : words.lookedFor;
}
