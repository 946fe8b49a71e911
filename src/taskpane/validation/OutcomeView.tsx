import { useMemo } from 'preact/hooks';
import { OfficeContext, SettingsContext, SheetsContext, TablesContext, usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { type PaneState } from '../state';
import { FindingsPart } from './FindingsPart';
import { NoTable } from './NoTable';
import { ReviewSummary } from './Summary';
import { countFindings } from './list/grouping';
import { type Outcome } from './run';

interface OutcomeViewProps {
  /** `null` until there is one. */
  readonly outcome: Outcome | null;
  readonly state: PaneState;
}

/** What a validation has brought. */
export function OutcomeView({ outcome, state }: OutcomeViewProps) {
  return outcome && <OutcomeParts outcome={outcome} state={state} />;
}

function OutcomeParts({ outcome, state }: { readonly outcome: Outcome; readonly state: PaneState }) {
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
