import { useContext, useMemo } from 'preact/hooks';
import { formulaForCell } from '../../../core/forms/computed-cells';
import { SettingsContext, SheetsContext, TablesContext, useFindings } from '../../pane-context';
import { Offer, type OfferOfFindingProps } from './Offer';

/** Where an achievement was typed in: the formula that would have worked it out, so that it follows when target or actual change. */
export function FormulaOffer({ item, mending }: OfferOfFindingProps) {
  const { text } = useFindings();
  const { finding } = item;
  const words = text.formulaOffer;
  const settings = useContext(SettingsContext);
  const table = useContext(TablesContext)[finding.table];
  const grid = useContext(SheetsContext).find(({ name }) => name === finding.sheet);
  const offer = useMemo(
    () => (table && grid ? formulaForCell(table, grid, finding.cell, settings) : null),
    [table, grid, finding.cell, settings],
  );
  if (!offer) return null;
  return (
    <Offer item={item} mending={mending} fix={offer.fix} title={words.title} apply={words.apply}>
      {offer.isDirectionAssumed && <p class="muted">{words.assumed}</p>}
    </Offer>
  );
}
