import { useMemo } from 'preact/hooks';
import { type OtherScale, otherScaleOf } from '../../core/forms/other-scale';
import { type Settings } from '../../core/settings';
import { areaName } from '../../core/sheet/address';
import { type IndicatorTable } from '../../core/table/model';
import { ratingScaleWords } from '../i18n/rating-scale-words';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';

/** More tables are only counted. */
const MOST_SHOWN = 4;

/** Which tables go by another scale than the chosen one, why, and how they come to follow; before anything is read, that some may. */
export function OtherScales({ outcome, settings }: { outcome: Outcome | null; settings: Settings }) {
  const { text, language } = usePane();
  const words = ratingScaleWords(language);
  const others = useMemo(() => (outcome ? otherScales(outcome, settings) : []), [outcome, settings]);
  if (!outcome) return <p class="muted">{words.otherTables}</p>;
  return (
    <>
      {others.slice(0, MOST_SHOWN).map(([table, { scale, because, ratings }]) => {
        const place = text.tables.item(table.sheet, areaName(table.area));
        const names = scale.classes.map(({ name }) => name).join(', ');
        return (
          <p key={`${table.sheet} ${areaName(table.area)}`} role="note">
            {because === 'legend'
              ? words.byLegend(place, names)
              : words.byRatings(place, scale.title[language], areaName(ratings))}
          </p>
        );
      })}
      {others.length > MOST_SHOWN && <p class="muted">{words.moreTables(others.length - MOST_SHOWN)}</p>}
    </>
  );
}

function otherScales({ tables, reading }: Outcome, settings: Settings): (readonly [IndicatorTable, OtherScale])[] {
  return tables.flatMap((table) => {
    const grid = reading.grids.find(({ name }) => name === table.sheet);
    const other = grid && otherScaleOf(table, grid, settings);
    return other ? [[table, other] as const] : [];
  });
}
