import { useContext, useMemo } from 'preact/hooks';
import { formulaForCell } from '../../core/forms/computed-cells';
import { type MendingSession, SettingsContext, SheetsContext, TablesContext, useFindings } from '../pane-context';
import { Fold } from '../parts/Fold';
import { FixList } from './FixList';
import { type ListedFinding } from './grouping';

interface FormulaOfferProps {
  readonly item: ListedFinding;
  readonly mending: MendingSession;
}

/** Where an achievement was typed in: the formula that would have worked it out, so that it follows when target or actual change. */
export function FormulaOffer({ item, mending }: FormulaOfferProps) {
  const { text } = useFindings();
  const { finding, key } = item;
  const words = text.formulaOffer;
  const settings = useContext(SettingsContext);
  const table = useContext(TablesContext)[finding.table];
  const grid = useContext(SheetsContext).find(({ name }) => name === finding.sheet);
  const offer = useMemo(
    () => (table && grid ? formulaForCell(table, grid, finding.cell, settings) : null),
    [table, grid, finding.cell, settings],
  );
  if (!offer) return null;
  const { fix, isDirectionAssumed } = offer;
  return (
    <Fold class="offer" summary={words.title}>
      {isDirectionAssumed && <p class="muted">{words.assumed}</p>}
      <FixList fix={fix} home={finding.sheet} />
      <div class="actions">
        <button type="button" class="button primary small" onClick={() => void mending.fill([fix], [key])}>
          {words.apply}
        </button>
      </div>
    </Fold>
  );
}
