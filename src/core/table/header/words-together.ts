/** What words mean together, where it is more or other than each of them alone. */

import { calculationWords } from '../../knowledge/names/calculation-words';
import { documentWords } from '../../knowledge/documents/document-words';
import { CHANGE_WORDS, DIFFERENCE_WORDS } from '../../knowledge/names/growth';
import { headerWords } from '../../knowledge/columns/header-words';
import { HUNDREDTHS } from '../../knowledge/names/measures';
import { periodWords } from '../../knowledge/columns/period-words';
import { type Role, familyOf, headersOf, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { UNIT_ROWS } from '../../knowledge/units/units';
import { wordsIn } from '../../knowledge/rows';
import { type RoleScores } from './evidence';
import { type Phrase } from './phrase';
import { HEADER, TOGETHER } from '../weights';

/** Columns of these may hold indicators' names too: `Sasaran / Indikator`, `Uraian Indikator`, `No. Indikator`. */
const mayHoldNames = (role: Role): boolean => familyOf(role) === 'subject' || role === 'program' || role === 'other';

type Adjustment = (phrase: Phrase, scores: RoleScores) => void;

/** The words of a role that name it as surely as is asked. */
const naming = (role: Role, isSo: (strength: number) => boolean): readonly string[] =>
  headersOf(role).flatMap((row) => (isSo(row.strength) ? wordsIn(row) : []));
const isStrong = (strength: number) => strength > HEADER.named;

const ACHIEVEMENT = naming('achievement', isStrong);
const WEAK_ACHIEVEMENT = naming('achievement', (strength) => strength < HEADER.named);
const ACTUAL = naming('actual', isStrong);
const PERCENT = ['%', ...HUNDREDTHS];
const SHARE = [...PERCENT, ...headerWords('share')];
/** What an achievement is measured against: targets, and the documents that set them. */
const AIMS = [
  'target',
  ...headerWords('planned'),
  ...periodWords('plan'),
  ...documentWords('agreement', 'strategicPlan', 'plan', 'companyPlan'),
];
/** They plan work and money alike: "RKAP (Rp)". */
const YEARLY_PLANS = documentWords('companyPlan');
const CONDITION = headerWords('condition');
const AGAINST = [...headerWords('against'), ...calculationWords('compare')];
const COMPARING = [...AGAINST, ...headerWords('comparing')];
const COMPUTING = headerWords('computing');
const CALCULATED = naming('calculation', (strength) => strength === 1);
const SHARED_OUT = headerWords('sharedOut');
/** What money is called, but for what tells of anything that it is shared out. */
const MONEY = [...naming('budget', (strength) => strength >= HEADER.sure), ...headerWords('money')].filter(
  (word) => !SHARED_OUT.includes(word),
);
const CURRENCY = UNIT_ROWS.filter(({ category }) => category === 'money').flatMap(wordsIn);
/** Without the currency, which may be the unit of what was reached. */
const MONEY_BY_NAME = MONEY.filter((word) => !CURRENCY.includes(word));
const OF_START = headerWords('start');
const ENDS = ['akhir', 'final'];
const WISHED = headerWords('wished');

export const WORDS_TOGETHER: readonly Adjustment[] = [
  (phrase, scores) => {
    if (phrase.is('#') || (phrase.startsWith('kode', 'code') && scores.indicator !== undefined))
      scores.number = TOGETHER.number.code;
  },
  // The head comes first: "Makna Indikator" tells the meaning; the indicator only qualifies it.
  (phrase, scores) => {
    const head = phrase.firstRole();
    if (head !== undefined && !mayHoldNames(head)) delete scores.indicator;
  },
  // "Pembilang (X) Realisasi": what the actual is counted from.
  (phrase, scores) => {
    const head = phrase.firstRole();
    if (head === 'numerator' || head === 'denominator') dropFigures(scores);
  },
  // A goal and an objective in one column: what follows treats it as the objective.
  (phrase, scores) => {
    if (scores.objective === undefined) return;
    if (scores.goal !== undefined) {
      scores.objective = Math.max(scores.goal, scores.objective);
      delete scores.goal;
    }
    // "Misi/Tujuan/Sasaran/Program": every level in one column.
    if (phrase.has('visi', 'misi')) delete scores.other;
  },
  (phrase, scores) => {
    if (phrase.has('tanggung', 'jawab') && phrase.has('penanggung', 'tanggung', 'bertanggung'))
      scores.owner = TOGETHER.owner.responsible;
    if (phrase.is('penanggung') || phrase.is('jawab')) scores.owner = TOGETHER.owner.halfOfIt;
    if (phrase.inOrder(['person', 'officer', 'unit'], ['charge'])) scores.owner = TOGETHER.owner.responsible;
  },
  (phrase, scores) => {
    const unitOfWork =
      (phrase.has('unit') && phrase.has('kerja', 'organisasi', 'eselon', 'pengelola', 'pelaksana', 'pengampu')) ||
      (phrase.startsWith('perangkat') && phrase.has('daerah') && phrase.length === 2) ||
      phrase.hasPair(['satuan'], ['kerja']) ||
      phrase.is('pd', 'satker', 'instansi', 'lembaga');
    if (unitOfWork && scores.target === undefined)
      scores.owner = Math.max(scores.owner ?? 0, TOGETHER.owner.unitOfWork);
    else if (phrase.is('bidang', 'bagian', 'seksi', 'subbagian')) scores.owner = HEADER.fieldOfWork;
  },
  (phrase, scores) => {
    if (phrase.inOrder(SHARE, ACHIEVEMENT)) scores.achievement = TOGETHER.achievement.share;
    else if (phrase.inOrder(SHARE, ACTUAL)) {
      scores.achievement = TOGETHER.achievement.shareOfActual;
      // "Tingkat Realisasi" under "Target dan Realisasi" is the share all the same.
      if (phrase.startsWith(...SHARE) && scores.actual !== undefined) scores.actual = TOGETHER.actual.besideItsShare;
    } else if (phrase.inOrder(ACHIEVEMENT, ['target'])) {
      scores.achievement = TOGETHER.achievement.ofTarget;
      if (phrase.startsWith(...ACHIEVEMENT)) delete scores.target;
    } else if (phrase.inOrder(ACHIEVEMENT, ['%']) && !phrase.has(...ACTUAL))
      scores.achievement = TOGETHER.achievement.inPercent;
    // "% terhadap Target", "% thd RKAP", "Cakupan terhadap Target (%)"
    const isAgainstAim =
      phrase.inOrder(AGAINST, [...AIMS, ...ENDS]) || (phrase.startsWith(...PERCENT) && phrase.inOrder(['dari'], AIMS));
    if (isAgainstAim && !phrase.startsWith(...AIMS)) {
      delete scores.target;
      scores.achievement = TOGETHER.achievement.againstAim;
    }
    // "% thd 2023", "% thd Tahun Lalu": how it stands to another year, and no figure of that year.
    const isAgainstYear = phrase.inOrder(PERCENT, AGAINST) && (phrase.hasYear() || phrase.has('lalu', 'sebelumnya'));
    if (isAgainstYear && !isAgainstAim && !phrase.names('target', 'actual', 'indicator')) {
      dropFigures(scores);
      scores.other = TOGETHER.other.difference;
    }
    if (phrase.startsWith('rencana') && scores.achievement !== undefined) {
      delete scores.achievement;
      scores.target = TOGETHER.target.plannedAchievement;
    }
    // "Tahun Capaian" over 2025, 2026 … says when something is to be achieved.
    if (phrase.startsWith('tahun') && phrase.length === 2 && phrase.has(...ACHIEVEMENT)) {
      delete scores.achievement;
      scores.target = TOGETHER.target.yearOfAchievement;
    }
    if (phrase.is(...PERCENT)) scores.achievement = TOGETHER.achievement.percentAlone;
    else if (
      phrase.inOrder(['kinerja'], ['%']) ||
      (phrase.startsWith(...SHARE) && phrase.hasPair(SHARE, ['kinerja']))
    ) {
      // What stands in brackets says of what: "% Kinerja (terhadap target)".
      if (!phrase.names('target', 'actual', 'indicator')) {
        scores.achievement = TOGETHER.achievement.performanceInPercent;
        delete scores.target;
      }
    }
  },
  (phrase, scores) => {
    const isStart =
      phrase.hasPair(['base'], ['line']) ||
      (phrase.has('awal') && phrase.has(...CONDITION, 'data', 'nilai', 'kinerja', ...ACHIEVEMENT)) ||
      // "Awal 2023"
      (phrase.startsWith('awal') && phrase.length === 2 && phrase.hasYear()) ||
      phrase.hasPair(OF_START, ['dasar']);
    const isWanted =
      phrase.has('kondisi') &&
      (phrase.has(...WISHED, 'depan', 'mendatang') ||
        phrase.inOrder(['ingin', 'akan', 'hendak'], ['dicapai', 'capai', 'datang']));
    if (isWanted) {
      delete scores.baseline;
      scores.target = TOGETHER.target.wantedState;
    } else if (isStart) {
      scores.baseline = TOGETHER.baseline.start;
      delete scores.rating;
    } else if (phrase.has('kondisi') && (phrase.hasPair(['saat'], ['ini']) || phrase.has('sekarang', 'terkini')))
      scores.baseline = TOGETHER.baseline.now;
    else if (phrase.is('awal', 'initial')) scores.baseline = TOGETHER.baseline.startAlone;
    else if (phrase.has(...ENDS) && phrase.has(...CONDITION) && phrase.inOrder(AGAINST, ENDS)) {
      // "Capaian terhadap Kondisi Akhir": the end is only what it is measured against.
      delete scores.baseline;
      delete scores.rating;
    } else if (phrase.has(...ENDS) && phrase.has(...CONDITION)) {
      delete scores.baseline;
      delete scores.rating;
      scores.target = TOGETHER.target.endState;
    } else if (phrase.is(...ENDS)) scores.target = TOGETHER.target.endAlone;
  },
  (phrase, scores) => {
    if (phrase.has(...MONEY) && phrase.has('target', ...ACTUAL, ...YEARLY_PLANS)) {
      scores.budget = phrase.has('kinerja', 'dan') ? TOGETHER.budget.besidePerformance : TOGETHER.budget.money;
    }
    // "Capaian Anggaran (%)", "% Realisasi Keuangan", "Persentase Realisasi APBD": how much of the money was spent.
    const isOfMoney =
      phrase.inOrder([...ACHIEVEMENT, ...ACTUAL, 'kinerja'], MONEY_BY_NAME) &&
      !phrase.has('dan') &&
      !(phrase.has('kinerja') && phrase.has(...ACTUAL));
    if (isOfMoney && (scores.achievement ?? scores.actual) !== undefined) {
      dropFigures(scores);
      scores.budget = TOGETHER.budget.money;
    }
    // "Hasil Kalkulasi", "Hasil Perhitungan": what came of it.
    if (phrase.inOrder(['hasil'], CALCULATED) && scores.target === undefined) {
      dropFigures(scores);
      delete scores.calculation;
      delete scores.explanation;
      scores.achievement = TOGETHER.achievement.computed;
    }
    // "Alokasi Target" is shared out over the year, "Alokasi Anggaran Target" is money.
    if (phrase.has(...SHARED_OUT) && phrase.has('target') && !phrase.has(...MONEY)) delete scores.budget;
    if (phrase.inOrder(['sumber'], MONEY)) scores.other = TOGETHER.other.sourceOfFunds;
    // "Standar Waktu | Realisasi Waktu": what it is of is no column of its own.
    if (
      phrase.startsWith(...headersOf('target').flatMap((row) => (row.strength < HEADER.named ? wordsIn(row) : []))) &&
      phrase.has('waktu')
    )
      delete scores.other;
    if (phrase.is('fisik')) scores.target = TOGETHER.target.physicalAlone;
  },
  (phrase, scores) => {
    if (!phrase.hasOutsideWord()) return;
    if (scores.target === undefined && scores.actual === undefined && scores.achievement === undefined) return;
    for (const role of TRIPLE_ROLES) {
      if (scores[role] !== undefined) scores[role] = TOGETHER.ofOtherSet;
    }
    delete scores.indicator;
    scores.other = TOGETHER.other.otherSet;
  },
  (phrase, scores) => {
    if (
      phrase.inOrder(
        ['jenis', 'tipe', 'type', 'kategori', 'klasifikasi', 'sifat'],
        ['indikator', 'iku', 'indicator', 'kpi'],
      )
    ) {
      scores.indicatorType = phrase.startsWith('sifat')
        ? TOGETHER.indicatorType.nature
        : TOGETHER.indicatorType.ofIndicator;
    } else if (phrase.inOrder(['jenis', 'tipe', 'type'], COMPUTING))
      scores.indicatorType = TOGETHER.indicatorType.ofComputing;
    else if (phrase.inOrder(['cara', 'metode'], COMPUTING)) scores.calculation = TOGETHER.calculation.way;
    else if (phrase.has('jenis', 'tipe', 'type') && phrase.length > 1 && scores.indicatorType !== undefined) {
      scores.indicatorType = TOGETHER.indicatorType.ofOther;
    }
  },
  (phrase, scores) => {
    if (phrase.startsWith('nilai', 'skor') && scores.objective !== undefined) {
      delete scores.objective;
      scores.score = TOGETHER.score.ofObjective;
    }
    // What is weighed with it is the achievement; the weight of something is a weight.
    const isWorth =
      (phrase.has('nilai', 'skor', 'score') && phrase.has('tertimbang', 'bobot', 'kinerja')) ||
      (phrase.has(...ACHIEVEMENT) && phrase.has('tertimbang')) ||
      (phrase.startsWith('nilai', 'skor') && phrase.length === 2 && phrase.has('akhir')) ||
      (phrase.is('nilai', 'skor') && scores.weight !== undefined);
    if (isWorth && scores.target === undefined) {
      scores.score = TOGETHER.score.weighed;
      delete scores.weight;
      delete scores.achievement;
    } else if (scores.score !== undefined && (scores.target ?? scores.actual ?? scores.achievement) !== undefined)
      delete scores.score;
  },
  (phrase, scores) => {
    // The plan of an employee's work, as the appraisal of civil servants calls what is expected of them.
    if (phrase.startsWith('rencana') && phrase.hasPair(['hasil'], ['kerja'])) {
      delete scores.target;
      delete scores.actual;
      scores.objective = Math.max(scores.objective ?? 0, TOGETHER.objective.plannedResult);
    }
    // "Selisih terhadap Target", "Kesenjangan Target dan Realisasi": what lies between two figures is neither of them.
    if (phrase.startsWith(...DIFFERENCE_WORDS)) {
      dropFigures(scores);
      scores.other = TOGETHER.other.difference;
    }
    if (phrase.hasPair(['data'], ['dukung', 'pendukung']) || phrase.hasPair(['asal'], ['data']))
      scores.dataSource = TOGETHER.dataSource.supporting;
    // "Periode Data IKU": how often, and not of which.
    if (phrase.startsWith('periode', 'frekuensi') && scores.indicator !== undefined) {
      delete scores.indicator;
      scores.other = TOGETHER.other.howOften;
    }
    // "Kelompok Sasaran", "Penerima Sasaran": for whom, and not what is sought.
    if (phrase.startsWith('kelompok', 'penerima') && scores.objective !== undefined) {
      delete scores.objective;
      scores.other = TOGETHER.other.ofWhom;
    }
    // "Kabupaten", "Provinsi" below it are no units.
    if (phrase.is('level')) scores.other = TOGETHER.other.level;
    if (phrase.startsWith('nama', 'name') && scores.indicator !== undefined) delete scores.other;
    // "Program/Variabel/Sub Variabel": what a health centre measures, by level.
    if (phrase.has('variabel') && scores.program !== undefined) scores.indicator = TOGETHER.indicator.variable;
    if (phrase.inOrder(['ukuran'], ['keberhasilan', 'kinerja', 'pencapaian', 'capaian']))
      scores.indicator = TOGETHER.indicator.measureOfSuccess;
  },
  (phrase, scores) => {
    if (phrase.hasPair(['tindak'], ['lanjut'])) {
      delete scores.target;
      scores.note = TOGETHER.note.followUp;
    } else if (phrase.inOrder(['rencana'], ['aksi', 'kegiatan', 'tindak']) || phrase.inOrder(['plan'], ['action'])) {
      delete scores.target;
      scores.program = TOGETHER.program.planOfAction;
    }
    if (phrase.is('kinerja')) scores.target = TOGETHER.target.performanceAlone;
    if (phrase.inOrder(['kinerja'], ['utama']) && scores.indicator === undefined && phrase.startsWith('kinerja')) {
      scores.objective = Math.max(scores.objective ?? 0, TOGETHER.objective.mainPerformance);
    }
  },
  // "Arah Kebijakan", "Sifat Kegiatan": of what is done, and of no figure. "Tren" alone tells what became of one.
  (phrase, scores) => {
    if (scores.polarity === undefined) return;
    if (
      phrase.startsWith('arah', 'sifat') &&
      (phrase.names('program', 'budget') || phrase.has('pembangunan', 'strategi'))
    )
      delete scores.polarity;
    else if (phrase.has('tren', 'trend') && phrase.has(...WISHED)) scores.polarity = TOGETHER.polarity.wishedTrend;
  },
  // "Indeks", "% Cakupan": a weak word of the achievement is one where it comes first; "Level Indeks" is something else.
  (phrase, scores) => {
    const isWeak = (scores.achievement ?? HEADER.named) < HEADER.named;
    if (isWeak && !phrase.startsWith(...WEAK_ACHIEVEMENT, ...PERCENT)) delete scores.achievement;
  },
  // "Perubahan dari 2023", "Kenaikan Capaian (%)", "% Pertumbuhan 2024": how figures of two periods differ. A revision is no such change.
  (phrase, scores) => {
    const isCompared = phrase.has(...COMPARING);
    const isChange = phrase.startsWith(...CHANGE_WORDS) || phrase.hasPair(PERCENT, CHANGE_WORDS);
    const speaksOfFigures = phrase.hasYear() || phrase.has(...ACTUAL, ...ACHIEVEMENT);
    if (!(isChange && (isCompared || speaksOfFigures)) && !(phrase.startsWith('perubahan') && isCompared)) return;
    dropFigures(scores);
    scores.other = TOGETHER.other.difference;
  },
];

function dropFigures(scores: RoleScores): void {
  delete scores.target;
  delete scores.actual;
  delete scores.achievement;
  delete scores.baseline;
}
