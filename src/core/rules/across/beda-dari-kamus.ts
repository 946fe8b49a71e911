/** An indicator whose unit, direction or calculation is not what the agency's own library lays down. */

import { type Fix } from '../../changes/fix';
import { essenceOf, sameMeaningOfUnits } from '../../compare/same-content';
import { calculationOf } from '../../indicator/calculations';
import { stemsOf } from '../../indicator/likeness';
import { type OfficeDefinition, definitionsByKey } from '../../indicator/library/office';
import { isSaid, polarityOf } from '../../indicator/polarity';
import { comparableName, indicatorUnit } from '../../indicator/unit';
import { POLARITY_ROWS } from '../../knowledge/polarities';
import { both } from '../../language/bilingual';
import { unitOf } from '../../language/units';
import { type Settings } from '../../settings';
import { type Cell, type Indicator, type IndicatorTable } from '../../table/model';
import { practice } from '../basis';
import { quote } from '../finding/quote';
import { type Report, defineWorkbookRule } from '../rule';

type Message = 'unit' | 'polarity' | 'calculation';
type WorkbookReport = Report<Message> & { readonly table: IndicatorTable };

export const bedaDariKamus = defineWorkbookRule<Message>({
  meta: {
    id: 'beda-dari-kamus',
    level: 'warning',
    proposes: true,
    title: both('Berbeda dari kamus instansi', "Differs from the agency's own library"),
    why: both(
      'Kamus instansi menetapkan satu definisi untuk semua unit. Indikator bernama sama yang diukur lain tidak dapat dibandingkan atau dijumlahkan antarunit.',
      "The agency's library lays down one definition for all units. An indicator of the same name that is measured otherwise can be neither compared nor added up between them.",
    ),
    basis: practice(
      'manual atau kamus IKU instansi menjadi rujukan satuan, arah, dan rumus indikatornya',
      "an agency's manual or library of indicators is the reference for their units, directions and calculations",
    ),
    messages: {
      unit: both(
        'Satuan "{name}" di sini "{here}", sedangkan di kamus instansi "{there}". Samakan, atau perbarui kamusnya.',
        'The unit of "{name}" is "{here}" here, but "{there}" in the agency\'s library. Make them agree, or bring the library up to date.',
      ),
      polarity: both(
        'Arah "{name}" di sini "{here}", sedangkan di kamus instansi "{there}". Samakan, atau perbarui kamusnya.',
        'The direction of "{name}" is "{here}" here, but "{there}" in the agency\'s library. Make them agree, or bring the library up to date.',
      ),
      calculation: both(
        'Rumus "{name}" di sini berbeda dari kamus instansi ("{there}"). Samakan, atau perbarui kamusnya.',
        'The calculation of "{name}" differs from the agency\'s library ("{there}"). Make them agree, or bring the library up to date.',
      ),
    },
  },
  *checkAll(tables, settings, library) {
    if (library.length === 0) return;
    const laidDown = definitionsByKey(library);
    for (const table of tables) {
      for (const indicator of table.indicators) {
        const definition = laidDown.get(comparableName(indicator));
        if (definition) yield* deviations(table, indicator, definition, settings);
      }
    }
  },
});

function* deviations(
  table: IndicatorTable,
  indicator: Indicator,
  definition: OfficeDefinition,
  settings: Settings,
): Iterable<WorkbookReport> {
  const name = indicator.name.text;
  const unit = indicatorUnit(indicator);
  const { unit: wantedUnit = '', polarity: wanted, calculation: wantedCalculation = '' } = definition;
  // Only units that we know: "Indeks" and "Indeks (skala 0-100)" must not pass for two.
  if (unit && unitOf(unit.text) && unitOf(wantedUnit) && !sameMeaningOfUnits(unit.text, wantedUnit)) {
    const cell = unit.from === 'column' ? indicator.unit : undefined;
    const data = { name, here: quote(unit.text), there: quote(wantedUnit) };
    yield { table, at: (cell ?? indicator.name).position, message: 'unit', data, ...proposal(table, cell, wantedUnit) };
  }
  const polarity = polarityOf(indicator, settings);
  // What we read in the name is no word of the table's.
  if (wanted && polarity && isSaid(polarity) && polarity.polarity !== wanted) {
    const cell = polarity.from === 'column' ? indicator.polarity : undefined;
    const there = POLARITY_ROWS[wanted].word;
    const data = { name, here: POLARITY_ROWS[polarity.polarity].word, there };
    yield { table, at: (cell ?? indicator.name).position, message: 'polarity', data, ...proposal(table, cell, there) };
  }
  const calculation = calculationOf(indicator, table);
  if (calculation && wantedCalculation !== '' && !sameCalculation(calculation.text, wantedCalculation)) {
    const data = { name, there: quote(wantedCalculation) };
    // Two wordings of one calculation may share few words.
    yield { table, at: calculation.cell.position, message: 'calculation', data, level: 'advice' };
  }
}

function proposal({ sheet }: IndicatorTable, cell: Cell | undefined, after: string): { readonly fix?: Fix } {
  if (!cell || cell.formula !== '') return {};
  const change = { kind: 'cell' as const, sheet, position: cell.position, before: cell.text, after };
  return { fix: { kind: 'proposed', changes: [change] } };
}

/** The same words in another order or with other signs, and one that says the other and more. */
function sameCalculation(here: string, there: string): boolean {
  const [one, other] = [essenceOf(here), essenceOf(there)];
  if (one.includes(other) || other.includes(one)) return true;
  const [stems, others] = [stemsOf(here), stemsOf(there)];
  return stems.size === others.size && [...stems].every((stem) => others.has(stem));
}
