/** The same indicator with another unit, target, calculation or objective in another table of the workbook. */

import { type IndicatorFacts } from '../../indicator/facts';
import { quote } from '../finding/quote';
import { POLARITY_NAMES } from '../../knowledge/polarities';
import { normalise } from '../../language/normalise';
import { unitOf } from '../../language/units';
import { cellName, placeName } from '../../sheet/address';
import { type Cell, type IndicatorTable } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { indicatorsByName } from '../../indicator/same-indicators';
import { atPeriod } from '../../indicator/series';
import { essenceOf, sameFigure, sameMeaningOfUnits } from '../../compare/same-content';
import { type Report, defineWorkbookRule } from '../rule';

type Message = 'unit' | 'polarity' | 'target' | 'calculation' | 'objective';

export const antarTabelBerbeda = defineWorkbookRule<Message>({
  meta: {
    id: 'antar-tabel-berbeda',
    level: 'warning',
    title: both('Indikator yang sama berbeda di tabel lain', 'The same indicator differs in another table'),
    why: both(
      'Satu indikator memiliki satu satuan, satu rumus, dan satu target setiap tahun. Bila dua tabel berbeda, salah satunya belum diperbarui.',
      'One indicator has one unit, one calculation and one target a year. Where two tables differ, one of them is out of date.',
    ),
    basis: practice(
      'dokumen perencanaan dan pelaporan memuat indikator yang konsisten',
      'planning and reporting documents keep their indicators consistent',
    ),
    messages: {
      unit: both(
        'Satuan "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The unit of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
      polarity: both(
        'Arah "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The direction of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
      target: both(
        'Target {period} untuk "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan, atau jelaskan perubahannya.',
        'The target of {period} for "{name}" is "{here}" here, but "{there}" in {place}. Make them agree, or explain the change.',
      ),
      calculation: both(
        'Rumus "{name}" di sini berbeda dari {place} ("{there}"). Samakan keduanya.',
        'The calculation of "{name}" differs from {place} ("{there}"). Make them agree.',
      ),
      objective: both(
        'Sasaran "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The objective of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
    },
  },
  *checkAll(tables) {
    if (tables.length < 2) return;
    for (const [first, ...others] of indicatorsByName(tables).values()) {
      if (!first) continue;
      for (const other of others) yield* differences(first, other);
    }
  },
});

type WorkbookReport = Report<Message> & { readonly table: IndicatorTable };

function* differences(first: IndicatorFacts, other: IndicatorFacts): Iterable<WorkbookReport> {
  const { indicator } = other;
  const name = indicator.name.text;
  const report = (
    message: Message,
    here: Cell,
    there: Cell,
    more: Record<string, string | number> = {},
  ): WorkbookReport => ({
    table: other.table.table,
    at: here.position,
    message,
    data: {
      name,
      here: quote(here.text),
      there: quote(there.text),
      place: placeName(first.table.table.sheet, there.position),
      ...more,
    },
    // Years of a row, and the objective that several rows share.
    cause: message === 'objective' ? cellName(here.position) : String(indicator.row),
  });
  const unitHere = other.unit?.text ?? '';
  const unitThere = first.unit?.text ?? '';
  // Only units that we know: "Indeks" and "Indeks (skala 0-100)" must not pass for two.
  if (unitOf(unitHere) && unitOf(unitThere) && !sameMeaningOfUnits(unitHere, unitThere)) {
    const here = indicator.unit ?? indicator.name;
    const there = first.indicator.unit ?? first.indicator.name;
    yield report('unit', here, there, { here: unitHere, there: unitThere });
  }
  const directions = [indicator.polarity, first.indicator.polarity] as const;
  if (directions[0] && directions[1] && areOpposed(directions[0].text, directions[1].text)) {
    yield report('polarity', directions[0], directions[1]);
  }
  for (const here of indicator.targets) {
    const { year } = here.column;
    // Of a revised target only the last word counts.
    if (year === undefined || atPeriod(indicator.targets, here.column) !== here) continue;
    const there = atPeriod(first.indicator.targets, here.column);
    if (!there || sameFigure(here, there)) continue;
    yield report('target', here.cell, there.cell, { period: year });
  }
  const calculations = [other.calculation, first.calculation] as const;
  if (calculations[0] && calculations[1] && essenceOf(calculations[0].text) !== essenceOf(calculations[1].text)) {
    yield report('calculation', calculations[0].cell, calculations[1].cell, { there: quote(calculations[1].text) });
  }
  const objectives = [indicator.objective?.cell, first.indicator.objective?.cell] as const;
  if (objectives[0] && objectives[1] && essenceOf(objectives[0].text) !== essenceOf(objectives[1].text)) {
    yield report('objective', objectives[0], objectives[1]);
  }
}

/** Only words that we know: what else a column of directions says is no direction. */
function areOpposed(here: string, there: string): boolean {
  const [one, other] = [POLARITY_NAMES.get(normalise(here)), POLARITY_NAMES.get(normalise(there))];
  return one !== undefined && other !== undefined && one !== other;
}
