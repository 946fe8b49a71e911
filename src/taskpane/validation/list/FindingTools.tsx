import { useFindings } from '../../pane-context';
import { Icon, type IconName } from '../../parts/Icon';
import { SearchField } from '../../parts/SearchField';
import { type PaneState } from '../../state';
import { GROUPINGS, type Grouping } from './grouping';

interface FindingToolsProps {
  readonly state: PaneState;
  /** How many findings the filter lets through, of how many. */
  readonly shown: number;
  readonly total: number;
  /** The open finding's place in the list, from 1; `null`: none is open. */
  readonly place: number | null;
  /** The name of the cell that the user went to, where it has no finding. */
  readonly cleanCell: string | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly isEachClosed: boolean;
  readonly onToggleAll: () => void;
}

/** Search, grouping, density, highlight, previous and next: they stay in sight above the list. */
export function FindingTools(props: FindingToolsProps) {
  const { state, shown, total, place, cleanCell, onStep, isEachClosed, onToggleAll } = props;
  const { text, session, mending } = useFindings();
  const { findings, highlight } = text;
  const { density } = state.preferences;
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
        <span class="tool-gap" />
        <ToolButton
          icon={isEachClosed ? 'openAll' : 'closeAll'}
          label={isEachClosed ? findings.openAll : findings.closeAll}
          onClick={onToggleAll}
        />
        <ToolButton
          icon="compact"
          label={findings.compact}
          pressed={density === 'compact'}
          onClick={() => session.setPreferences({ density: density === 'compact' ? 'roomy' : 'compact' })}
        />
        {mending && (
          <ToolButton
            icon="highlight"
            label={highlight.on}
            pressed={state.highlighted}
            onClick={mending.toggleHighlight}
          />
        )}
        <ToolButton icon="up" label={findings.previous} onClick={() => onStep(-1)} />
        <ToolButton icon="down" label={findings.next} onClick={() => onStep(1)} />
      </div>
      <p class="muted shown" role="status">
        {[shown < total && findings.shown(shown, total), place !== null && findings.place(place, shown)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {cleanCell !== null && <p class="muted shown">{findings.cleanCell(cleanCell)}</p>}
    </div>
  );
}

interface ToolButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** A button that stays down. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function ToolButton({ icon, label, pressed, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="button subtle small icon-only toggle"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
