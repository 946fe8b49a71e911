import { useMemo } from 'preact/hooks';
import { failureMessage } from '../../core/rules/failure';
import { OfficeContext, SettingsContext, SheetsContext, TablesContext, usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { type PaneState, outcomeIn } from '../state';
import { FindingsPart } from './FindingsPart';
import { NoTable } from './NoTable';
import { RunBar } from './RunBar';
import { ReviewSummary } from './Summary';
import { Welcome } from './Welcome';
import { countFindings } from './list/grouping';
import { type Outcome } from './run';

export function ValidationPage({ state }: { state: PaneState }) {
  const { session } = usePane();
  const { run } = state;
  const outcome = outcomeIn(run);
  return (
    <>
      <RunBar scope={state.scope} run={run} />
      {run.state === 'error' && (
        <div class="page-notice">
          <ProblemNotice problem={run.problem} onRetry={session.validate} />
        </div>
      )}
      {outcome && outcome.failures.length > 0 && <Failures failures={outcome.failures} />}
      {!outcome && state.highlighted && <OldHighlight />}
      {run.state === 'idle' && <Welcome />}
      {outcome && <OutcomeView outcome={outcome} state={state} />}
    </>
  );
}

/** What we could not check, named; the rest of the list is whole. */
function Failures({ failures }: Pick<Outcome, 'failures'>) {
  const { language } = usePane();
  return (
    <div class="page-notice">
      <Notice tone="warning">
        {failures.map((failure) => (
          <p key={`${failure.rule?.id}|${failure.sheet}`}>{failureMessage(failure, language)}</p>
        ))}
        <p class="muted">{failures.map(detailsOfFailure).join(' · ')}</p>
      </Notice>
    </div>
  );
}

function detailsOfFailure({ rule, details }: Outcome['failures'][number]): string {
  return `${rule?.id ?? '-'}: ${details}`;
}

/** Cells that were coloured in an earlier session stay so until someone takes it off. */
function OldHighlight() {
  const { text, session } = usePane();
  return (
    <div class="page-notice">
      <Notice tone="info">
        <p>{text.highlight.old}</p>
        <div class="notice-actions">
          <button type="button" class="button small" onClick={session.toggleHighlight}>
            {text.highlight.remove}
          </button>
        </div>
      </Notice>
    </div>
  );
}

function OutcomeView({ outcome, state }: { outcome: Outcome; state: PaneState }) {
  const { text } = usePane();
  const { items, tables } = outcome;
  const counts = useMemo(() => countFindings(items), [items]);
  const office = useMemo(() => ({ kind: 'tables' as const, tables }), [tables]);
  if (tables.length === 0) return <NoTable outcome={outcome} settings={state.settings} />;
  return (
    <div class={`outcome ${state.preferences.density}`} aria-busy={state.run.state === 'busy'}>
      <ReviewSummary
        outcome={outcome}
        counts={counts}
        before={state.before}
        filter={state.filter}
        settings={state.settings}
        focused={state.focused}
      />
      {items.length > 0 ? (
        <OfficeContext.Provider value={office}>
          <SheetsContext.Provider value={outcome.reading.grids}>
            <TablesContext.Provider value={tables}>
              <SettingsContext.Provider value={state.settings}>
                <FindingsPart
                  items={items}
                  counts={counts}
                  manySheets={outcome.reading.grids.length > 1}
                  state={state}
                />
              </SettingsContext.Provider>
            </TablesContext.Provider>
          </SheetsContext.Provider>
        </OfficeContext.Provider>
      ) : (
        <div class="empty">
          <Icon name="check" size={40} />
          <h2>{text.summary.clean}</h2>
          <p class="muted">{text.summary.cleanHint}</p>
        </div>
      )}
    </div>
  );
}
