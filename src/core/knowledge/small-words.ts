/**
 * Words that cannot end a sentence: a text that stops there has been cut off. And short words that stand alone, so that a
 * narrow cell has not broken them off another word.
 * Source: Indonesian grammar (prepositions, conjunctions, verbs that need an object).
 */
export const DANGLING_WORDS: ReadonlySet<string> = new Set(
  (
    'dan atau serta yang untuk dengan dalam terhadap pada di ke dari melalui oleh sebagai antara tentang mengenai bagi kepada berdasarkan ' +
    'berlandaskan berbasis menuju guna agar menurut tanpa serta/atau dan/atau maupun sesuai akibat karena bahwa adalah merupakan berupa ' +
    'meliputi terdiri dibandingkan dibagi dikali menjadi sehingga daripada per sampai hingga secara sedangkan khususnya terutama yaitu yakni'
  ).split(' '),
);

export const SHORT_WORDS: ReadonlySet<string> = new Set(
  (
    'di ke dari dan per yang pada oleh untuk atau serta rw rt dr yg pd utk dgn tk sd km ha kg as is the of to be no ' +
    'air ada api gas kas ibu ayah anak bayi usia umur laut udara darat desa kota data dana daya hak hal hari jam luas lama baru kerja kota ' +
    'hasil guna tani ikan padi jual beli bank uang gaji pos bus tol pipa pita dini aman adat seni baik bagi atas awal akhir antar non bidang'
  ).split(' '),
);

/** Prefixes that people write apart ("sub kegiatan", "pasca bencana"): a matter of style, not of a narrow cell. */
export const LOOSE_PREFIXES: ReadonlySet<string> = new Set(
  'sub pra pasca antar non multi wira tuna purna swa maha semi pro anti eks ko infra tata bio geo agro'.split(' '),
);
