/** Words with which a text states a wish, a change or an activity instead of a measure or a result. */

import { WORK_TO_DO } from './activities';
import { wordsIn } from '../rows';
import { type Source } from '../sources';

/** One wish in all its forms: "Meningkatnya", "Meningkatkan", "Peningkatan". A row a verb; a form that is not said is left out. */
export interface WishRow {
  /** What shall have come about, the usual word first: an indicator that begins so is an objective. */
  readonly results?: string;
  /** The same with a slip. */
  readonly slips?: string;
  /** What shall be done about it: an objective that begins so is work, not a result. */
  readonly acts?: string;
  /** The wish as a noun; its progress is measured with it: "Terpenuhinya SPM" → "Persentase pemenuhan SPM". */
  readonly noun?: string;
  /** With the noun, but not with a measure right behind it ("Peningkatan jumlah …"), an indicator is a `wish`, or `work` to be done. */
  readonly nounIs?: 'wish' | 'work';
  /** What is wished for is measured itself: "Persentase perwujudan …" says nothing. */
  readonly isVague?: true;
  /** The noun opens a second wish behind "serta": two objectives in one. */
  readonly opensSecond?: true;
  /** What its indicator measures shall rise, or fall. */
  readonly promises?: 'rise' | 'fall';
  readonly source: Source;
}

export const WISH_ROWS: readonly WishRow[] = [
  {
    results: 'meningkatnya, tingginya',
    slips: 'meningktnya, meningkatya, menigkatnya, meningkatanya, peningkatnya',
    acts: 'meningkatkan',
    noun: 'peningkatan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  { results: 'bertambahnya', noun: 'penambahan', promises: 'rise', source: 'tables' },
  {
    results: 'berkembangnya',
    acts: 'mengembangkan',
    noun: 'pengembangan',
    nounIs: 'work',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'tumbuhnya, bertumbuhnya',
    acts: 'menumbuhkan, menumbuhkembangkan',
    noun: 'pertumbuhan',
    promises: 'rise',
    source: 'tables',
  },
  { noun: 'penumbuhan', nounIs: 'work', isVague: true, source: 'tables' },
  {
    results: 'menguatnya, kuatnya',
    acts: 'memperkuat, menguatkan',
    noun: 'penguatan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'membaiknya',
    acts: 'memperbaiki',
    noun: 'perbaikan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'optimalnya',
    acts: 'mengoptimalkan',
    noun: 'optimalisasi',
    nounIs: 'work',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'meluasnya',
    acts: 'memperluas',
    noun: 'perluasan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'rise',
    source: 'tables',
  },
  { results: 'tercapainya', noun: 'pencapaian', promises: 'rise', source: 'tables' },
  { results: 'terpenuhinya', acts: 'memenuhi', noun: 'pemenuhan', promises: 'rise', source: 'tables' },
  {
    results: 'terwujudnya',
    acts: 'mewujudkan',
    noun: 'perwujudan',
    nounIs: 'wish',
    isVague: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'terciptanya',
    acts: 'menciptakan',
    noun: 'penciptaan',
    nounIs: 'work',
    isVague: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'mantapnya',
    acts: 'memantapkan',
    noun: 'pemantapan',
    nounIs: 'work',
    isVague: true,
    promises: 'rise',
    source: 'tables',
  },
  {
    results: 'menurunnya, rendahnya, minimalnya',
    acts: 'menurunkan, menekan',
    noun: 'penurunan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'fall',
    source: 'tables',
  },
  {
    results: 'berkurangnya',
    acts: 'mengurangi',
    noun: 'pengurangan',
    nounIs: 'wish',
    opensSecond: true,
    promises: 'fall',
    source: 'tables',
  },
  {
    results: 'terkendalinya',
    acts: 'mengendalikan',
    noun: 'pengendalian',
    opensSecond: true,
    promises: 'fall',
    source: 'tables',
  },
  {
    results: 'tercegahnya',
    acts: 'mencegah',
    noun: 'pencegahan',
    opensSecond: true,
    promises: 'fall',
    source: 'tables',
  },
  { results: 'teratasinya', noun: 'penanganan', promises: 'fall', source: 'tables' },
  // What is dealt with rises, what there was to be dealt with need not fall.
  { results: 'tertanganinya', acts: 'menangani', noun: 'penanganan', source: 'tables' },
  { acts: 'menanggulangi', noun: 'penanggulangan', opensSecond: true, source: 'tables' },
  {
    results: 'terbangunnya',
    acts: 'membangun',
    noun: 'pembangunan',
    nounIs: 'work',
    opensSecond: true,
    source: 'tables',
  },
  { results: 'meratanya', acts: 'meratakan', noun: 'pemerataan', nounIs: 'wish', opensSecond: true, source: 'tables' },
  { results: 'pulihnya', noun: 'pemulihan', nounIs: 'wish', source: 'tables' },
  { acts: 'mempercepat', noun: 'percepatan', nounIs: 'wish', opensSecond: true, source: 'tables' },
  { acts: 'memberdayakan', noun: 'pemberdayaan', nounIs: 'work', opensSecond: true, source: 'tables' },
  {
    results: 'lestarinya',
    acts: 'melestarikan',
    noun: 'pelestarian',
    nounIs: 'work',
    opensSecond: true,
    source: 'tables',
  },
  { results: 'tertatanya', acts: 'menata', noun: 'penataan', nounIs: 'work', source: 'tables' },
  { acts: 'merevitalisasi', noun: 'revitalisasi', nounIs: 'work', isVague: true, source: 'tables' },
  { noun: 'modernisasi', nounIs: 'work', isVague: true, source: 'tables' },
  { results: 'terlindunginya', acts: 'melindungi', noun: 'pelindungan', source: 'tables' },
  { noun: 'perlindungan', opensSecond: true, isVague: true, source: 'tables' },
  { results: 'terpeliharanya', acts: 'memelihara', noun: 'pemeliharaan', source: 'tables' },
  { results: 'tersedianya', acts: 'menyediakan', noun: 'penyediaan', source: 'tables' },
  { results: 'terkelolanya', acts: 'mengelola', noun: 'pengelolaan', source: 'tables' },
  { results: 'terlayaninya', noun: 'pelayanan', source: 'tables' },
  { results: 'terbinanya', acts: 'membina', noun: 'pembinaan', source: 'tables' },
  { results: 'terfasilitasinya', acts: 'memfasilitasi', noun: 'fasilitasi', source: 'tables' },
  { results: 'termanfaatkannya', noun: 'pemanfaatan', source: 'tables' },
  { results: 'terselesaikannya', noun: 'penyelesaian', source: 'tables' },
  { results: 'tersalurkannya', noun: 'penyaluran', source: 'tables' },
  { results: 'terjaminnya', acts: 'menjamin', source: 'tables' },
  { results: 'terjaganya', acts: 'menjaga', source: 'tables' },
  { results: 'tertibnya', acts: 'menertibkan', source: 'tables' },
  { results: 'kondusifnya, teraksesnya, efektifnya, efisiennya, berkualitasnya', source: 'tables' },
  { results: 'terintegrasinya, bangkitnya, menjadi', source: 'tables' },
  { acts: 'mendorong, memberikan, melakukan, mengkoordinasikan, mengoordinasikan', source: 'evaluators' },
  { acts: 'mengawasi, membentuk, menghasilkan, memajukan, mendukung, menyiapkan', source: 'evaluators' },
  { acts: 'mempersiapkan, menegakkan', source: 'evaluators' },
];

type Form = 'results' | 'slips' | 'acts' | 'noun';

const formsOf = (row: WishRow, ...forms: readonly Form[]): readonly string[] =>
  forms.flatMap((form) => (row[form] === undefined ? [] : wordsIn({ words: row[form] })));

const all = (...forms: readonly Form[]): readonly string[] => WISH_ROWS.flatMap((row) => formsOf(row, ...forms));

const nouns = (isMeant: (row: WishRow) => boolean): ReadonlySet<string> =>
  new Set(WISH_ROWS.filter(isMeant).flatMap((row) => formsOf(row, 'noun')));

/** An indicator that begins so is an objective. */
export const WISH_BEGINNINGS: ReadonlySet<string> = new Set(all('results', 'slips', 'acts'));
export const WORK_NOUNS: ReadonlySet<string> = nouns(({ nounIs }) => nounIs === 'work');
export const WISH_NOUNS: ReadonlySet<string> = nouns(({ nounIs }) => nounIs !== undefined);
/** An objective that begins so is work to be done, not a result. */
export const ACTIVITY_OBJECTIVES: ReadonlySet<string> = new Set([...all('acts'), ...WORK_TO_DO]);
export const SECOND_WISH_WORDS: ReadonlySet<string> = nouns(({ opensSecond }) => opensSecond === true);
export const NOUNS_OF_WISHES: ReadonlyMap<string, string> = new Map(
  WISH_ROWS.flatMap((row) =>
    row.noun === undefined || row.isVague
      ? []
      : formsOf(row, 'results', 'slips', 'acts').map((word) => [word, row.noun ?? ''] as const),
  ),
);
/** How an objective says what is to come about, where it names the work: "Meningkatkan" → "Meningkatnya". */
export const RESULTS_OF_VERBS: ReadonlyMap<string, string> = new Map(
  WISH_ROWS.flatMap((row) => {
    const [result] = formsOf(row, 'results');
    return result === undefined ? [] : formsOf(row, 'acts').map((act) => [act, result] as const);
  }),
);

/** With a noun only where it is a wish itself: "Pencegahan stunting" may name what is done as well. */
const promising = (promise: WishRow['promises']): readonly string[] =>
  WISH_ROWS.flatMap((row) => {
    if (row.promises !== promise) return [];
    return formsOf(row, 'results', 'slips', 'acts', ...(row.nounIs === 'wish' ? (['noun'] as const) : []));
  });

/** An objective that begins so promises a rise, or a fall, of what its indicator measures. */
export const RISING_OBJECTIVES: readonly string[] = promising('rise');
export const FALLING_OBJECTIVES: readonly string[] = promising('fall');
