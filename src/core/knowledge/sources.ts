/** Where our words are known from. A row of knowledge names one of these. */

export const SOURCES = {
  kbbi: 'Kamus Besar Bahasa Indonesia, the official dictionary, and the spelling rules that it follows (EYD)',
  grammar: 'Tata Bahasa Baku Bahasa Indonesia: prepositions, conjunctions, verbs that need an object, bound prefixes',
  hunspell: 'the Indonesian spelling dictionary of Debian (hunspell-id)',
  tables: 'tables, decrees and performance reports that agencies publish',
  evaluators: 'what evaluators of performance documents look for (evaluation sheets of AKIP, reviews of IKU)',
  statistics: 'names and definitions of BPS, Statistics Indonesia',
  health: 'indicator definitions of the Ministry of Health',
  waste: 'Perpres 97/2017, the national waste policy',
  hospitals: 'ideal values of hospital indicators of the Ministry of Health (BOR, ALOS, TOI, BTO)',
  plans: 'the national medium-term plan (RPJMN) and sector plans: what they seek to lower or to raise',
  affairs: 'UU 23/2014, annex: the affairs of government and the offices that carry them',
  offices: 'PP 18/2016, arts. 5 and 29: the kinds of offices of regions',
  ministries: 'UU 39/2008 and the Perpres on the organisation of ministries: bodies of the centre',
  si: 'the International System of Units, and units in customary use beside it',
  audit: 'opinions of BPK, by the state auditing standards (SPKN)',
  akip: 'PermenPANRB 12/2015, evaluation of AKIP',
  integrity: 'PermenPANRB 90/2021, integrity zones',
  accounts:
    'ratios of costs in annual accounts and in the bank statistics of OJK (BOPO, cost to income, operating ratio)',
  villages: 'the village development index (Indeks Desa Membangun)',
  openness: 'ranks of public information openness of the Central Information Commission',
  environment: 'colours of PROPER, the environment ministry’s rating of companies',
  awards: 'steps of national awards and accreditations (KLA, STBM, hospitals, libraries)',
  land: 'UUPA and PP 24/1997: the law of the land spells it so',
  english: 'English words that Indonesian tables borrow or are written in',
} as const;

export type Source = keyof typeof SOURCES;
