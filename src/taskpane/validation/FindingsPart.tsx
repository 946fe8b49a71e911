import { useMemo } from 'preact/hooks';
import { usePane } from '../pane-context';
import { type PaneState } from '../state';
import { FindingActions } from './FindingActions';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import { FixPanel } from './FixPanel';
import { type Counts, type ListedFinding, NO_FILTER, filtered, grouped, openCount } from './grouping';
import { useFindingKeys } from './use-finding-keys';

interface FindingsPartProps {
  readonly items: readonly ListedFinding[];
  readonly counts: Counts;
  readonly state: PaneState;
}

/** The findings with their tools; or the fixes that are being looked at. */
export function FindingsPart({ items, counts, state }: FindingsPartProps) {
  const { text, language, session } = usePane();
  const { filter, selected, fixing } = state;
  const { grouping } = state.preferences;
  const shown = useMemo(() => filtered(items, filter, language), [items, filter, language]);
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  const ordered = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const fixable = useMemo(() => items.filter(({ finding }) => finding.fix && finding.accepted === undefined), [items]);
  const safe = useMemo(() => fixable.filter(({ finding }) => finding.fix?.kind === 'safe'), [fixable]);
  const view = useMemo(() => ({ filter, grouping, language }), [filter, grouping, language]);
  const step = useFindingKeys(ordered, selected);
  const total = filter.accepted ? counts.accepted : openCount(counts);
  if (fixing) return <FixPanel items={fixable.filter(({ key }) => fixing.includes(key))} />;
  return (
    <section class="findings">
      <FindingActions state={state} safe={safe} accepted={counts.accepted} />
      <FindingTools state={state} shown={shown.length} total={total} onStep={step} />
      {shown.length > 0 ? (
        <FindingList groups={groups} grouping={grouping} selected={selected} fixable={fixable} view={view} />
      ) : (
        <div class="empty">
          <p>{text.findings.noneMatch}</p>
          <button type="button" class="button small" onClick={() => session.setFilter(NO_FILTER)}>
            {text.findings.clearFilter}
          </button>
        </div>
      )}
    </section>
  );
}
