/**
 * What a column may be for, one row a role: its name for the user and what recognition, the rules and the pane must know of it.
 * The words are a contract (JSON output, settings). A new role is a new row here, and the compiler shows who else must hear of it.
 */

import { type Bilingual, both } from '../language/bilingual';

/** The four kinds of columns as the pane colours them. */
export type RoleFamily = 'subject' | 'definition' | 'figures' | 'other';

interface RoleTraits {
  readonly label: Bilingual;
  readonly family: RoleFamily;
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
}

/** In the order in which a user chooses among them. */
const ROLE_TRAITS = {
  number: { label: both('Nomor', 'Number'), family: 'subject' },
  goal: { label: both('Tujuan', 'Goal'), family: 'subject', companion: true, words: true, above: true },
  objective: { label: both('Sasaran', 'Objective'), family: 'subject', companion: true, words: true, above: true },
  indicator: { label: both('Indikator', 'Indicator'), family: 'subject', words: true },
  calculation: {
    label: both('Rumus', 'Calculation'),
    family: 'definition',
    describes: true,
    companion: true,
    words: true,
  },
  explanation: {
    label: both('Penjelasan', 'Explanation'),
    family: 'definition',
    describes: true,
    companion: true,
    words: true,
  },
  unit: { label: both('Satuan', 'Unit'), family: 'definition', describes: true, companion: true, words: true },
  baseline: {
    label: both('Kondisi awal', 'Baseline'),
    family: 'figures',
    periodic: true,
    measures: true,
    companion: true,
  },
  target: {
    label: both('Target', 'Target'),
    family: 'figures',
    periodic: true,
    measures: true,
    companion: true,
    words: true,
  },
  /** Of the end of the plan, or of the medium term, beside yearly ones. */
  finalTarget: {
    label: both('Target akhir', 'Final target'),
    family: 'figures',
    periodic: true,
    measures: true,
    companion: true,
    words: true,
  },
  actual: { label: both('Realisasi', 'Actual'), family: 'figures', periodic: true, measures: true, companion: true },
  /** What is counted of the whole, and the whole: the actual is their quotient. */
  numerator: { label: both('Pembilang', 'Numerator'), family: 'figures', periodic: true, measures: true },
  denominator: { label: both('Penyebut', 'Denominator'), family: 'figures', periodic: true, measures: true },
  achievement: {
    label: both('Capaian', 'Achievement'),
    family: 'figures',
    periodic: true,
    measures: true,
    derived: true,
    companion: true,
  },
  rating: {
    label: both('Predikat', 'Rating'),
    family: 'figures',
    periodic: true,
    measures: true,
    derived: true,
    words: true,
  },
  weight: { label: both('Bobot', 'Weight'), family: 'figures', periodic: true },
  /** The achievement times its weight, and the value of an organisation made of them. */
  score: { label: both('Nilai atau skor', 'Score'), family: 'figures', periodic: true },
  polarity: { label: both('Polaritas', 'Polarity'), family: 'definition', describes: true, words: true },
  indicatorType: {
    label: both('Jenis indikator', 'Kind of indicator'),
    family: 'definition',
    describes: true,
    words: true,
  },
  dataSource: {
    label: both('Sumber data', 'Data source'),
    family: 'definition',
    describes: true,
    companion: true,
    words: true,
  },
  owner: { label: both('Penanggung jawab', 'Owner'), family: 'definition', words: true },
  program: { label: both('Program', 'Programme'), family: 'other', words: true, above: true },
  budget: { label: both('Anggaran', 'Budget'), family: 'other', periodic: true },
  note: { label: both('Keterangan', 'Note'), family: 'other', words: true },
  other: { label: both('Lainnya', 'Other'), family: 'other' },
} as const satisfies Readonly<Record<string, RoleTraits>>;

export type Role = keyof typeof ROLE_TRAITS;

export const ROLES = Object.keys(ROLE_TRAITS) as readonly Role[];

/** The yes-or-no traits. */
export type RoleTrait = Exclude<keyof RoleTraits, 'label' | 'family'>;

/** Every role's traits under the general type: those that its row leaves out are `undefined`. */
const TRAITS: Readonly<Record<Role, RoleTraits>> = ROLE_TRAITS;

export function hasTrait(role: Role | undefined, trait: RoleTrait): boolean {
  return role !== undefined && TRAITS[role][trait] === true;
}

export function labelOf(role: Role): Bilingual {
  return TRAITS[role].label;
}

export function familyOf(role: Role): RoleFamily {
  return TRAITS[role].family;
}
