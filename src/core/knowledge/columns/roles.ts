/**
 * What a column may be for, one row a role: its name for the user and what recognition, the rules and the pane must know of it.
 * The words are a contract (JSON output, settings). A new role is a new row here, and the compiler shows who else must hear of it.
 */

import { type Bilingual, both } from '../../language/bilingual';
import { wordsIn } from '../rows';

/** The four kinds of columns as the pane colours them. */
export type RoleFamily = 'subject' | 'definition' | 'figures' | 'other';

/** Words that name the role by themselves over a column. Source: headers of published tables and forms. */
export interface HeaderWords {
  /** 1: nearly always; 0.5: only if nothing speaks against it. */
  readonly strength: number;
  /** In lower case, parted by ", ". Misspellings and broken words need no entry. */
  readonly words: string;
}

interface RoleTraits {
  readonly label: Bilingual;
  readonly family: RoleFamily;
  /** The list of an indicator that holds its figures, where it holds figures of the indicator. */
  readonly list?: string;
  readonly headers?: readonly HeaderWords[];
  /** An indicator bears the cell of it that stands in its own rows, under the role's name. */
  readonly detail?: true;
  /** Its columns speak of a period, and its header has sub-headers. */
  readonly periodic?: true;
  /** Its cells measure the indicator of the row. Weights and scores do not: headings and totals bear them too. */
  readonly measures?: true;
  /** Follows from other figures: a mean of it may stand in headings and totals too. */
  readonly derived?: true;
  /** Only an indicator fills it, not the objective, group or programme that it stands under. */
  readonly describes?: true;
  /** Beside one of these a column of names is more than a list. */
  readonly companion?: true;
  /** Its cells hold words, units and sentences among them. */
  readonly words?: true;
  /** What indicators stand under. */
  readonly above?: true;
  /** Its cells say in a sentence what is sought or measured. */
  readonly sentences?: true;
  /** Words that name it stand over other figures too, so that what the cells hold may say otherwise. */
  readonly vague?: true;
}

/** In the order in which a user chooses among them. */
export const ROLE_ROWS = {
  number: {
    label: both('Nomor', 'Number'),
    family: 'subject',
    headers: [
      { strength: 1, words: 'no, nomor, nomer, number, num, nmr, nr, urut' },
      { strength: 0.6, words: 'kode, code, kd' },
    ],
  },
  goal: {
    label: both('Tujuan', 'Goal'),
    family: 'subject',
    companion: true,
    words: true,
    above: true,
    sentences: true,
    headers: [{ strength: 1, words: 'tujuan, goal, goals' }],
  },
  objective: {
    label: both('Sasaran', 'Objective'),
    family: 'subject',
    companion: true,
    words: true,
    above: true,
    sentences: true,
    headers: [
      { strength: 1, words: 'sasaran, objective, objectives' },
      // Sasaran strategis.
      { strength: 0.8, words: 'ss' },
      { strength: 0.6, words: 'outcome' },
    ],
  },
  indicator: {
    label: both('Indikator', 'Indicator'),
    family: 'subject',
    words: true,
    sentences: true,
    headers: [
      { strength: 1, words: 'indikator, indicator, indicators, iku, ikp, iki, ikss, ikks, ikt, kpi, ik' },
      { strength: 0.9, words: 'ikk, iks, ikd, measure, measures' },
      { strength: 0.8, words: 'tolok, tolak' },
      { strength: 0.6, words: 'ukuran' },
      { strength: 0.45, words: 'uraian, parameter' },
    ],
  },
  calculation: {
    label: both('Rumus', 'Calculation'),
    family: 'definition',
    detail: true,
    describes: true,
    companion: true,
    words: true,
    headers: [
      {
        strength: 1,
        words: 'rumus, rumusan, formula, formulasi, perhitungan, penghitungan, menghitung, kalkulasi, calculation',
      },
      { strength: 0.7, words: 'pengukuran, mengukur, metode, metodologi, teknik' },
    ],
  },
  explanation: {
    label: both('Penjelasan', 'Explanation'),
    family: 'definition',
    detail: true,
    describes: true,
    companion: true,
    words: true,
    headers: [
      {
        strength: 1,
        words:
          'penjelasan, definisi, makna, alasan, deskripsi, desc, pengertian, justifikasi, argumentasi, explanation, definition, description, rationale, penjabaran',
      },
      { strength: 0.6, words: 'metadata' },
    ],
  },
  unit: {
    label: both('Satuan', 'Unit'),
    family: 'definition',
    describes: true,
    companion: true,
    words: true,
    headers: [
      { strength: 1, words: 'satuan, sat, stn, uom' },
      { strength: 0.6, words: 'unit' },
    ],
  },
  baseline: {
    label: both('Kondisi awal', 'Baseline'),
    family: 'figures',
    list: 'baselines',
    periodic: true,
    measures: true,
    companion: true,
    headers: [
      { strength: 1, words: 'baseline, eksisting, existing' },
      { strength: 0.5, words: 'kondisi' },
    ],
  },
  target: {
    label: both('Target', 'Target'),
    family: 'figures',
    list: 'targets',
    periodic: true,
    measures: true,
    companion: true,
    words: true,
    headers: [
      { strength: 1, words: 'target, targets, tgt, trgt, ditargetkan' },
      // Of the standard of a service; beside a target of its own it only explains.
      { strength: 0.4, words: 'standar, standard, ambang' },
      { strength: 0.45, words: 'k' },
      { strength: 0.5, words: 't, rn' },
      { strength: 0.6, words: 'proyeksi, rencana, prakiraan, plan, planned' },
      // The yearly plan of a state-owned company or a university, for what it aims at.
      { strength: 0.6, words: 'rkap, rkat' },
    ],
  },
  /** Of the end of the plan, or of the medium term, beside yearly ones. */
  finalTarget: {
    label: both('Target akhir', 'Final target'),
    family: 'figures',
    list: 'finalTargets',
    periodic: true,
    measures: true,
    companion: true,
    words: true,
  },
  actual: {
    label: both('Realisasi', 'Actual'),
    family: 'figures',
    list: 'actuals',
    periodic: true,
    measures: true,
    companion: true,
    vague: true,
    headers: [
      { strength: 1, words: 'realisasi, terealisasi, realization, realisation, actual, actuals' },
      { strength: 0.8, words: 'real, riil' },
      { strength: 0.5, words: 'r, rl' },
      { strength: 0.4, words: 'hasil' },
    ],
  },
  /** What is counted of the whole, and the whole: the actual is their quotient. */
  numerator: {
    label: both('Pembilang', 'Numerator'),
    family: 'figures',
    list: 'numerators',
    periodic: true,
    measures: true,
    headers: [{ strength: 1, words: 'pembilang, numerator' }],
  },
  denominator: {
    label: both('Penyebut', 'Denominator'),
    family: 'figures',
    list: 'denominators',
    periodic: true,
    measures: true,
    headers: [{ strength: 1, words: 'penyebut, denominator, denumerator, denum, denom' }],
  },
  achievement: {
    label: both('Capaian', 'Achievement'),
    family: 'figures',
    list: 'achievements',
    periodic: true,
    measures: true,
    derived: true,
    companion: true,
    vague: true,
    headers: [
      { strength: 0.7, words: 'capai, capaian, pencapaian, ketercapaian, tercapai, achievement, kemajuan' },
      { strength: 0.5, words: 'c, cap, ach, achv' },
      // Of the achievement where target and actual stand beside it; by itself a unit, a kind of indicator, or a share of its own.
      { strength: 0.45, words: 'indeks, ic, cakupan' },
    ],
  },
  rating: {
    label: both('Predikat', 'Rating'),
    family: 'figures',
    list: 'ratings',
    periodic: true,
    measures: true,
    derived: true,
    words: true,
    headers: [
      { strength: 1, words: 'predikat, rating' },
      { strength: 0.8, words: 'kategori, kriteria, status, peringkat, interpretasi, klasifikasi, notifikasi, grade' },
    ],
  },
  weight: {
    label: both('Bobot', 'Weight'),
    family: 'figures',
    list: 'weights',
    periodic: true,
    headers: [{ strength: 1, words: 'bobot, weight, pembobotan' }],
  },
  /** The achievement times its weight, and the value of an organisation made of them. */
  score: {
    label: both('Nilai atau skor', 'Score'),
    family: 'figures',
    list: 'scores',
    periodic: true,
    headers: [{ strength: 0.9, words: 'skor, score, nko, nss' }],
  },
  polarity: {
    label: both('Polaritas', 'Polarity'),
    family: 'definition',
    detail: true,
    describes: true,
    words: true,
    headers: [
      { strength: 1, words: 'polaritas, polarisasi, polarity' },
      { strength: 0.8, words: 'arah, sifat, direction' },
      { strength: 0.6, words: 'pol' },
      { strength: 0.5, words: 'tren, trend' },
    ],
  },
  indicatorType: {
    label: both('Jenis indikator', 'Kind of indicator'),
    family: 'definition',
    detail: true,
    describes: true,
    words: true,
    headers: [{ strength: 0.8, words: 'jenis, tipe, type' }],
  },
  dataSource: {
    label: both('Sumber data', 'Data source'),
    family: 'definition',
    describes: true,
    companion: true,
    words: true,
    headers: [
      { strength: 1, words: 'sumber, source' },
      { strength: 0.7, words: 'penyedia, bukti, eviden, evidence, verification' },
    ],
  },
  owner: {
    label: both('Penanggung jawab', 'Owner'),
    family: 'definition',
    words: true,
    headers: [
      {
        strength: 1,
        words: 'pengampu, pic, owner, responsible, pelaksana, penanggungjawab, pengelola, penganggungjawab, pemilik',
      },
      { strength: 0.8, words: 'koordinator, pj, penjab' },
      { strength: 0.7, words: 'opd, skpd, leading' },
    ],
  },
  program: {
    label: both('Program', 'Programme'),
    family: 'other',
    words: true,
    above: true,
    headers: [
      { strength: 1, words: 'program, programme, kegiatan, subkegiatan, aktivitas, aktifitas, activity, activities' },
      { strength: 0.6, words: 'kebijakan, inisiatif, aksi, action' },
    ],
  },
  budget: {
    label: both('Anggaran', 'Budget'),
    family: 'other',
    periodic: true,
    headers: [
      { strength: 1, words: 'anggaran, pagu, dana, biaya, rp, rupiah, budget, pendanaan, alokasi, belanja' },
      { strength: 0.8, words: 'keuangan, serapan' },
      { strength: 0.6, words: 'rka, rba, dipa, dpa, dppa' },
    ],
  },
  note: {
    label: both('Keterangan', 'Note'),
    family: 'other',
    detail: true,
    words: true,
    headers: [
      { strength: 1, words: 'keterangan, ket, catatan, note, notes, remark, remarks' },
      {
        strength: 0.5,
        words:
          'rekomendasi, kendala, analisis, analisa, hambatan, masalah, permasalahan, penyebab, penghambat, pendorong, solusi, rtl',
      },
    ],
  },
  other: {
    label: both('Lainnya', 'Other'),
    family: 'other',
    vague: true,
    headers: [
      // Of a target it is the figure beside the unit.
      { strength: 0.45, words: 'volume' },
      {
        strength: 1,
        words:
          'nama, nip, jabatan, pangkat, golongan, pegawai, jadwal, tanggal, barang, harga, lokasi, alamat, sisa, selisih, deviasi, gap, frekuensi, konversi, prognosis, prognosa, waktu, telepon, merk, spesifikasi, kondisinya, visi, misi, komponen, unsur, subunsur',
      },
    ],
  },
} as const satisfies Readonly<Record<string, RoleTraits>>;

export type Role = keyof typeof ROLE_ROWS;

export const ROLES = Object.keys(ROLE_ROWS) as readonly Role[];

/** The three figures of one time: what was aimed at, what was reached, and what the one makes of the other. */
export const TRIPLE_ROLES = ['target', 'actual', 'achievement'] as const satisfies readonly Role[];

/** The yes-or-no traits. */
export type RoleTrait = Exclude<keyof RoleTraits, 'label' | 'family' | 'list' | 'headers'>;

/** Every role's traits under the general type: those that its row leaves out are `undefined`. */
const TRAITS: Readonly<Record<Role, RoleTraits>> = ROLE_ROWS;

type FigureRoles = {
  readonly [R in Role as (typeof ROLE_ROWS)[R] extends { readonly list: infer List extends string } ? List : never]: R;
};

/** The lists of an indicator's figures, each with the role whose figures it holds. */
export const FIGURE_ROLES = Object.fromEntries(
  ROLES.flatMap((role) => (TRAITS[role].list === undefined ? [] : [[TRAITS[role].list, role]])),
) as FigureRoles;

type DetailRole = {
  readonly [R in Role]: (typeof ROLE_ROWS)[R] extends { readonly detail: true } ? R : never;
}[Role];

/** The roles of which an indicator bears its own cell. */
export const DETAIL_ROLES = ROLES.filter((role): role is DetailRole => TRAITS[role].detail === true);

export function hasTrait(role: Role | undefined, trait: RoleTrait): boolean {
  return role !== undefined && TRAITS[role][trait] === true;
}

/** Its figures belong to no indicator alone: weights, scores and money stand in headings and totals too. */
export function isWorth(role: Role | undefined): boolean {
  return hasTrait(role, 'periodic') && !hasTrait(role, 'measures');
}

/** Figures that say what is aimed at or how things are, and follow from no others. */
export function isFirstHand(role: Role | undefined): boolean {
  return hasTrait(role, 'measures') && hasTrait(role, 'companion') && !hasTrait(role, 'derived');
}

export function labelOf(role: Role): Bilingual {
  return TRAITS[role].label;
}

export function familyOf(role: Role): RoleFamily {
  return TRAITS[role].family;
}

export function headersOf(role: Role): readonly HeaderWords[] {
  return TRAITS[role].headers ?? [];
}

/** Of the words of an explanation those that say why the indicator was chosen, not what it is. */
export const RATIONALE_WORDS: readonly string[] = wordsIn({
  words: 'alasan, justifikasi, argumentasi, rationale, latar belakang, reason',
});

/** The words that name a role in a header with so much strength at least. */
export function headerWordsOf(role: Role, least: number): readonly string[] {
  return headersOf(role).flatMap((row) => (row.strength >= least ? wordsIn(row) : []));
}
