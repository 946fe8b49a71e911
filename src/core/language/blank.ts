/** Ways of writing that a cell has no figure yet. Blank is not zero. */

const BLANKS: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '.', '..', '...', '_', 'na', 'n/a', 'n.a', 'n.a.', 'n-a', 'nan', 'tba', 'tbd'],
  ...['tad', 't.a.d', 't.a.d.', 'tidak ada data', 'data tidak ada', 'data tidak tersedia', 'tidak tersedia'],
  ...['belum', 'belum ada', 'belum ada data', 'data belum ada', 'belum tersedia', 'data belum tersedia'],
  ...['belum rilis', 'belum dirilis', 'belum keluar', 'belum terbit', 'belum dihitung', 'belum diukur'],
  ...['belum dinilai', 'belum dievaluasi', 'belum ditetapkan', 'belum ada nilai', 'belum ada target'],
  ...['belum ada realisasi', 'belum ada rilis', 'belum ada penilaian', 'tidak dihitung', 'tidak diukur'],
  ...['tidak dinilai', 'tidak ada', 'tidak ada target', 'tidak ada realisasi', 'tidak ada nilai', 'kosong'],
]);

/** Whether a tidy text says that nothing is there: `-`, `n/a`, `belum ada`, `(belum rilis)`. */
export function saysBlank(text: string): boolean {
  if (text.length > 30) return false;
  const plain = text
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\*+$/, '');
  return BLANKS.has(plain) || /^[-._\s]+$/.test(plain);
}
