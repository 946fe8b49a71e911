/** All standard forms. A new one is its own file, and here its import and a line of `ALL`. */

import { type SheetPlan } from '../sheet/plan';
import { formContext } from './context';
import { exampleRecords } from './examples';
import { type Form, type FormOptions } from './form';
import { type FormRecord } from './layout/field';
import { FORMULIR_IKU } from './standard/formulir-iku';
import { IKU_MULTITAHUN } from './standard/iku-multitahun';
import { IKU_PERUBAHAN } from './standard/iku-perubahan';
import { KETERKAITAN } from './standard/keterkaitan';
import { LAMPIRAN_KEPUTUSAN } from './standard/lampiran-keputusan';
import { LAPORAN_KINERJA } from './standard/laporan-kinerja';
import { MANUAL_IKU } from './standard/manual-iku';
import { PEMILIHAN_IKU } from './standard/pemilihan-iku';
import { PENGUKURAN_KINERJA } from './standard/pengukuran-kinerja';
import { PERJANJIAN_KINERJA } from './standard/perjanjian-kinerja';
import { RENCANA_AKSI } from './standard/rencana-aksi';
import { TARGET_RENSTRA } from './standard/target-renstra';

/** In the order in which an agency comes to need them. */
const ALL = [
  FORMULIR_IKU,
  LAMPIRAN_KEPUTUSAN,
  IKU_MULTITAHUN,
  IKU_PERUBAHAN,
  KETERKAITAN,
  TARGET_RENSTRA,
  PEMILIHAN_IKU,
  MANUAL_IKU,
  PERJANJIAN_KINERJA,
  RENCANA_AKSI,
  PENGUKURAN_KINERJA,
  LAPORAN_KINERJA,
] as const;

export type FormId = (typeof ALL)[number]['id'];

/** A form of the catalogue. */
export type StandardForm = Form<FormId>;

export const FORMS: readonly StandardForm[] = ALL;

export const FORM_IDS: readonly FormId[] = FORMS.map(({ id }) => id);

const BY_ID = Object.fromEntries(FORMS.map((form) => [form.id, form])) as Readonly<Record<FormId, StandardForm>>;

export function formById(id: FormId): StandardForm {
  return BY_ID[id];
}

/**
 * The page that is signed before the form, for a form that has one.
 * @throws FormOptionError when years or rows are outside their limits.
 */
export function statementOf(id: FormId, options: FormOptions): SheetPlan | null {
  return formById(id).statement?.(formContext(options, [], false)) ?? null;
}

/**
 * The empty form, or with two invented example rows when the options ask for them.
 * @throws FormOptionError when years or rows are outside their limits.
 */
export function buildForm(id: FormId, options: FormOptions): SheetPlan {
  const form = formById(id);
  const records: readonly FormRecord[] = options.example ? exampleRecords(formContext(options, [], false).years) : [];
  return form.build(formContext(options, records, options.example === true));
}
