/** An indicator whose unit, direction or calculation is not what the agency's own library lays down. */

import { type IndicatorFacts } from '../../indicator/facts';
import { type Fix } from '../../changes/fix';
import { type DefinedPart, differingParts, partText } from '../../compare/definitions';
import { type Definition } from '../../indicator/library/definition';
import { type OfficeDefinition, definitionsByKey } from '../../indicator/library/office';
import { unitAgainst } from '../../indicator/library/known';
import { isSaid } from '../../indicator/meaning/polarity';
import { both } from '../../language/bilingual';
import { unitOf } from '../../language/units';
import { type Cell, type IndicatorTable } from '../../table/model';
import { practice } from '../basis';
import { quote } from '../finding/quote';
import { type Report, defineWorkbookRule } from '../rule';

type WorkbookReport = Report<DefinedPart> & { readonly table: IndicatorTable };

export const bedaDariKamus = defineWorkbookRule<DefinedPart>({
  meta: {
    id: 'beda-dari-kamus',
    level: 'warning',
    proposes: true,
    title: both('Berbeda dari kamus instansi', "Differs from the agency's own library"),
    why: both(
      'Kamus instansi menetapkan satu definisi untuk semua unit. Indikator bernama sama yang diukur lain tidak dapat dibandingkan atau dijumlahkan antarunit.',
      "The agency's library lays down one definition for all units. An indicator of the same name that is measured otherwise can be neither compared nor added up between them.",
    ),
    remedy: both(
      'Samakan satuan, arah, atau rumusnya dengan kamus instansi. Bila kamusnya yang tertinggal, perbarui kamus itu lebih dahulu agar unit lain ikut benar.',
      'Take the unit, direction or calculation from the agency’s library. If the library is behind, update it first, so that other units follow.',
    ),
    basis: practice(
      'manual atau kamus IKU instansi menjadi rujukan satuan, arah, dan rumus indikatornya',
      "an agency's manual or library of indicators is the reference for their units, directions and calculations",
    ),
    helpedBy: 'library',
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
  *checkAll(tables, _, library) {
    if (library.length === 0) return;
    const laidDown = definitionsByKey(library);
    for (const { indicators } of tables) {
      for (const facts of indicators) {
        const definition = laidDown.get(facts.comparableName);
        if (definition) yield* deviations(facts, definition);
      }
    }
  },
});

function* deviations(facts: IndicatorFacts, definition: OfficeDefinition): Iterable<WorkbookReport> {
  const { indicator, unit, direction, calculation } = facts;
  const { table } = facts.table;
  const name = indicator.name.text;
  const here: Definition = {
    name,
    ...(unit && { unit: unit.text }),
    // What we read in the name is no word of the table's.
    ...(direction && isSaid(direction) && { polarity: direction.polarity }),
    ...(calculation && { calculation: calculation.text }),
  };
  const cells: Readonly<Record<DefinedPart, Cell | undefined>> = {
    unit: unit?.from === 'column' ? indicator.unit : undefined,
    polarity: direction?.from === 'column' ? indicator.polarity : undefined,
    calculation: calculation?.cell,
  };
  for (const part of differingParts(here, definition)) {
    const there = partText(definition, part);
    const at = (cells[part] ?? indicator.name).position;
    const data = { name, here: quote(partText(here, part)), there: quote(there) };
    // Two wordings of one calculation may share few words: it is only pointed out.
    if (part === 'calculation') yield { table, at, message: part, data, level: 'advice' };
    else if (part === 'unit' && isMistaken(facts, there)) yield { table, at, message: part, data };
    else yield { table, at, message: part, data, ...proposal(table, cells[part], there) };
  }
}

/** A unit in which nobody measures it: the slip is the library's, and is not to be copied. */
function isMistaken({ measure, libraryRow }: IndicatorFacts, unit: string): boolean {
  const isNamedShare = measure?.kind === 'share' && measure.place === 0;
  const category = unitOf(unit)?.category;
  if (isNamedShare && category !== undefined && category !== 'percent') return true;
  return libraryRow !== null && unitAgainst(libraryRow, unit) !== null;
}

function proposal({ sheet }: IndicatorTable, cell: Cell | undefined, after: string): { readonly fix?: Fix } {
  if (!cell || cell.formula !== '') return {};
  const change = { kind: 'cell' as const, sheet, position: cell.position, before: cell.text, after };
  return { fix: { kind: 'proposed', changes: [change] } };
}
