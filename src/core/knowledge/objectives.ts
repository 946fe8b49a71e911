/**
 * Words with which a text states a wish, a change or an activity instead of a measure or a result.
 * Source: practice of evaluators; published tables and decrees.
 */

/** An indicator that begins so is an objective: it says what is wanted, not what is measured. */
export const WISH_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'meningkatnya terwujudnya bertambahnya berkurangnya menurunnya berkembangnya tumbuhnya bertumbuhnya menguatnya membaiknya optimalnya ' +
    'tercapainya terpenuhinya terciptanya terbangunnya terjaminnya terjaganya terpeliharanya terkendalinya tersedianya tertanganinya ' +
    'teratasinya tercegahnya terkelolanya tertatanya terlindunginya terlayaninya terbinanya terfasilitasinya termanfaatkannya meluasnya ' +
    'meratanya mantapnya lestarinya kondusifnya kuatnya tingginya rendahnya teraksesnya tertibnya tersalurkannya efektifnya efisiennya ' +
    'meningkatkan mewujudkan menurunkan mengembangkan memperkuat memberdayakan menciptakan mengoptimalkan menumbuhkan menjamin membangun ' +
    'mengurangi menekan memantapkan mendorong memelihara melestarikan menjaga memenuhi menyediakan mempercepat memperluas ' +
    'meningktnya meningkatya menigkatnya meningkatanya berkualitasnya terintegrasinya bangkitnya pulihnya terselesaikannya peningkatnya menjadi'
  ).split(' '),
);

/** The same wish as a noun. With a measure right behind it ("Peningkatan jumlah …", "Penurunan angka …") it can be measured. */
export const WISH_NOUNS: ReadonlySet<string> = new Set(
  (
    'peningkatan pengembangan penguatan perwujudan optimalisasi percepatan perluasan pemerataan pemantapan penumbuhan pemberdayaan ' +
    'perbaikan pembangunan pelestarian penataan pengurangan penurunan revitalisasi modernisasi pemulihan penciptaan'
  ).split(' '),
);

/** What a wish becomes when its progress is measured: "Terpenuhinya SPM" → "Persentase pemenuhan SPM". */
export const NOUNS_OF_WISHES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    peningkatan: 'meningkatnya meningkatkan meningktnya meningkatya menigkatnya meningkatanya tingginya',
    penambahan: 'bertambahnya',
    pengurangan: 'berkurangnya mengurangi',
    penurunan: 'menurunnya menurunkan menekan rendahnya',
    pengembangan: 'berkembangnya mengembangkan',
    pertumbuhan: 'tumbuhnya bertumbuhnya menumbuhkan',
    penguatan: 'menguatnya memperkuat kuatnya',
    perbaikan: 'membaiknya',
    optimalisasi: 'optimalnya mengoptimalkan',
    pencapaian: 'tercapainya',
    pemenuhan: 'terpenuhinya memenuhi',
    pembangunan: 'terbangunnya membangun',
    pemeliharaan: 'terpeliharanya memelihara',
    pelestarian: 'lestarinya melestarikan',
    pengendalian: 'terkendalinya',
    penyediaan: 'tersedianya menyediakan',
    penanganan: 'tertanganinya teratasinya',
    pencegahan: 'tercegahnya',
    pengelolaan: 'terkelolanya',
    penataan: 'tertatanya',
    pelindungan: 'terlindunginya',
    pelayanan: 'terlayaninya',
    pembinaan: 'terbinanya',
    fasilitasi: 'terfasilitasinya',
    pemanfaatan: 'termanfaatkannya',
    perluasan: 'meluasnya memperluas',
    pemerataan: 'meratanya',
    penyelesaian: 'terselesaikannya',
    penyaluran: 'tersalurkannya',
    pemberdayaan: 'memberdayakan',
    pemulihan: 'pulihnya',
    percepatan: 'mempercepat',
  }).flatMap(([noun, wishes]) => wishes.split(' ').map((wish) => [wish, noun] as const)),
);

/** An objective that begins with one of these is work to be done, not a result. */
export const ACTIVITY_OBJECTIVES: ReadonlySet<string> = new Set(
  (
    'meningkatkan mewujudkan menumbuhkembangkan menumbuhkan mengembangkan memperkuat menguatkan memantapkan memberdayakan menciptakan ' +
    'mengoptimalkan mempercepat memperluas membangun menyediakan menyelenggarakan melaksanakan menyusun membina memfasilitasi mendorong ' +
    'menjamin menjaga memelihara melestarikan mengelola mengendalikan mengurangi menurunkan menekan mencegah menangani menanggulangi ' +
    'memenuhi memberikan melakukan menata merevitalisasi mengkoordinasikan mengoordinasikan melindungi memperbaiki mengawasi membentuk ' +
    'menghasilkan memajukan mendukung meratakan menyiapkan mempersiapkan menertibkan menegakkan ' +
    'pendataan penyusunan pelaksanaan penyelenggaraan penyediaan pengadaan pembinaan sosialisasi pelatihan monitoring fasilitasi ' +
    'koordinasi penetapan pembentukan pengawasan pemeriksaan pemantauan pengolahan penyuluhan pembuatan penyaluran inventarisasi identifikasi'
  ).split(' '),
);

/** Words that open a second wish after "serta" or "dan": two objectives in one. */
export const SECOND_WISH_WORDS: ReadonlySet<string> = new Set(
  (
    'perluasan peningkatan pengembangan penguatan penurunan pengurangan pemerataan percepatan pembangunan pemberdayaan perlindungan ' +
    'perbaikan pelestarian optimalisasi pengendalian pencegahan penanggulangan'
  ).split(' '),
);
