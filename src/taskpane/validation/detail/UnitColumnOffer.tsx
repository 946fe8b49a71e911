import { useContext, useMemo } from 'preact/hooks';
import { unitColumn } from '../../../core/rules/finding/unit-column';
import { SheetsContext, TablesContext, useFindings } from '../../pane-context';
import { Offer, type OfferOfFindingProps } from './Offer';

/** Offers the table of the finding the unit column that it lacks, with the units that stand in its figures. */
export function UnitColumnOffer({ item, mending }: OfferOfFindingProps) {
  const { text } = useFindings();
  const { finding } = item;
  const words = text.unitColumn;
  const table = useContext(TablesContext)[finding.table];
  const grid = useContext(SheetsContext).find(({ name }) => name === finding.sheet);
  const offer = useMemo(() => (table && grid ? unitColumn(table, grid) : null), [table, grid]);
  if (!offer) return null;
  return <Offer item={item} mending={mending} fix={offer.fix} title={words.title(offer.rows)} apply={words.apply} />;
}
