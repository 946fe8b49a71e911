/**
 * Words of the trade that are often misspelt, by their standard form, and the English words that are none in an English text.
 * A row covers a word with its endings (-nya, -kan, -an) only when they are written out.
 */

import { fromTo } from '../../from-to';
import { type WordRow, wordsIn, wordsOfKind } from '../rows';
import { TRADE_ROWS } from './trade-words';

/** The standard form is KBBI's; what is written instead was seen in published tables. Where a wrong form is a word of its own, leave it out. */
export const MISSPELLING_ROWS: readonly (WordRow & { readonly right: string })[] = [
  { right: 'persentase', words: 'presentase, prosentase, persentasi, prosentasi, persentae', source: 'kbbi' },
  { right: 'persentase', words: 'persentse, persetase, pesentase, persenatse, percentase', source: 'kbbi' },
  { right: 'persentase', words: 'procentase', source: 'kbbi' },
  { right: 'persentasenya', words: 'presentasenya, prosentasenya', source: 'kbbi' },
  { right: 'persen', words: 'prosen, presen', source: 'kbbi' },
  { right: 'indeks', words: 'indek, indeksi, indekx', source: 'kbbi' },
  { right: 'skor', words: 'skore, sekor', source: 'kbbi' },
  { right: 'jumlah', words: 'jumalah, jumla, jumlh, julmah, jumlaah, jumah', source: 'kbbi' },
  { right: 'nilai', words: 'nilia, niali', source: 'kbbi' },
  { right: 'tingkat', words: 'tingakt, tingat, tigkat, tingkt', source: 'kbbi' },
  { right: 'cakupan', words: 'cakupam', source: 'kbbi' },
  { right: 'rasio', words: 'rasion', source: 'kbbi' },
  { right: 'prevalensi', words: 'pervalensi, prevelensi, prevalansi, pravelensi, provalensi', source: 'kbbi' },
  { right: 'prevalensi', words: 'prevelansi', source: 'kbbi' },
  { right: 'frekuensi', words: 'frekwensi', source: 'kbbi' },
  { right: 'kuantitas', words: 'kwantitas', source: 'kbbi' },
  { right: 'realisasi', words: 'realiasi, relisasi, realisai, relaisasi', source: 'kbbi' },
  { right: 'terealisasi', words: 'terealisir, terealiasi', source: 'kbbi' },
  { right: 'direalisasikan', words: 'direalisir', source: 'kbbi' },
  { right: 'dikoordinasikan', words: 'dikoordinir, dikordinir', source: 'kbbi' },
  { right: 'terkoordinasi', words: 'terkoordinir, terkordinir', source: 'kbbi' },
  { right: 'indikator', words: 'idikator, indkator', source: 'kbbi' },
  { right: 'sasaran', words: 'sasran, sasarn, sararan', source: 'kbbi' },
  { right: 'kinerja', words: 'kineja, kinerj', source: 'kbbi' },
  { right: 'capaian', words: 'capain, capian', source: 'kbbi' },
  { right: 'pencapaian', words: 'pencapain', source: 'kbbi' },
  { right: 'opini', words: 'opinin', source: 'kbbi' },
  { right: 'target', words: 'targetn, traget, taregt, terget, targat', source: 'kbbi' },
  { right: 'strategis', words: 'stategis, startegis', source: 'kbbi' },
  { right: 'strategi', words: 'stategi', source: 'kbbi' },
  { right: 'akuntansi', words: 'akutansi, akuntasi', source: 'kbbi' },
  { right: 'formulasi', words: 'formulai', source: 'kbbi' },
  { right: 'satuan', words: 'satuaan', source: 'kbbi' },
  { right: 'kualitas', words: 'kwalitas, kulitas, kualtas, kualitias, kualiatas', source: 'kbbi' },
  { right: 'kualifikasi', words: 'kwalifikasi', source: 'kbbi' },
  { right: 'konsekuensi', words: 'konsekwensi', source: 'kbbi' },
  { right: 'kuartal', words: 'kwartal', source: 'kbbi' },
  { right: 'provinsi', words: 'propinsi', source: 'kbbi' },
  { right: 'izin', words: 'ijin', source: 'kbbi' },
  { right: 'perizinan', words: 'perijinan', source: 'kbbi' },
  { right: 'risiko', words: 'resiko', source: 'kbbi' },
  { right: 'berisiko', words: 'beresiko', source: 'kbbi' },
  { right: 'analisis', words: 'analisa', source: 'kbbi' },
  { right: 'sistem', words: 'sistim, system', source: 'kbbi' },
  { right: 'metode', words: 'metoda', source: 'kbbi' },
  { right: 'teknik', words: 'tehnik', source: 'kbbi' },
  { right: 'teknis', words: 'tehnis', source: 'kbbi' },
  { right: 'teknologi', words: 'tehnologi', source: 'kbbi' },
  { right: 'standar', words: 'standart', source: 'kbbi' },
  { right: 'standardisasi', words: 'standarisasi', source: 'kbbi' },
  { right: 'objek', words: 'obyek', source: 'kbbi' },
  { right: 'objektif', words: 'obyektif', source: 'kbbi' },
  { right: 'subjek', words: 'subyek', source: 'kbbi' },
  { right: 'jadwal', words: 'jadual', source: 'kbbi' },
  { right: 'manajemen', words: 'managemen, menejemen, manejemen', source: 'kbbi' },
  { right: 'hierarki', words: 'hirarki', source: 'kbbi' },
  { right: 'praktik', words: 'praktek', source: 'kbbi' },
  { right: 'apotek', words: 'apotik', source: 'kbbi' },
  { right: 'atlet', words: 'atlit', source: 'kbbi' },
  { right: 'ijazah', words: 'ijasah', source: 'kbbi' },
  { right: 'zaman', words: 'jaman', source: 'kbbi' },
  { right: 'miliar', words: 'milyar, milyard', source: 'kbbi' },
  { right: 'triliun', words: 'trilyun', source: 'kbbi' },
  { right: 'november', words: 'nopember', source: 'kbbi' },
  { right: 'februari', words: 'pebruari', source: 'kbbi' },
  { right: 'utang', words: 'hutang', source: 'kbbi' },
  { right: 'akta', words: 'akte', source: 'kbbi' },
  { right: 'ekspor', words: 'eksport', source: 'kbbi' },
  { right: 'varietas', words: 'varitas', source: 'kbbi' },
  { right: 'konkret', words: 'konkrit', source: 'kbbi' },
  { right: 'ekstrem', words: 'ekstrim', source: 'kbbi' },
  { right: 'hakikat', words: 'hakekat', source: 'kbbi' },
  { right: 'survei', words: 'survai, survey', source: 'kbbi' },
  { right: 'kuitansi', words: 'kwitansi', source: 'kbbi' },
  { right: 'karier', words: 'karir', source: 'kbbi' },
  { right: 'aset', words: 'asset', source: 'kbbi' },
  { right: 'efektif', words: 'effektif, efektip', source: 'kbbi' },
  { right: 'efisien', words: 'effisien, efesien', source: 'kbbi' },
  { right: 'efisiensi', words: 'effisiensi, efesiensi', source: 'kbbi' },
  { right: 'akuntabilitas', words: 'akutabilitas, akuntablitas, akuntabiltas', source: 'kbbi' },
  { right: 'transparansi', words: 'transparasi, transfaransi', source: 'kbbi' },
  { right: 'aktif', words: 'aktip', source: 'kbbi' },
  { right: 'aktivis', words: 'aktifis', source: 'kbbi' },
  { right: 'produktif', words: 'produktip', source: 'kbbi' },
  { right: 'inovatif', words: 'inovatip', source: 'kbbi' },
  { right: 'partisipatif', words: 'partisipatip', source: 'kbbi' },
  { right: 'investasi', words: 'infestasi', source: 'kbbi' },
  { right: 'aktivasi', words: 'aktifasi', source: 'kbbi' },
  { right: 'motivasi', words: 'motifasi', source: 'kbbi' },
  { right: 'inovasi', words: 'inofasi', source: 'kbbi' },
  { right: 'evaluasi', words: 'epaluasi, evalusi', source: 'kbbi' },
  { right: 'infrastruktur', words: 'infrastuktur, infrasturktur, insfrastruktur', source: 'kbbi' },
  { right: 'keterampilan', words: 'ketrampilan', source: 'kbbi' },
  { right: 'terampil', words: 'trampil', source: 'kbbi' },
  { right: 'mengubah', words: 'merubah', source: 'kbbi' },
  { right: 'diubah', words: 'dirubah', source: 'kbbi' },
  { right: 'menunjukkan', words: 'menunjukan', source: 'kbbi' },
  { right: 'ditunjukkan', words: 'ditunjukan', source: 'kbbi' },
  { right: 'menyelenggarakan', words: 'menyelengarakan', source: 'kbbi' },
  { right: 'penyelenggaraan', words: 'penyelengaraan', source: 'kbbi' },
  { right: 'penganggaran', words: 'pengangaran', source: 'kbbi' },
  { right: 'meningkatnya', words: 'meningkatya, meningkanya, meningktnya, meningkatanya', source: 'kbbi' },
  { right: 'meningkatnya', words: 'menigkatnya, peningkatnya', source: 'kbbi' },
  { right: 'meningkatkan', words: 'menigkatkan, meningkatan', source: 'kbbi' },
  { right: 'peningkatan', words: 'peningkatkan, peningktan, penigkatan', source: 'kbbi' },
  { right: 'terlaksananya', words: 'terlaksanaya', source: 'kbbi' },
  { right: 'terwujudnya', words: 'terwujudya, terwujutnya', source: 'kbbi' },
  { right: 'berkualitas', words: 'berkwalitas', source: 'kbbi' },
  { right: 'menyejahterakan', words: 'mensejahterakan, mensejahterahkan', source: 'kbbi' },
  { right: 'kegiatan', words: 'kegitan, kegiatn, kegiaan', source: 'kbbi' },
  { right: 'program', words: 'progam, prrgram, porgram, prograrn', source: 'kbbi' },
  { right: 'pelayanan', words: 'pelayana, pelayanaan', source: 'kbbi' },
  { right: 'pemerintah', words: 'pemerinth, pemerinatah', source: 'kbbi' },
  { right: 'pemerintahan', words: 'pemerintaan, pemerintahaan', source: 'kbbi' },
  { right: 'kabupaten', words: 'kabupeten, kabupate', source: 'kbbi' },
  { right: 'kecamatan', words: 'kecamtan', source: 'kbbi' },
  { right: 'masyarakat', words: 'masyarakt, masyarkat, mayarakat, masarakat, massyarakat', source: 'kbbi' },
  { right: 'kesehatan', words: 'kesehtan, kesehatn, kesehaan', source: 'kbbi' },
  { right: 'pendidikan', words: 'pendidkan, pendidian', source: 'kbbi' },
  { right: 'pembangunan', words: 'pembangunana, pembagunan', source: 'kbbi' },
  { right: 'perencanaan', words: 'perencanan, perencannaan', source: 'kbbi' },
  { right: 'pengelolaan', words: 'pengelolan, pengeloalaan, pengelolahan', source: 'kbbi' },
  { right: 'pelaksanaan', words: 'pelaksaan, pelaksanan', source: 'kbbi' },
  { right: 'pengembangan', words: 'pengembanagan, pengembagan', source: 'kbbi' },
  { right: 'pemberdayaan', words: 'pemberdayan', source: 'kbbi' },
  { right: 'pengawasan', words: 'pengawsan', source: 'kbbi' },
  { right: 'koordinasi', words: 'kordinasi, koordinas', source: 'kbbi' },
  { right: 'administrasi', words: 'admistrasi, adminstrasi, adminitrasi', source: 'kbbi' },
  { right: 'kemiskinan', words: 'kemiskina, kemiskinana', source: 'kbbi' },
  { right: 'kepuasan', words: 'kepuasaan, kepusan', source: 'kbbi' },
  { right: 'dokumen', words: 'dokumem, dukumen, dokument', source: 'kbbi' },
  { right: 'daerah', words: 'daearah, daerh, deerah', source: 'kbbi' },
  { right: 'rata', words: 'rara', source: 'kbbi' },
  { right: 'kumulatif', words: 'komulatif', source: 'kbbi' },
  { right: 'efektivitas', words: 'efektipitas', source: 'kbbi' },
  { right: 'pegawai', words: 'pegwai', source: 'kbbi' },
  { right: 'laporan', words: 'laporn, laproan', source: 'kbbi' },
  { right: 'profesional', words: 'propesional', source: 'kbbi' },
  { right: 'profesionalitas', words: 'propesionalitas', source: 'kbbi' },
  { right: 'kompetensi', words: 'kompotensi', source: 'kbbi' },
  { right: 'mahasiswa', words: 'mahasiwa', source: 'kbbi' },
  { right: 'persentase', words: 'persante, persntase, persentasse', source: 'kbbi' },
  { right: 'aksesibilitas', words: 'aksebilitas, aksesbilitas, aksesibiltas', source: 'kbbi' },
  { right: 'diselesaikan', words: 'disesaikan, diselesakan, diseleseikan', source: 'kbbi' },
  { right: 'konflik', words: 'konfik, komflik', source: 'kbbi' },
  { right: 'keagamaan', words: 'kegamaan, keagaman', source: 'kbbi' },
  { right: 'partisipatif', words: 'parisipatif, partisifatif', source: 'kbbi' },
  { right: 'kabupaten', words: 'kabuapten, kabupatn, kapupaten', source: 'kbbi' },
  { right: 'penduduk', words: 'pendudk, pendudduk', source: 'kbbi' },
  { right: 'penyelesaian', words: 'penyelsaian, penyelesain', source: 'kbbi' },
  { right: 'masyarakat', words: 'masayrakat, masyrakat', source: 'kbbi' },
  { right: 'pelayanan', words: 'pelayananan, pelayanna', source: 'kbbi' },
  { right: 'pendidikan', words: 'pendididkan', source: 'kbbi' },
  { right: 'kesehatan', words: 'keshatan', source: 'kbbi' },
  { right: 'pemerintah', words: 'pemerinah, pemerintha', source: 'kbbi' },
  { right: 'pemerintahan', words: 'pemerinahan, pemerintahn', source: 'kbbi' },
  { right: 'pembangunan', words: 'pembanguan, pembanguanan', source: 'kbbi' },
  { right: 'pengelolaan', words: 'pengeloaan', source: 'kbbi' },
  { right: 'dokumen', words: 'dokuman', source: 'kbbi' },
];

/**
 * - `spelling`: a misspelling only in an Indonesian text.
 * - `text`: shows that the text is English. `name`: names of measures are made of it, and Indonesian names do not borrow it.
 * - `header`: two headers with one of these are those of an English table.
 */
type EnglishKind = 'spelling' | 'text' | 'name' | 'header';

export const ENGLISH_ROWS: readonly (WordRow & { readonly kind: EnglishKind })[] = [
  { kind: 'spelling', words: 'survey, asset, system', source: 'english' },
  { kind: 'text', words: 'of, the, and, for, with, by, on, customer, satisfaction, employee', source: 'english' },
  { kind: 'text', words: 'report, index, service, rate, number, percentage, average, audit, human', source: 'english' },
  { kind: 'text', words: 'development, performance, innovation, perception, readiness, maturity', source: 'english' },
  {
    kind: 'text',
    words: 'management, warning, information, learning, assurance, warehouse, support',
    source: 'english',
  },
  {
    kind: 'text',
    words: 'decision, tracking, monitoring, early, data, validation, delivery, control',
    source: 'english',
  },
  { kind: 'text', words: 'fixed, turnover, return, current, equity, debt, cash, gross, profit', source: 'english' },
  { kind: 'text', words: 'merit, smart, building, transport, payment, court, case, geographic', source: 'english' },
  { kind: 'text', words: 'happiness, competitiveness, gini, theil, body, risk, quality, price', source: 'english' },
  { kind: 'name', words: 'of, the, and, for, with, from, number, percentage, average, increase', source: 'english' },
  { kind: 'name', words: 'decrease, reduction', source: 'english' },
  { kind: 'header', words: 'objective, objectives, goal, goals, indicator, indicators, strategic', source: 'english' },
  { kind: 'header', words: 'performance, source, description, responsible, measure, year', source: 'english' },
];

/** Endings that are misspelt alike in a whole family: aktifitas, efektifitas, produktifitas… */
export const MISSPELT_ENDINGS: readonly { readonly ending: string; readonly standard: string }[] = [
  { ending: 'ifitas', standard: 'ivitas' },
  { ending: 'ifitasnya', standard: 'ivitasnya' },
];

/** Words of their own that stand for a measure where a name in percent begins with them: "Presentasi balita gizi buruk". */
export const MISTAKEN_MEASURES: ReadonlyMap<string, string> = new Map([['presentasi', 'persentase']]);

/** Longer words are looked up by their letters; in shorter ones two letters that change places make another word too often. */
const SWAPPED_LENGTH = 6;

export const MISSPELLINGS: ReadonlyMap<string, string> = new Map([
  ...TRADE_ROWS.flatMap((row) => (row.kind === 'form' ? wordsIn(row) : [])).flatMap(typedTooFast),
  ...MISSPELLING_ROWS.flatMap((row) => wordsIn(row).map((wrong) => [wrong, row.right] as const)),
]);

/** "jumalh", "indkes": two letters behind the first have changed places. */
function typedTooFast(word: string): readonly (readonly [wrong: string, right: string])[] {
  if (word.length !== SWAPPED_LENGTH) return [];
  return fromTo(1, word.length - 2).flatMap((at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return one === other ? [] : [[word.slice(0, at) + other + one + word.slice(at + 2), word] as const];
  });
}

export const ENGLISH_SPELLINGS: ReadonlySet<string> = new Set(wordsOfKind(ENGLISH_ROWS, 'spelling'));
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(wordsOfKind(ENGLISH_ROWS, 'text'));
export const ENGLISH_NAME_WORDS: ReadonlySet<string> = new Set(wordsOfKind(ENGLISH_ROWS, 'name'));
export const ENGLISH_HEADER_WORDS: ReadonlySet<string> = new Set(wordsOfKind(ENGLISH_ROWS, 'header'));
