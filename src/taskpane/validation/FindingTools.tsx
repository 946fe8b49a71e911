import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { SearchField } from '../parts/SearchField';
import { type PaneState } from '../state';
import { GROUPINGS, type Grouping } from './grouping';

interface FindingToolsProps {
  readonly state: PaneState;
  /** How many findings the filter lets through, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Search, grouping, highlight, previous and next: they stay in sight above the list. */
export function FindingTools({ state, shown, total, onStep }: FindingToolsProps) {
  const { text, session } = usePane();
  const { findings, highlight } = text;
  return (
    <div class="finding-tools">
      <SearchField
        label={findings.search}
        value={state.filter.query}
        onChange={(query) => session.setFilter({ query })}
      />
      <div class="tool-row">
        <select
          class="field-input compact"
          aria-label={findings.groupBy}
          value={state.preferences.grouping}
          onChange={(event) => session.setPreferences({ grouping: event.currentTarget.value as Grouping })}
        >
          {GROUPINGS.map((name) => (
            <option key={name} value={name}>
              {findings.groups[name]}
            </option>
          ))}
        </select>
        <span class="muted shown" role="status">
          {shown < total && findings.shown(shown, total)}
        </span>
        <button
          type="button"
          class="button subtle small icon-only toggle"
          aria-label={highlight.on}
          title={highlight.on}
          aria-pressed={state.highlighted}
          onClick={session.toggleHighlight}
        >
          <Icon name="highlight" size={16} />
        </button>
        <StepButton icon="up" label={findings.previous} onClick={() => onStep(-1)} />
        <StepButton icon="down" label={findings.next} onClick={() => onStep(1)} />
      </div>
    </div>
  );
}

function StepButton({ icon, label, onClick }: { icon: 'up' | 'down'; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button subtle small icon-only" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
