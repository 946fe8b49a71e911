/** What one header text says by itself: which roles it speaks for and how strongly, and which period it names. */

import { type Role } from '../model';
import { numeral, type PeriodReading, readPeriod, yearsIn } from './period-reading';
import { matchWord, type Token, tokenise } from './word-matching';
import { isOutsideWord, roleOfWord } from './words';

/** Evidence for each role, 0 (none) to about 1.3 (cannot be anything else). */
export type RoleScores = Partial<Record<Role, number>>;

export interface HeaderReading {
  readonly scores: RoleScores;
  /** The role with most evidence, when it is worth anything. */
  readonly role?: Role;
  /** Its evidence; 0 when there is none. */
  readonly strength: number;
  readonly period: PeriodReading;
  /** `%`, `Rp`, `Orang` from `Capaian (%)`, `Target (Rp)`. */
  readonly unit?: string;
  /** The text is a numeral and nothing else: `1`, `(2)`, `III`. */
  readonly bareNumber?: number;
  /** At least one of its words is a word of table headers. */
  readonly hasWord: boolean;
  /** Share of its words that are words of table headers, 0 to 1. */
  readonly coverage: number;
}

/** Months are numbered to 12; larger numbers over a column are no period. */
const LARGEST_NUMERAL = 12;

/** Longer texts are no headers. */
export const LONGEST_HEADER = 200;

/** A role with less evidence than this is not named by the text. */
export const NAMED = 0.5;

/** Roles whose columns hold the figures of a period; their headers have sub-headers. */
const MEASURED: ReadonlySet<Role> = new Set(['baseline', 'target', 'actual', 'achievement', 'rating', 'budget']);

export function isMeasured(role: Role | undefined): boolean {
  return role !== undefined && MEASURED.has(role);
}

/** Each further role word in a text counts this much less: Indonesian puts the head of a phrase first. */
const LATER_WORD = 0.8;
const BRACKETED_WORD = 0.5;

/** Reads headers and remembers what it has read: the same few texts come again and again. */
export class HeaderReader {
  private readonly readings = new Map<string, HeaderReading>();
  private readonly words = new Map<string, string | undefined>();

  /** The header word that `text` (lower case) is or was meant to be. */
  readonly matchWord = (text: string): string | undefined => {
    if (this.words.has(text)) return this.words.get(text);
    const word = matchWord(text);
    this.words.set(text, word);
    return word;
  };

  read(text: string): HeaderReading {
    let reading = this.readings.get(text);
    if (reading === undefined) {
      reading = this.readAfresh(text);
      this.readings.set(text, reading);
    }
    return reading;
  }

  private readAfresh(text: string): HeaderReading {
    if (text.length > LONGEST_HEADER) return NOTHING;
    const tokens = tokenise(text, this.matchWord);
    const scores = scoreRoles(tokens);
    const [role, strength] = strongest(scores);
    const [first, ...more] = tokens;
    const number = first !== undefined && more.length === 0 ? numeral(first.word) : undefined;
    return {
      scores,
      ...(role !== undefined && strength >= NAMED ? { role } : {}),
      strength,
      period: readPeriod(tokens.some((token) => token.mended) ? tokens.map((token) => token.word).join(' ') : text),
      ...unitOf(text),
      ...(number !== undefined && number <= LARGEST_NUMERAL ? { bareNumber: number } : {}),
      hasWord: tokens.some((token) => token.known),
      coverage: coverageOf(tokens),
    };
  }
}

const NOTHING: HeaderReading = { scores: {}, strength: 0, period: {}, hasWord: false, coverage: 0 };

/** Names a period (or is a bare number) and no role: `2024`, `TW I`, `Januari`, `Tahun ke-1`. */
export function isPeriodOnly(reading: HeaderReading): boolean {
  const { year, quarter, month, ordinal } = reading.period;
  const names = year ?? quarter ?? month ?? ordinal ?? reading.bareNumber;
  return names !== undefined && reading.role === undefined && reading.coverage >= 0.5;
}

/** Made of words that only complete a header: `KINERJA UTAMA`, `Perangkat Daerah`. */
export function isCompletionOnly(reading: HeaderReading): boolean {
  return reading.role === undefined && reading.hasWord && reading.coverage === 1;
}

/** Looks like a header cell or a part of one. */
export function isHeaderLike(reading: HeaderReading): boolean {
  return reading.coverage >= 0.5 && (reading.role !== undefined || isPeriodOnly(reading) || isCompletionOnly(reading));
}

export function strongest(scores: RoleScores): [Role | undefined, number] {
  let best: Role | undefined;
  let most = 0;
  for (const [role, score] of Object.entries(scores) as [Role, number][]) {
    if (score > most) [best, most] = [role, score];
  }
  return [best, most];
}

function coverageOf(tokens: readonly Token[]): number {
  const outside = tokens.filter((token) => !token.bracketed);
  const counted = outside.length > 0 ? outside : tokens;
  if (counted.length === 0) return 0;
  return counted.filter(isHeaderToken).length / counted.length;
}

function isHeaderToken(token: Token): boolean {
  if (token.known) return true;
  if (/^\d/.test(token.word)) return yearsIn(token.word).length > 0 || token.word.length <= 2;
  return /^[%#√✓]$/.test(token.word);
}

/** A unit in brackets at the end: short, and no word of the trade besides the sign itself. */
function unitOf(text: string): { unit?: string } {
  const inside = /\(\s*([^()]{1,20}?)\s*\)\s*$/.exec(text)?.[1];
  if (inside === undefined || !/^(?:%|rp\.?|[a-z][a-z .%/]*)$/i.test(inside)) return {};
  const isHeaderText = tokenise(inside).some((token) => token.known && token.word !== 'rp' && token.word !== 'persen');
  return isHeaderText ? {} : { unit: inside };
}

function scoreRoles(tokens: readonly Token[]): RoleScores {
  const scores: RoleScores = {};
  let discount = 1;
  for (const token of tokens) {
    const named = token.known ? roleOfWord(token.word) : undefined;
    if (named === undefined) continue;
    const score = named.strength * discount * (token.bracketed ? BRACKETED_WORD : 1);
    scores[named.role] = Math.max(scores[named.role] ?? 0, score);
    discount *= LATER_WORD;
  }
  const phrase = new Phrase(tokens);
  for (const adjust of ADJUSTMENTS) adjust(phrase, scores);
  return scores;
}

/** The words of a header, to be asked about. */
class Phrase {
  private readonly words: readonly string[];

  /** What stands in brackets explains; only a sign there (%, Rp) is part of the phrase. */
  constructor(tokens: readonly Token[]) {
    const outside = tokens.filter((token) => !token.bracketed || token.word === '%' || token.word === 'rp');
    this.words = outside.map((token) => token.word);
  }

  has(...candidates: readonly string[]): boolean {
    return this.words.some((word) => candidates.includes(word));
  }

  /** One of `first` stands somewhere before one of `second`. */
  inOrder(first: readonly string[], second: readonly string[]): boolean {
    const from = this.words.findIndex((word) => first.includes(word));
    return from >= 0 && this.words.slice(from + 1).some((word) => second.includes(word));
  }

  startsWith(...candidates: readonly string[]): boolean {
    return candidates.includes(this.words[0] ?? '');
  }

  is(...whole: readonly string[]): boolean {
    return this.words.length === 1 && whole.includes(this.words[0] ?? '');
  }

  hasOutsideWord(): boolean {
    return this.words.some(isOutsideWord);
  }

  get length(): number {
    return this.words.length;
  }
}

type Adjustment = (phrase: Phrase, scores: RoleScores) => void;

const ACHIEVEMENT = ['capaian', 'pencapaian', 'ketercapaian', 'achievement', 'kemajuan'];
const SHARE = ['rasio', 'persentase', 'presentase', 'prosentase', 'persen', '%', 'tingkat', 'ratio'];
const ACTUAL = ['realisasi', 'realization', 'realisation', 'actual', 'actuals'];
const COMPUTING = ['perhitungan', 'penghitungan', 'pengukuran', 'menghitung', 'konsolidasi', 'target', 'capaian'];

/** What words mean together, where it is more or other than each of them alone. */
const ADJUSTMENTS: readonly Adjustment[] = [
  // A goal and an objective in one column: what follows treats it as the objective.
  (_phrase, scores) => {
    if (scores.goal !== undefined && scores.objective !== undefined) {
      scores.objective = Math.max(scores.goal, scores.objective);
      delete scores.goal;
    }
  },
  (phrase, scores) => {
    if (phrase.has('tanggung', 'jawab') && phrase.has('penanggung', 'tanggung')) scores.owner = 1.3;
    if (phrase.is('penanggung') || phrase.is('jawab')) scores.owner = 0.8;
    if (phrase.inOrder(['person', 'officer', 'unit'], ['charge'])) scores.owner = 1.3;
  },
  (phrase, scores) => {
    const unitOfWork =
      (phrase.has('unit') && phrase.has('kerja', 'organisasi', 'eselon', 'pengelola', 'pelaksana', 'pengampu')) ||
      (phrase.startsWith('perangkat') && phrase.has('daerah') && phrase.length === 2) ||
      phrase.is('pd', 'bidang', 'satker', 'instansi', 'lembaga');
    if (unitOfWork && scores.target === undefined) scores.owner = Math.max(scores.owner ?? 0, 1.1);
  },
  (phrase, scores) => {
    if (phrase.inOrder(SHARE, ACHIEVEMENT)) scores.achievement = 1.3;
    else if (phrase.inOrder(SHARE, ACTUAL)) scores.achievement = 1.2;
    else if (phrase.inOrder(ACHIEVEMENT, ['target']) || phrase.inOrder(ACTUAL, ['target'])) {
      if (phrase.inOrder(ACHIEVEMENT, ['target'])) scores.achievement = 1.1;
    } else if (phrase.inOrder(ACHIEVEMENT, ['%']) && !phrase.has(...ACTUAL)) scores.achievement = 0.9;
    if (phrase.is('%', 'persen', 'persentase', 'presentase', 'prosentase')) scores.achievement = 0.6;
  },
  (phrase, scores) => {
    const isStart =
      phrase.inOrder(['base'], ['line']) ||
      (phrase.has('awal') && phrase.has('kondisi', 'data', 'nilai', ...ACHIEVEMENT)) ||
      phrase.inOrder(['data', 'tahun'], ['dasar']);
    if (isStart) scores.baseline = 1.3;
    else if (phrase.is('awal', 'initial')) scores.baseline = 0.6;
    else if (phrase.has('akhir', 'final') && phrase.has('kondisi')) {
      delete scores.baseline;
      scores.target = 1.1;
    } else if (phrase.is('akhir', 'final')) scores.target = 0.7;
  },
  (phrase, scores) => {
    if (phrase.has('anggaran', 'pagu', 'rp', 'dana', 'budget', 'pendanaan') && phrase.has('target', ...ACTUAL)) {
      scores.budget = phrase.has('kinerja', 'dan') ? 0.9 : 1.2;
    }
    if (phrase.inOrder(['sumber'], ['dana', 'anggaran', 'pendanaan', 'pembiayaan'])) scores.other = 1.2;
    if (phrase.is('k')) scores.target = 1;
    if (phrase.is('fisik')) scores.target = 0.5;
  },
  (phrase, scores) => {
    if (!phrase.hasOutsideWord()) return;
    if (scores.target === undefined && scores.actual === undefined && scores.achievement === undefined) return;
    for (const role of ['target', 'actual', 'achievement'] as const) {
      if (scores[role] !== undefined) scores[role] = 0.4;
    }
    delete scores.indicator;
    scores.other = 1.1;
  },
  (phrase, scores) => {
    if (
      phrase.inOrder(
        ['jenis', 'tipe', 'type', 'kategori', 'klasifikasi', 'sifat'],
        ['indikator', 'iku', 'indicator', 'kpi'],
      )
    ) {
      scores.indicatorType = phrase.startsWith('sifat') ? 0.6 : 1.1;
    } else if (phrase.inOrder(['jenis', 'tipe', 'type'], COMPUTING)) scores.indicatorType = 0.9;
    else if (phrase.inOrder(['cara', 'metode'], COMPUTING)) scores.calculation = 1.1;
    else if (phrase.has('jenis', 'tipe', 'type') && phrase.length > 1 && scores.indicatorType !== undefined) {
      scores.indicatorType = 0.4;
    }
  },
  (phrase, scores) => {
    if (phrase.startsWith('nama', 'name') && scores.indicator !== undefined) delete scores.other;
    if (phrase.inOrder(['ukuran'], ['keberhasilan', 'kinerja', 'pencapaian', 'capaian'])) scores.indicator = 0.9;
    if (phrase.inOrder(['rencana'], ['aksi', 'kegiatan', 'tindak'])) {
      delete scores.target;
      scores.program = 1;
    }
    if (phrase.is('kinerja')) scores.target = 0.4;
    if (phrase.inOrder(['kinerja'], ['utama']) && scores.indicator === undefined && phrase.startsWith('kinerja')) {
      scores.objective = Math.max(scores.objective ?? 0, 0.45);
    }
  },
];
