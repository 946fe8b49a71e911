/** The data source is missing where the table has that column. */

import { isWrittenEachRow, ownOf } from '../../indicator/words/written-each-row';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { isLeftBlank } from '../../language/blank';
import { isUnderMerge } from '../../sheet/merges';
import { type Indicator } from '../../table/model';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

export const sumberDataKosong = defineRule({
  meta: {
    id: 'sumber-data-kosong',
    level: 'warning',
    title: both('Sumber data belum diisi', 'The data source is missing'),
    why: both(
      'Tanpa sumber data, realisasi tidak dapat diperiksa kebenarannya.',
      'Without a data source nobody can check the actual.',
    ),
    remedy: both(
      'Tulis unit kerja, aplikasi, atau dokumen tempat angkanya dapat diperiksa, misalnya "Laporan Bidang Koperasi" atau "BPS". Hindari jawaban umum seperti "data internal".',
      'Write the unit, application or document where the figure can be checked, such as "Laporan Bidang Koperasi" or "BPS". Avoid general answers such as "internal data".',
    ),
    basis: practice(
      'formulir IKU memuat sumber data setiap indikator',
      'IKU forms name the data source of every indicator',
    ),
    denies: ['timeBound'],
    helpedBy: 'library',
    messages: {
      empty: both(
        'Sumber data untuk "{name}" belum diisi. Tulis unit atau dokumen asal datanya.',
        'The data source of "{name}" is missing. Name the unit or the document that the data come from.',
      ),
    },
  },
  *check(table, { grid, facts }) {
    if (!facts.mayLack('dataSource')) return;
    const column = table.columns.findIndex(({ role }) => role === 'dataSource');
    const isEachRow = isWrittenEachRow(table, 'dataSource');
    const isBlank = ({ dataSource }: Indicator) => isLeftBlank(ownOf(dataSource, isEachRow));
    const isBlankThroughout = table.indicators.every(isBlank);
    for (const indicator of table.indicators) {
      if (!isBlank(indicator)) continue;
      const cell = indicator.cells[column];
      if (!cell || isUnderMerge(grid, cell.position)) continue;
      yield {
        at: cell.position,
        message: 'empty',
        data: { name: indicator.name.text },
        ...(isBlankThroughout ? { cause: WHOLE_TABLE } : { causeOfMany: WHOLE_TABLE }),
      };
    }
  },
});
