/** What calculates formulas and helps to type them, fetched when the grid is already seen: a sixth of the whole script. */
import { LocaleService, LocaleType, mergeLocales, type Univer } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { CalculationMode, IDescriptionService, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import SheetsFormulaIndonesian from '@univerjs/sheets-formula/locale/id-ID';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import SheetsFormulaUIIndonesian from '@univerjs/sheets-formula-ui/locale/id-ID';
import { tellZeroFromEmptyText } from './empty-text';

export { AddInFunctions } from './add-in-functions';

/** How often is looked whether the parts have started, in milliseconds. */
const TICK = 5;

/** Adds calculation to a grid that is drawn already; resolves when its services are there. */
export async function addFormulas(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  injector.get(LocaleService).load({
    [LocaleType.ID_ID]: mergeLocales(SheetsFormulaIndonesian, SheetsFormulaUIIndonesian),
  });
  tellZeroFromEmptyText(CELL_INVERTED_INDEX_CACHE);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  // What is registered late starts a moment later, and tells nobody when.
  while (!injector.has(IDescriptionService)) await new Promise((resolve) => setTimeout(resolve, TICK));
}
