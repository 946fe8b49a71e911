import { useState } from 'preact/hooks';
import { type TableChoice } from '../../core/settings';
import { areaName } from '../../core/sheet/address';
import { type NearMiss } from '../../core/table/model';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';
import { LazyTableEditor } from './lazy-editor';
import { choiceOf } from './choices-on';

interface NearMissesProps {
  readonly outcome: Outcome;
  readonly choices: readonly TableChoice[];
}

/** What came close to a table, why it was not taken, and the way to say that it is one. */
export function NearMisses({ outcome, choices }: NearMissesProps) {
  return (
    <ul class="near-misses">
      {outcome.nearMisses.map((miss) => (
        <li key={`${miss.sheet}!${areaName(miss.area)}`}>
          <NearMissEntry miss={miss} outcome={outcome} choice={choiceOf(miss, choices)} />
        </li>
      ))}
    </ul>
  );
}

interface NearMissEntryProps {
  readonly miss: NearMiss;
  readonly outcome: Outcome;
  readonly choice: TableChoice | undefined;
}

function NearMissEntry({ miss, outcome, choice }: NearMissEntryProps) {
  const { text, session } = usePane();
  const { noTable, tables } = text;
  const [pointing, setPointing] = useState(false);
  return (
    <div class="table-entry">
      <button
        type="button"
        class="row-button"
        onClick={() => session.goTo(miss.sheet, { row: miss.area.top, column: miss.area.left })}
      >
        <span class="row-title">{noTable.near(miss.sheet, areaName(miss.area))}</span>
        <span>{noTable.reason[miss.reason]}</span>
        {miss.understood.length > 0 && <span class="muted">{noTable.understood(miss.understood.join(', '))}</span>}
      </button>
      {pointing ? (
        <LazyTableEditor outcome={outcome} near={miss} choice={choice} onDone={() => setPointing(false)} />
      ) : (
        <button type="button" class="button small correct" onClick={() => setPointing(true)}>
          {tables.pointNear}
        </button>
      )}
    </div>
  );
}
