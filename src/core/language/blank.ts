/** Ways of writing that a cell has no figure yet. Blank is not zero. */

const BLANKS: ReadonlySet<string> = new Set([
  ...['na', 'n/a', 'n.a', 'n.a.', 'n-a', 'nan', 'tba', 'tbd', 'tad', 't.a.d', 't.a.d.', 'kosong', 'belum'],
  ...['tidak ada', 'tidak ada data', 'data tidak ada', 'tidak tersedia', 'data tidak tersedia'],
  ...['tidak ada target', 'tidak ada realisasi', 'tidak ada nilai', 'tidak dihitung', 'tidak diukur', 'tidak dinilai'],
]);

/** "belum rilis", "data belum tersedia", "belum dirilis BPS": what is not there yet, whoever it waits for. */
const NOT_YET =
  /^(?:(?:data|angka|nilai|hasil)(?:nya)? )?belum (?:ada|tersedia|(?:di)?rilis|keluar|terbit|dihitung|diukur|dinilai|dievaluasi|ditetapkan)\b\D*$/;

const LONGEST = 60;

/** Whether a tidy text says that nothing is there: `-`, `n/a`, `belum ada`, `(belum rilis)`. */
export function saysBlank(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\*+$/, '')
    .trim();
  return /^[-._\s]*$/.test(plain) || BLANKS.has(plain) || NOT_YET.test(plain);
}
