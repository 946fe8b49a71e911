/** What the command line says of tables: where one is, what came closest to one, and what of one a form had no place for. */

import { shortened } from '../core/language/shortened';
import { type LeftBehind } from '../core/forms/fill';
import { type Bilingual, both, type Language } from '../core/language/bilingual';
import { areaName, cellName, overlap } from '../core/sheet/address';
import { type IndicatorTable, type NearMiss, type Recognition, type UnreadPart } from '../core/table/model';
import { printableName, wrap } from './terminal';

/** `IKU 2025 A5:N9`. */
export function tablePlace({ sheet, area }: IndicatorTable): string {
  return printableName(`${sheet} ${areaName(area)}`);
}

const LOOKED_FOR: Bilingual = {
  id: 'Tidak ada tabel IKU yang dikenali. Yang dicari: baris judul kolom dengan kolom indikator dan sedikitnya satu kolom seperti target, realisasi, satuan, atau rumus, lalu baris indikator di bawahnya.',
  en: 'No indicator table was recognised. Looked for: a header row with an indicator column and at least one column such as target, actual, unit or calculation, with indicators in the rows below.',
};

const MISSING: Readonly<Record<NearMiss['reason'], Bilingual>> = {
  noIndicatorColumn: { id: 'tidak ada kolom indikator', en: 'there is no indicator column' },
  noName: {
    id: 'ada kolom target dan realisasi, tetapi nama indikatornya tidak terbaca; tulis kolom indikator atau "Indikator: …" di atas tabelnya',
    en: 'target and actual are there, but no name of an indicator was found; write an indicator column, or "Indikator: …" above the table',
  },
  noMeasureColumn: {
    id: 'tidak ada kolom target, satuan, rumus, atau sejenisnya',
    en: 'there is no column for a target, unit, calculation or the like',
  },
  onlyBudget: {
    id: 'ada indikator dan anggaran, tetapi tidak ada kolom target atau realisasi kinerjanya',
    en: 'there are indicators and budgets, but no column for what the indicators aim at or reached',
  },
  onlyScores: {
    id: 'ada kolom bobot, nilai, atau target, tetapi tidak ada indikator dengan target atau realisasi yang terbaca',
    en: 'there are weights, scores or targets, but no indicators with targets or actuals were understood',
  },
  noHeader: {
    id: 'barisnya seperti indikator dengan angka di sampingnya, tetapi tidak ada baris judul',
    en: 'the rows look like indicators with figures beside them, but there is no header',
  },
  noRows: { id: 'tidak ada baris indikator di bawah judul kolom', en: 'there are no indicators below the header' },
};

/** What was looked for and what came closest, one text each. */
export function noTableLines(nearMisses: readonly NearMiss[], language: Language): string[] {
  const closest = { id: 'Paling mendekati', en: 'Closest' }[language];
  const understood = { id: 'terbaca', en: 'understood' }[language];
  const lines = nearMisses.map((miss) => {
    const words = miss.understood.map((word) => `"${word}"`).join(', ');
    const detail = words === '' ? '' : ` (${understood}: ${words})`;
    return printableName(
      `${closest}: ${miss.sheet} ${areaName(miss.area)}: ${MISSING[miss.reason][language]}${detail}.`,
    );
  });
  return [LOOKED_FOR[language], ...lines];
}

/** What came close to a table and holds its figures, as something that was not read; unless it is said already that its figures were not. */
export function unreadMisses({
  nearMisses,
  unread,
}: Pick<Recognition, 'nearMisses' | 'unread'>): Pick<UnreadPart, 'sheet' | 'area' | 'reason'>[] {
  const isSaid = ({ sheet, area }: NearMiss) => unread.some((part) => part.sheet === sheet && overlap(part.area, area));
  return nearMisses
    .filter((miss) => miss.holdsFigures && !isSaid(miss))
    .map(({ sheet, area, reason }) => {
      const { id, en } = MISSING[reason];
      return { sheet, area, reason: both(`Angkanya tidak diperiksa: ${id}.`, `The figures are not checked: ${en}.`) };
    });
}

const HEADING: Bilingual = { id: 'Yang tidak dipindahkan dari', en: 'What was not moved from' };

/** Room for a cell such as `AB123`. */
const CELL_WIDTH = 7;
const INDENT = '  ';

/** Enough to know a text again, in characters; all of it stands in its cell. */
const LONGEST_QUOTE = 80;

/** Every cell of the table that a form had no place for: where it stands, what it says, and why it stayed. */
export function leftBehindLines(
  table: IndicatorTable,
  left: readonly LeftBehind[],
  language: Language,
  width: number,
): readonly string[] {
  if (left.length === 0) return [];
  const margin = ' '.repeat(INDENT.length + CELL_WIDTH);
  const items = left.flatMap(({ position, text, reason }) => {
    const [first = '', ...more] = wrap(
      `"${shortened(text, LONGEST_QUOTE)}": ${reason[language]}`,
      width - margin.length,
    );
    return [INDENT + cellName(position).padEnd(CELL_WIDTH) + first, ...more.map((line) => margin + line)];
  });
  return [`${HEADING[language]} ${tablePlace(table)} (${left.length}):`, ...items];
}
