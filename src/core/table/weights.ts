/**
 * Every number that recognition weighs evidence with, besides the strengths of single words (`knowledge/columns/roles.ts`): strengths, shares and
 * relations. How many rows, words or letters are looked at stands where they are counted. The weights were found by trial on labelled tables
 * (`npm run score`): change one, and score again. Shares are of cells, rows or words, from 0 to 1.
 */

/** What a header's words are worth. */
export const HEADER = {
  /** A role with less evidence than this is not named by the text. */
  named: 0.5,
  /** This share of its words must be words of headers. */
  covered: 0.5,
  /** An indicator, or a column that describes one, named without doubt. */
  sure: 0.8,
  /** Each further role word in a text counts this much less: Indonesian puts the head of a phrase first. */
  laterWord: 0.8,
  /** What stands in brackets only explains, except after a period: `2024 (Realisasi)`. */
  bracketedWord: 0.5,
  /** What a parent header adds when the header below it names a role itself. */
  parent: 0.35,
  /** T and R together under several periods. */
  letter: 1,
  /** More than any header can say. */
  pointed: 10,
  /** Below this a column is `other`. */
  enough: 0.5,
  /** A word for a part of an agency that is one for a field of work as well: `Bidang`, `Unit`. */
  fieldOfWork: 0.6,
  /** With this much evidence a header says that its figures are shares of the target: `Capaian (%)`. */
  sureShare: 0.85,
} as const;

/**
 * What words mean together (`header/words-together.ts`), by the role for which they speak. Words that can mean nothing else stand above 1,
 * over what a single word may say.
 */
export const TOGETHER = {
  /** `#`, `Kode Indikator`. */
  number: { code: 1 },
  owner: {
    /** `Penanggung Jawab`, `Person in Charge`. */
    responsible: 1.3,
    /** `Penanggung`, its rest in the row below. */
    halfOfIt: 0.8,
    /** `Unit Kerja`, `Perangkat Daerah`. */
    unitOfWork: 1.1,
  },
  achievement: {
    /** `% Capaian`, `Tingkat Capaian`. */
    share: 1.3,
    /** `% Realisasi`. */
    shareOfActual: 1.2,
    /** `Capaian Target`. */
    ofTarget: 1.1,
    /** `Capaian (%)`. */
    inPercent: 0.9,
    /** `% terhadap Target`. */
    againstAim: 1.2,
    /** `%`. */
    percentAlone: 0.6,
    /** `Hasil Perhitungan`. */
    computed: 0.7,
    /** `Kinerja (%)`. */
    performanceInPercent: 0.9,
  },
  /** `Tingkat Realisasi`, which is the share all the same. */
  actual: { besideItsShare: 0.4 },
  target: {
    /** `Rencana Capaian`. */
    plannedAchievement: 1.1,
    /** `Tahun Capaian`, over years. */
    yearOfAchievement: 0.7,
    /** `Kondisi yang Diharapkan`. */
    wantedState: 1,
    /** `Kondisi Akhir`. */
    endState: 1.1,
    /** `Akhir`. */
    endAlone: 0.7,
    /** `Fisik`, beside money; under "Realisasi" it is what was reached. */
    physicalAlone: 0.45,
    /** `Kinerja`, beside money. */
    performanceAlone: 0.4,
  },
  baseline: {
    /** `Kondisi Awal`, `Data Dasar`. */
    start: 1.3,
    /** `Kondisi Saat Ini`. */
    now: 1,
    /** `Awal`. */
    startAlone: 0.6,
  },
  budget: {
    /** `Target Anggaran`. */
    money: 1.2,
    /** `Target Kinerja dan Anggaran`. */
    besidePerformance: 0.9,
  },
  /** `Target SPM`, `Capaian Nasional`: what is left of a figure's role when others set it. */
  ofOtherSet: 0.4,
  /** `Tren yang Diharapkan`. */
  polarity: { wishedTrend: 0.8 },
  indicatorType: {
    /** `Jenis Indikator`. */
    ofIndicator: 1.1,
    /** `Sifat Indikator`. */
    nature: 0.6,
    /** `Jenis Konsolidasi`. */
    ofComputing: 0.9,
    /** `Jenis Layanan`. */
    ofOther: 0.4,
  },
  /** `Cara Pengukuran`. */
  calculation: { way: 1.1 },
  score: {
    /** `Nilai Sasaran`. */
    ofObjective: 0.9,
    /** `Nilai Tertimbang`, `Skor Akhir`. */
    weighed: 1,
  },
  objective: {
    /** `Rencana Hasil Kerja`. */
    plannedResult: 0.8,
    /** `Kinerja Utama`. */
    mainPerformance: 0.45,
  },
  indicator: {
    /** `Program/Variabel`. */
    variable: 0.6,
    /** `Ukuran Keberhasilan`. */
    measureOfSuccess: 0.9,
  },
  /** `Data Dukung`. */
  dataSource: { supporting: 0.8 },
  /** `Tindak Lanjut`. */
  note: { followUp: 1 },
  /** `Rencana Aksi`. */
  program: { planOfAction: 1 },
  other: {
    /** `Sumber Dana`. */
    sourceOfFunds: 1.2,
    /** `Selisih`, `% Pertumbuhan 2024`. */
    difference: 1.2,
    /** `Periode Data IKU`. */
    howOften: 1.1,
    /** `Target SPM`. */
    otherSet: 1.1,
    /** `Kelompok Sasaran`. */
    ofWhom: 1,
    /** `Level`. */
    level: 1,
  },
} as const;

/** Where a header ends and a table begins. */
export const LAYOUT = {
  /** This share of a header's cells may be words that are not understood. */
  fewStrangers: 0.3,
  /** … and this share beside a header that only tables of indicators have. */
  manyStrangers: 0.7,
  /** A merged cell over so much of the table's width is its title. */
  titleWidth: 0.8,
  /** A column at the edge without a header belongs to the table when so many of its rows fill it. */
  edgeFilled: 0.5,
  /** Columns of one table are filled in the same rows; some more or less are a title, a signature, a tick here and there. */
  sameRows: 0.6,
} as const;

/** What makes a row below the header a header, or the numbers of the columns. */
export const ROWS = {
  /** The cells of a header that stands again. */
  headerAgain: 0.6,
  /** Cells that name a role in the header of another table. */
  otherHeader: 0.5,
  /** Cells of a row that numbers the columns, and the columns that it numbers. */
  numbered: 0.8,
  numberedColumns: 0.4,
} as const;

/** What the cells below a header say by their shares. */
export const SHARES = {
  /** So many of the cells say so where a column holds nothing else. */
  nearlyAll: 0.8,
  /** … where most do. */
  most: 0.6,
  /** … where half do. */
  half: 0.5,
  /** So few of the cells are codes, figures, units or kinds where a column holds names. */
  few: 0.3,
  /** Cells of a column that says what each row is about. */
  keys: 0.9,
} as const;

/** How well a column without a plain "Indikator" header would do as the column of names. */
export const NAME_COLUMN = {
  header: 0.6,
  measureName: 0.8,
  /** A header that says more than this of an indicator may hold names. */
  hinted: 0.3,
  /** … and more than this holds them where target and actual stand beside it. */
  hintedPlainly: 0.46,
  enough: 0.6,
} as const;

/** What the kinds of cells add to (or take from) the roles that the header speaks for. */
export const CELL_CONTENT = {
  indicator: { measureName: 0.4, objective: -0.2, amount: -1.2, tick: -1, agency: -0.3 },
  objective: { objective: 0.3, amount: -0.8, measureName: -0.2 },
  goal: { objective: 0.3, amount: -0.8 },
  number: { integer: 0.3, longText: -0.8, measureName: -0.8 },
  achievement: { rating: -0.5 },
  program: { amount: -0.8 },
  budget: { number: 0.2, longText: -0.8 },
  rating: { rating: 0.3 },
  note: { rating: 0.1 },
  calculation: { formula: 0.25, bareAmount: -0.8 },
  explanation: { longText: 0.1, formula: -0.15 },
  dataSource: { agency: 0.15, amount: -0.6 },
  owner: { agency: 0.2, amount: -0.6 },
  indicatorType: { type: 0.3 },
  polarity: { longText: -0.8 },
} as const;

/** What the kinds of cells say of a column whose header is silent. */
export const CONTENT_ALONE = { unit: 0.6, polarity: 0.6, tick: 0.9 } as const;

/** Of a unit: long texts, and figures that are no unit. */
export const UNIT_CONTENT = { longText: -0.8, number: -0.6 } as const;

/** Of target, actual, achievement and baseline. All but ticks count only as far as the cells are no figures. */
export const FIGURE_CONTENT = { measurement: 0.25, longText: -0.7, text: -0.5, unit: -0.4, tick: -0.9 } as const;

/** Figures of one row against each other. */
export const ARITHMETIC = {
  /** A header with so much evidence is believed, whatever the cells say. */
  plainHeader: 0.85,
  /** Of the results, so many have both figures that they may be made of. */
  fewestParts: 0.5,
  /** In so many of the rows with all three figures a relation must hold. */
  enoughRows: 0.6,
  /** Of figures of periods, fewer than so many rows lead to the target of the year where they are no plan. */
  fewPlanned: 0.4,
  /** A sum that misses its target by more is no slip. */
  slip: 0.2,
  /** Rows in which it says more than that two figures are the same. */
  tellingRows: 2,
  /** Rows in which it holds and what the headers say does not, for it to turn them round. */
  turningRows: 2,
  /** A written quotient is rounded; relative to it. */
  rounding: 0.006,
  smallest: 0.0006,
  /** Smaller percentages say too little once they are rounded to whole ones. */
  leastRounded: 10,
  /** An achievement stands at most so many columns from its actual. */
  farthestPart: 8,
  /** A figure behind the result counts as so many columns farther. */
  behind: 4,
  /** Figures so many times larger than the shares beside them are none themselves. */
  countsOverShares: 3,
  /** Figures between these are near a hundred, as achievements are. */
  nearHundred: [80, 125],
  /** What is spent of a budget lies between these parts of it, however badly. */
  spent: [0.0001, 5],
} as const;

/** When a reading is doubted because of what the cells say. */
export const DOUBT = {
  /** No percentage of a target or an actual is larger, however wrong it is. */
  percentage: 1000,
  achievement: 100_000,
  /** From here on figures are money. */
  money: 100_000,
  fewestRows: 2,
} as const;

/** How sure recognition says that it is. */
export const CONFIDENCE = {
  unnamed: 0.2,
  unknown: 0.4,
  rival: 0.8,
  doubt: 0.15,
  /** What the column of names is worth without any other. */
  namesAlone: 0.5,
  /** A manual is recognised by its labels alone: surer with more of them. */
  manual: 0.4,
  perLabel: 0.1,
  label: 0.9,
} as const;
