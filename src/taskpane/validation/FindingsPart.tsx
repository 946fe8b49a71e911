import { useMemo } from 'preact/hooks';
import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { type PaneState } from '../state';
import { FindingList } from './FindingList';
import { FixPanel } from './FixPanel';
import {
  type Counts,
  GROUPINGS,
  type Grouping,
  type ListedFinding,
  NO_FILTER,
  filtered,
  grouped,
  openCount,
} from './grouping';
import { useFindingKeys } from './use-finding-keys';

interface FindingsPartProps {
  readonly items: readonly ListedFinding[];
  readonly counts: Counts;
  readonly state: PaneState;
}

/** The tools over the list, and the list; or the fixes that are being looked at. */
export function FindingsPart({ items, counts, state }: FindingsPartProps) {
  const { text, language, session } = usePane();
  const { filter, selected, fixing } = state;
  const { grouping } = state.preferences;
  const shown = useMemo(() => filtered(items, filter, language), [items, filter, language]);
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  const ordered = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const fixable = useMemo(() => items.filter(({ finding }) => finding.fix && finding.accepted === undefined), [items]);
  const safe = fixable.filter(({ finding }) => finding.fix?.kind === 'safe');
  const step = useFindingKeys(ordered, selected);
  const total = filter.accepted ? counts.accepted : openCount(counts);
  if (fixing) return <FixPanel items={fixable.filter(({ key }) => fixing.includes(key))} />;
  return (
    <section class="findings">
      {(safe.length > 0 || counts.accepted > 0) && (
        <div class="finding-actions">
          {safe.length > 0 && (
            <button type="button" class="button small" onClick={() => session.preview(safe)}>
              {text.fixing.fixSafe(safe.length)}
            </button>
          )}
          {counts.accepted > 0 && (
            <button
              type="button"
              class="button small toggle"
              aria-pressed={filter.accepted}
              onClick={() => session.setFilter({ accepted: !filter.accepted })}
            >
              {text.findings.accepted(counts.accepted)}
            </button>
          )}
        </div>
      )}
      <div class="finding-tools">
        <div class="search">
          <Icon name="search" size={16} />
          <input
            class="field-input"
            type="search"
            aria-label={text.findings.search}
            placeholder={text.findings.search}
            value={filter.query}
            onInput={(event) => session.setFilter({ query: event.currentTarget.value })}
          />
        </div>
        <div class="tool-row">
          <select
            class="field-input compact"
            aria-label={text.findings.groupBy}
            value={grouping}
            onChange={(event) => session.setPreferences({ grouping: event.currentTarget.value as Grouping })}
          >
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {text.findings.groups[name]}
              </option>
            ))}
          </select>
          <span class="muted shown" role="status">
            {shown.length < total && text.findings.shown(shown.length, total)}
          </span>
          <button
            type="button"
            class="button subtle small icon-only toggle"
            aria-label={text.highlight.on}
            title={text.highlight.on}
            aria-pressed={state.highlighted}
            onClick={session.toggleHighlight}
          >
            <Icon name="highlight" size={16} />
          </button>
          <StepButton icon="up" label={text.findings.previous} onClick={() => step(-1)} />
          <StepButton icon="down" label={text.findings.next} onClick={() => step(1)} />
        </div>
      </div>
      {shown.length === 0 ? (
        <div class="empty">
          <p>{text.findings.noneMatch}</p>
          <button type="button" class="button small" onClick={() => session.setFilter(NO_FILTER)}>
            {text.findings.clearFilter}
          </button>
        </div>
      ) : (
        <FindingList groups={groups} grouping={grouping} selected={selected} fixable={fixable} />
      )}
    </section>
  );
}

function StepButton({ icon, label, onClick }: { icon: 'up' | 'down'; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button subtle small icon-only" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
