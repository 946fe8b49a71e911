import { areaName } from '../../core/sheet/address';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';

/** Figures that were not understood, and so not checked, each with the reason and the way to it. */
export function UnreadParts({ outcome }: { readonly outcome: Outcome }) {
  const { text, language, session } = usePane();
  const { unread } = outcome;
  if (unread.length === 0) return null;
  return (
    <section class="map-part">
      <h3 class="label">{text.tables.unread(unread.length)}</h3>
      <ul class="near-misses">
        {unread.map(({ sheet, area, reason }) => (
          <li key={`${sheet}!${areaName(area)}`}>
            <button
              type="button"
              class="row-button"
              onClick={() => session.goTo(sheet, { row: area.top, column: area.left })}
            >
              <span class="row-title">{text.tables.item(sheet, areaName(area))}</span>
              <span>{reason[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
