/** All standard forms. Adding one is its own file and a line here (and its id in `FORM_IDS`). */

import { type SheetPlan } from '../sheet/plan';
import { formContext } from './context';
import { exampleRecords } from './examples';
import { type Form, type FormId, type FormOptions } from './form';
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

const BY_ID: Readonly<Record<FormId, Form>> = {
  'formulir-iku': FORMULIR_IKU,
  'lampiran-keputusan': LAMPIRAN_KEPUTUSAN,
  'iku-multitahun': IKU_MULTITAHUN,
  'iku-perubahan': IKU_PERUBAHAN,
  keterkaitan: KETERKAITAN,
  'target-renstra': TARGET_RENSTRA,
  'pemilihan-iku': PEMILIHAN_IKU,
  'manual-iku': MANUAL_IKU,
  'perjanjian-kinerja': PERJANJIAN_KINERJA,
  'rencana-aksi': RENCANA_AKSI,
  'pengukuran-kinerja': PENGUKURAN_KINERJA,
  'laporan-kinerja': LAPORAN_KINERJA,
};

/** In the order in which an agency comes to need them. */
export const FORMS: readonly Form[] = Object.values(BY_ID);

export function formById(id: FormId): Form {
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
