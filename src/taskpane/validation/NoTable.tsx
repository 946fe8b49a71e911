import { areaName } from '../../core/sheet/address';
import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { type Outcome } from './run';

/** Nothing was recognised: what was looked for, and what came close. */
export function NoTable({ outcome }: { outcome: Outcome }) {
  const { text, session } = usePane();
  const { noTable } = text;
  return (
    <section class="page-inset">
      <div class="empty" role="status">
        <Icon name="table" size={40} />
        <h2>{noTable.title}</h2>
        <p class="muted">{outcome.empty ? noTable.empty : noTable.lookedFor}</p>
      </div>
      {outcome.nearMisses.length > 0 && (
        <>
          <h3>{noTable.nearTitle}</h3>
          <ul class="near-misses">
            {outcome.nearMisses.map((miss) => (
              <li key={`${miss.sheet}!${areaName(miss.area)}`}>
                <button
                  type="button"
                  class="row-button"
                  onClick={() => session.goTo(miss.sheet, { row: miss.area.top, column: miss.area.left })}
                >
                  <span class="row-title">{noTable.near(miss.sheet, areaName(miss.area))}</span>
                  <span>{noTable.reason[miss.reason]}</span>
                  {miss.understood.length > 0 && (
                    <span class="muted">{noTable.understood(miss.understood.join(', '))}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
