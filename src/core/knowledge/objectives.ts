/** Words with which a text states a wish, a change or an activity instead of a measure or a result. */

import { type WordRow, wordsIn, wordsOf } from './rows';

/**
 * - `beginning`: an indicator that begins so is an objective: it says what is wanted, not what is measured.
 * - `noun`: the same wish as a noun. With a measure right behind it ("Peningkatan jumlah …", "Penurunan angka …") it can be measured.
 * - `workNoun`: such a noun that names work to be done ("Pengembangan …") instead of a change.
 * - `activity`: an objective that begins so is work to be done, not a result.
 * - `second`: opens a second wish after "serta" or "dan": two objectives in one.
 */
type ObjectiveKind = 'beginning' | 'noun' | 'workNoun' | 'activity' | 'second';

export const OBJECTIVE_ROWS: readonly (WordRow & { readonly kind: ObjectiveKind })[] = [
  { kind: 'beginning', words: 'meningkatnya, terwujudnya, bertambahnya, berkurangnya, menurunnya', source: 'tables' },
  { kind: 'beginning', words: 'berkembangnya, tumbuhnya, bertumbuhnya, menguatnya, membaiknya', source: 'tables' },
  { kind: 'beginning', words: 'optimalnya, tercapainya, terpenuhinya, terciptanya, terbangunnya', source: 'tables' },
  { kind: 'beginning', words: 'terjaminnya, terjaganya, terpeliharanya, terkendalinya', source: 'tables' },
  { kind: 'beginning', words: 'tersedianya, tertanganinya, teratasinya, tercegahnya, terkelolanya', source: 'tables' },
  { kind: 'beginning', words: 'tertatanya, terlindunginya, terlayaninya, terbinanya', source: 'tables' },
  { kind: 'beginning', words: 'terfasilitasinya, termanfaatkannya, meluasnya, meratanya', source: 'tables' },
  { kind: 'beginning', words: 'mantapnya, lestarinya, kondusifnya, kuatnya, tingginya, rendahnya', source: 'tables' },
  { kind: 'beginning', words: 'teraksesnya, tertibnya, tersalurkannya, efektifnya, efisiennya', source: 'tables' },
  { kind: 'beginning', words: 'meningkatkan, mewujudkan, menurunkan, mengembangkan, memperkuat', source: 'tables' },
  { kind: 'beginning', words: 'memberdayakan, menciptakan, mengoptimalkan, menumbuhkan, menjamin', source: 'tables' },
  { kind: 'beginning', words: 'membangun, mengurangi, menekan, memantapkan, mendorong, memelihara', source: 'tables' },
  { kind: 'beginning', words: 'melestarikan, menjaga, memenuhi, menyediakan, mempercepat', source: 'tables' },
  { kind: 'beginning', words: 'memperluas, meningktnya, meningkatya, menigkatnya, meningkatanya', source: 'tables' },
  { kind: 'beginning', words: 'berkualitasnya, terintegrasinya, bangkitnya, pulihnya', source: 'tables' },
  { kind: 'beginning', words: 'terselesaikannya, peningkatnya, menjadi', source: 'tables' },
  { kind: 'noun', words: 'peningkatan, penguatan, perwujudan, percepatan, perluasan', source: 'tables' },
  { kind: 'noun', words: 'pemerataan, perbaikan, pengurangan, penurunan, pemulihan', source: 'tables' },
  { kind: 'workNoun', words: 'pengembangan, pembangunan, pemberdayaan, penumbuhan, penataan', source: 'tables' },
  { kind: 'workNoun', words: 'pemantapan, pelestarian, penciptaan, optimalisasi', source: 'tables' },
  { kind: 'workNoun', words: 'revitalisasi, modernisasi', source: 'tables' },
  { kind: 'activity', words: 'meningkatkan, mewujudkan, menumbuhkembangkan, menumbuhkan', source: 'evaluators' },
  { kind: 'activity', words: 'mengembangkan, memperkuat, menguatkan, memantapkan', source: 'evaluators' },
  { kind: 'activity', words: 'memberdayakan, menciptakan, mengoptimalkan, mempercepat', source: 'evaluators' },
  { kind: 'activity', words: 'memperluas, membangun, menyediakan, menyelenggarakan', source: 'evaluators' },
  { kind: 'activity', words: 'melaksanakan, menyusun, membina, memfasilitasi, mendorong', source: 'evaluators' },
  { kind: 'activity', words: 'menjamin, menjaga, memelihara, melestarikan, mengelola', source: 'evaluators' },
  { kind: 'activity', words: 'mengendalikan, mengurangi, menurunkan, menekan, mencegah', source: 'evaluators' },
  { kind: 'activity', words: 'menangani, menanggulangi, memenuhi, memberikan, melakukan', source: 'evaluators' },
  { kind: 'activity', words: 'menata, merevitalisasi, mengkoordinasikan, mengoordinasikan', source: 'evaluators' },
  { kind: 'activity', words: 'melindungi, memperbaiki, mengawasi, membentuk, menghasilkan', source: 'evaluators' },
  { kind: 'activity', words: 'memajukan, mendukung, meratakan, menyiapkan, mempersiapkan', source: 'evaluators' },
  { kind: 'activity', words: 'menertibkan, menegakkan, pendataan, penyusunan, pelaksanaan', source: 'evaluators' },
  { kind: 'activity', words: 'penyelenggaraan, penyediaan, pengadaan, pembinaan, sosialisasi', source: 'evaluators' },
  { kind: 'activity', words: 'pelatihan, monitoring, fasilitasi, koordinasi, penetapan', source: 'evaluators' },
  { kind: 'activity', words: 'pembentukan, pengawasan, pemeriksaan, pemantauan, pengolahan', source: 'evaluators' },
  { kind: 'activity', words: 'penyuluhan, pembuatan, penyaluran, inventarisasi, identifikasi', source: 'evaluators' },
  { kind: 'second', words: 'perluasan, peningkatan, pengembangan, penguatan, penurunan', source: 'tables' },
  { kind: 'second', words: 'pengurangan, pemerataan, percepatan, pembangunan, pemberdayaan', source: 'tables' },
  { kind: 'second', words: 'perlindungan, perbaikan, pelestarian, optimalisasi, pengendalian', source: 'tables' },
  { kind: 'second', words: 'pencegahan, penanggulangan', source: 'tables' },
];

/** What a wish becomes when its progress is measured: "Terpenuhinya SPM" → "Persentase pemenuhan SPM". */
export const WISH_NOUN_ROWS: readonly (WordRow & { readonly noun: string })[] = [
  { noun: 'peningkatan', words: 'meningkatnya, meningkatkan, meningktnya, meningkatya, menigkatnya', source: 'kbbi' },
  { noun: 'peningkatan', words: 'meningkatanya, tingginya', source: 'kbbi' },
  { noun: 'penambahan', words: 'bertambahnya', source: 'kbbi' },
  { noun: 'pengurangan', words: 'berkurangnya, mengurangi', source: 'kbbi' },
  { noun: 'penurunan', words: 'menurunnya, menurunkan, menekan, rendahnya', source: 'kbbi' },
  { noun: 'pengembangan', words: 'berkembangnya, mengembangkan', source: 'kbbi' },
  { noun: 'pertumbuhan', words: 'tumbuhnya, bertumbuhnya, menumbuhkan', source: 'kbbi' },
  { noun: 'penguatan', words: 'menguatnya, memperkuat, kuatnya', source: 'kbbi' },
  { noun: 'perbaikan', words: 'membaiknya', source: 'kbbi' },
  { noun: 'optimalisasi', words: 'optimalnya, mengoptimalkan', source: 'kbbi' },
  { noun: 'pencapaian', words: 'tercapainya', source: 'kbbi' },
  { noun: 'pemenuhan', words: 'terpenuhinya, memenuhi', source: 'kbbi' },
  { noun: 'pembangunan', words: 'terbangunnya, membangun', source: 'kbbi' },
  { noun: 'pemeliharaan', words: 'terpeliharanya, memelihara', source: 'kbbi' },
  { noun: 'pelestarian', words: 'lestarinya, melestarikan', source: 'kbbi' },
  { noun: 'pengendalian', words: 'terkendalinya', source: 'kbbi' },
  { noun: 'penyediaan', words: 'tersedianya, menyediakan', source: 'kbbi' },
  { noun: 'penanganan', words: 'tertanganinya, teratasinya', source: 'kbbi' },
  { noun: 'pencegahan', words: 'tercegahnya', source: 'kbbi' },
  { noun: 'pengelolaan', words: 'terkelolanya', source: 'kbbi' },
  { noun: 'penataan', words: 'tertatanya', source: 'kbbi' },
  { noun: 'pelindungan', words: 'terlindunginya', source: 'kbbi' },
  { noun: 'pelayanan', words: 'terlayaninya', source: 'kbbi' },
  { noun: 'pembinaan', words: 'terbinanya', source: 'kbbi' },
  { noun: 'fasilitasi', words: 'terfasilitasinya', source: 'kbbi' },
  { noun: 'pemanfaatan', words: 'termanfaatkannya', source: 'kbbi' },
  { noun: 'perluasan', words: 'meluasnya, memperluas', source: 'kbbi' },
  { noun: 'pemerataan', words: 'meratanya', source: 'kbbi' },
  { noun: 'penyelesaian', words: 'terselesaikannya', source: 'kbbi' },
  { noun: 'penyaluran', words: 'tersalurkannya', source: 'kbbi' },
  { noun: 'pemberdayaan', words: 'memberdayakan', source: 'kbbi' },
  { noun: 'pemulihan', words: 'pulihnya', source: 'kbbi' },
  { noun: 'percepatan', words: 'mempercepat', source: 'kbbi' },
];

/** How an objective says what is to come about, where it names the work: "Meningkatkan" → "Meningkatnya". */
export const RESULT_ROWS: readonly (WordRow & { readonly result: string })[] = [
  { result: 'meningkatnya', words: 'meningkatkan', source: 'tables' },
  { result: 'menurunnya', words: 'menurunkan', source: 'tables' },
  { result: 'berkurangnya', words: 'mengurangi', source: 'tables' },
  { result: 'terwujudnya', words: 'mewujudkan', source: 'tables' },
  { result: 'terciptanya', words: 'menciptakan', source: 'tables' },
  { result: 'berkembangnya', words: 'mengembangkan', source: 'tables' },
  { result: 'tumbuhnya', words: 'menumbuhkan', source: 'tables' },
  { result: 'menguatnya', words: 'memperkuat', source: 'tables' },
  { result: 'terjaminnya', words: 'menjamin', source: 'tables' },
  { result: 'terjaganya', words: 'menjaga', source: 'tables' },
  { result: 'terpenuhinya', words: 'memenuhi', source: 'tables' },
  { result: 'terkendalinya', words: 'mengendalikan', source: 'tables' },
];

export const WISH_BEGINNINGS: ReadonlySet<string> = new Set(wordsOf(OBJECTIVE_ROWS, 'beginning'));
export const WORK_NOUNS: ReadonlySet<string> = new Set(wordsOf(OBJECTIVE_ROWS, 'workNoun'));
export const WISH_NOUNS: ReadonlySet<string> = new Set([...wordsOf(OBJECTIVE_ROWS, 'noun'), ...WORK_NOUNS]);
export const ACTIVITY_OBJECTIVES: ReadonlySet<string> = new Set(wordsOf(OBJECTIVE_ROWS, 'activity'));
export const SECOND_WISH_WORDS: ReadonlySet<string> = new Set(wordsOf(OBJECTIVE_ROWS, 'second'));
export const NOUNS_OF_WISHES: ReadonlyMap<string, string> = new Map(
  WISH_NOUN_ROWS.flatMap((row) => wordsIn(row).map((wish) => [wish, row.noun] as const)),
);
export const RESULTS_OF_VERBS: ReadonlyMap<string, string> = new Map(
  RESULT_ROWS.flatMap((row) => wordsIn(row).map((verb) => [verb, row.result] as const)),
);
