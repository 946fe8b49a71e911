import { useContext, useMemo } from 'preact/hooks';
import { unitColumn } from '../../core/rules/finding/unit-column';
import { type MendingSession, SheetsContext, TablesContext, useFindings } from '../pane-context';
import { Fold } from '../parts/Fold';
import { FixList } from './FixList';
import { type ListedFinding } from './grouping';

interface UnitColumnOfferProps {
  readonly item: ListedFinding;
  readonly mending: MendingSession;
}

/** Offers the table of the finding the unit column that it lacks, with the units that stand in its figures; shown whole before it is done. */
export function UnitColumnOffer({ item, mending }: UnitColumnOfferProps) {
  const { text } = useFindings();
  const { finding, key } = item;
  const words = text.unitColumn;
  const table = useContext(TablesContext)[finding.table];
  const grid = useContext(SheetsContext).find(({ name }) => name === finding.sheet);
  const offer = useMemo(() => (table && grid ? unitColumn(table, grid) : null), [table, grid]);
  if (!offer) return null;
  const { fix, rows } = offer;
  return (
    <Fold class="offer" summary={words.title(rows)}>
      <FixList fix={fix} home={finding.sheet} />
      <div class="actions">
        <button type="button" class="button primary small" onClick={() => void mending.fill([fix], [key])}>
          {words.apply}
        </button>
      </div>
    </Fold>
  );
}
