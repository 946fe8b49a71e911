/** #REF!, #DIV/0!, #NAME? … in the table. */

import { formulaInWords } from '../../sheet/notation';
import { type SheetGrid, formulaAt } from '../../sheet/grid';
import { type Column, type IndicatorTable } from '../../table/model';
import { arithmetic } from '../basis';
import { type Bilingual, both } from '../../language/bilingual';
import { isLastingError } from '../../language/excel-errors';
import { scaleOfReadings } from '../../indicator/units/scales';
import { type AchievementPair, type FormulaCause, OWN_FUNCTION, causeOfError, pairAt } from '../finding/formula-cause';
import { type Report, defineRule } from '../rule';

const REMEDIES = {
  '#REF!': both(
    'Rumusnya menunjuk sel yang sudah dihapus; arahkan kembali ke sel yang benar',
    'Its formula points to a deleted cell; point it to the right one',
  ),
  '#DIV/0!': both(
    'Rumusnya membagi dengan nol atau sel kosong; periksa pembaginya',
    'Its formula divides by zero or a blank cell; check the divisor',
  ),
  '#NAME?': both(
    'Excel tidak mengenal nama di dalam rumusnya; periksa ejaan fungsinya',
    'Excel does not know a name in its formula; check the spelling of the function',
  ),
  '#VALUE!': both(
    'Rumusnya menerima isi yang tidak dapat dihitungnya; telusuri sel-sel yang ditunjuknya',
    'Its formula takes what it cannot compute with; follow the cells that it names',
  ),
  '#N/A': both(
    'Rumusnya tidak menemukan yang dicari; periksa kata kuncinya',
    'Its formula does not find what it looks for; check the key',
  ),
} as const;
const OTHER = both('Perbaiki rumusnya', 'Mend its formula');

/** Excel knows the add-in's functions only while it is loaded, and on the web gives them no whole columns. Each says itself why it refuses. */
const OWN_REMEDIES = {
  '#NAME?': both(
    'Fungsi IKU belum dikenal Excel ini, atau namanya keliru: buka tab IKU, tunggu sebentar, lalu tekan F9',
    'This Excel does not know IKU functions yet, or the name is misspelt: open the IKU tab, wait a moment, then press F9',
  ),
  '#VALUE!': both(
    'Fungsi IKU menolak salah satu masukannya; pilih selnya, lalu buka tanda seru di sampingnya: sebabnya tertulis di sana',
    'The IKU function refuses one of its arguments; select the cell and open the exclamation mark beside it, which says why',
  ),
  '#DIV/0!': both(
    'Fungsi IKU tidak dapat membagi dengan nol; periksa target, keseluruhan, atau nilai awal yang diberikan kepadanya',
    'The IKU function cannot divide by zero; check the target, whole or first value that it is given',
  ),
  '#CALC!': both(
    'Excel tidak menerima masukan sebesar itu; beri fungsi IKU kolom tabelnya, misalnya E7:E500, bukan seluruh kolom',
    'Excel does not take that much; give the IKU function the column of the table, such as E7:E500, not the whole column',
  ),
} as const;

function remedyFor(error: string, formula: string): Bilingual {
  if (OWN_FUNCTION.test(formula) && error in OWN_REMEDIES) return OWN_REMEDIES[error as keyof typeof OWN_REMEDIES];
  return error in REMEDIES ? REMEDIES[error as keyof typeof REMEDIES] : OTHER;
}

/** Where the cell that is to blame is known. */
const CAUSES: Readonly<Record<FormulaCause, Bilingual>> = {
  zeroDivisor: both(
    'Sel {cell} ({header}) berisi {error} karena pembaginya, {at}, adalah 0, dan tidak ada yang dapat dibagi nol. Periksa angka itu; bila nol memang benar, capaiannya tidak dapat dihitung: tulis "-".',
    'The cell {cell} ({header}) holds {error} because its divisor, {at}, is 0, and nothing can be divided by zero. Check that figure; if zero is right, there is no achievement: write "-".',
  ),
  blankDivisor: both(
    'Sel {cell} ({header}) berisi {error} karena pembaginya, {at}, kosong. Isi sel itu.',
    'The cell {cell} ({header}) holds {error} because its divisor, {at}, is blank. Fill in that cell.',
  ),
  textIn: both(
    'Sel {cell} ({header}) berisi {error} karena {at} berisi "{said}", bukan angka. Tulis angkanya, atau kosongkan sel itu bila belum ada.',
    'The cell {cell} ({header}) holds {error} because {at} holds "{said}", which is no number. Write the number, or clear that cell while there is none.',
  ),
  severalIn: both(
    'Sel {cell} ({header}) berisi {error} karena {at} memuat beberapa angka: "{said}". Tulis satu angka di satu sel.',
    'The cell {cell} ({header}) holds {error} because {at} holds several numbers: "{said}". Write one number in a cell.',
  ),
  doubtfulIn: both(
    'Sel {cell} ({header}) berisi {error} karena {at} berisi "{said}", yang dapat dibaca lebih dari satu cara. Ketik ulang sebagai angka.',
    'The cell {cell} ({header}) holds {error} because {at} holds "{said}", which can be read in more than one way. Type it again as a number.',
  ),
  ratingIn: both(
    'Sel {cell} ({header}) berisi {error} karena {at} berisi predikat "{said}", bukan angka. Predikat hanya dapat dibandingkan dengan predikat.',
    'The cell {cell} ({header}) holds {error} because {at} holds the rating "{said}" and no number. A rating can be compared with a rating only.',
  ),
  errorIn: both(
    'Sel {cell} ({header}) berisi {error} karena {at} sendiri berisi {said}. Perbaiki sel itu dahulu.',
    'The cell {cell} ({header}) holds {error} because {at} itself holds {said}. Mend that cell first.',
  ),
  direction: both(
    'Sel {cell} ({header}) berisi {error} karena arah "{said}" tidak dikenal. Pilihannya: {words}.',
    'The cell {cell} ({header}) holds {error} because the direction "{said}" is not known. The choices are {words}.',
  ),
  refused: both('Sel {cell} ({header}) berisi {error}. {why}', 'The cell {cell} ({header}) holds {error}. {why}'),
};

export const galatRumus = defineRule({
  meta: {
    id: 'galat-rumus',
    level: 'error',
    title: both('Kesalahan rumus di dalam tabel', 'A formula error in the table'),
    why: both(
      'Satu sel berisi kesalahan (#N/A, #DIV/0!) menular ke setiap jumlah dan rata-rata yang memakainya, dan tidak boleh tercetak di dokumen resmi.',
      'One error spreads into every sum and mean that uses it, and must not be printed in an official document.',
    ),
    remedy: both(
      'Telusuri sel yang ditunjuk rumus itu dengan Rumus, Lacak Preseden (Trace Precedents), lalu isi atau perbaiki sel yang kosong, terhapus, atau berisi teks. Untuk pembagi yang memang kosong, gunakan IFERROR agar selnya tampil "-".',
      'Follow the cells of the formula with Formulas, Trace Precedents, and fill or correct the one that is empty, deleted or a text. Where a divisor may be empty, use IFERROR to show "-".',
    ),
    basis: arithmetic(
      'Excel sendiri menyatakan rumus ini tidak ada hasilnya',
      'Excel itself says that this formula has no result',
    ),
    messages: {
      error: both('Sel {cell} berisi {error}. {remedy}.', 'The cell {cell} holds {error}. {remedy}.'),
      twoScales: both(
        'Sel {cell} ({header}) tidak dapat dihitung: target "{target}" dan realisasi "{actual}" mungkin ditulis pada skala persen yang berbeda, dan keduanya dapat dibaca dua cara. Tulis keduanya dengan cara yang sama, misalnya 70 dan 65.',
        'The cell {cell} ({header}) cannot be computed: target "{target}" and actual "{actual}" may be written on different scales of percent, so that they read two ways. Write both in the same way, such as 70 and 65.',
      ),
      errorFrom: both(
        'Sel {cell} ({header}) berisi {error} dari rumus {formula}. {remedy}.',
        'The cell {cell} ({header}) holds {error} from the formula {formula}. {remedy}.',
      ),
      ...CAUSES,
    },
  },
  *check(table, { grid, facts }): Iterable<Report<'error' | 'errorFrom' | 'twoScales' | FormulaCause>> {
    for (const { row, column, error } of errorsIn(table, grid)) {
      const { index, header } = column;
      const formula = formulaAt(grid, row, index);
      const pair = pairAt(facts, { row, column: index });
      if (error === '#VALUE!' && pair && mayBeOfTwoScales(pair)) {
        const data = { header, target: pair.target.cell.text, actual: pair.actual.cell.text };
        yield { at: { row, column: index }, message: 'twoScales', data };
        continue;
      }
      const caused = causeOfError(error, { row, column: index }, pair, { table, grid });
      if (caused) {
        const { message, data, alike } = caused;
        const cause = `${index}|${error}|${message}|${alike}`;
        yield { at: { row, column: index }, message, data: { error, header, ...data }, cause };
        continue;
      }
      const remedy = remedyFor(error, formula);
      yield {
        at: { row, column: index },
        message: formula === '' ? 'error' : 'errorFrom',
        data: { error, header, formula: formulaInWords(formula), remedy },
        // Like formulas fail alike, and an error spreads down a column.
        cause: `${index}|${error}|${remedy.id}`,
      };
    }
  },
});

interface ErrorCell {
  readonly row: number;
  readonly column: Column;
  readonly error: string;
}

/** Row by row. */
function errorsIn({ rows, columns }: IndicatorTable, grid: SheetGrid): readonly ErrorCell[] {
  const found: ErrorCell[] = [];
  for (const { row } of rows) {
    const values = grid.values[row - grid.origin.row] ?? [];
    for (const column of columns) {
      const error = values[column.index - grid.origin.column];
      if (typeof error === 'string' && error.startsWith('#') && isLastingError(error)) {
        found.push({ row, column, error });
      }
    }
  }
  return found;
}

/** The two may stand on different scales of percent, and are refused for it. */
function mayBeOfTwoScales({ known, target, actual }: AchievementPair): boolean {
  return scaleOfReadings(known, target.reading, actual.reading).kind === 'open';
}
