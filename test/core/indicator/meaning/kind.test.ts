/** What an indicator measures, by the judgement that the rules on activities and outputs share. */

import { type IndicatorKind, kindIn } from '../../../../src/core/indicator/meaning/kind';
import { beginningOf } from '../../../../src/core/indicator/meaning/names';
import { RULES } from '../../../../src/core/rules/catalogue';
import { casesOf } from '../../rules/case-files';
import { findingsOf } from '../../rules/rule-tester';

const kindOf = (name: string): IndicatorKind | null => kindIn(beginningOf(name));

test.each([
  ['Persentase Koperasi Berkualitas', 'outcome'],
  ['Indeks Kepuasan Masyarakat', 'outcome'],
  ['Jumlah wirausaha baru yang tumbuh', 'outcome'],
  ['% koperasi aktif', 'outcome'],
  ['IPM', 'outcome'],
  ['Koperasi aktif (Persen)', 'outcome'],
  ['Pembentukan Modal Tetap Bruto', 'outcome'],
  ['1. Jumlah dokumen perencanaan', 'output'],
  ['Jumlah bantuan alat yang diserahkan', 'output'],
  ['Laporan evaluasi kinerja', 'output'],
  ['Jumlah rapat koordinasi', 'process'],
  ['Banyaknya rapat koordinasi', 'process'],
  ['Persentase penyusunan laporan tepat waktu', 'process'],
  ['Terlaksananya sosialisasi', 'process'],
  ['Jumlah', null],
  ['Koperasi', null],
  ['', null],
])('%j is of kind %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test.each(['indikator-kegiatan', 'keluaran-bukan-hasil'])('what %s finds is never called an outcome', (id) => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  const names = (casesOf(id)?.invalid ?? []).flatMap((invalid) =>
    findingsOf(rule, invalid).map(({ data }) => String(data['name'])),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !['process', 'output'].includes(kindOf(name) ?? ''))).toEqual([]);
});
