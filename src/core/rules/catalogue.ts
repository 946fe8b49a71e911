/** All rules. Adding one is a line here, its own file, and its test. */

import { type Rule } from './rule';
import { capaianDibulatkan } from './measurement/capaian-dibulatkan';
import { capaianSalahHitung } from './measurement/capaian-salah-hitung';
import { ejaan } from './wording/ejaan';
import { indikatorGanda } from './structure/indikator-ganda';
import { indikatorSepertiSasaran } from './wording/indikator-seperti-sasaran';
import { kolomWajib } from './structure/kolom-wajib';
import { satuanDalamTarget } from './unit/satuan-dalam-target';
import { targetMajemuk } from './target/target-majemuk';
import { targetMelawanArah } from './target/target-melawan-arah';

export const RULES: readonly Rule[] = [
  kolomWajib,
  indikatorGanda,
  indikatorSepertiSasaran,
  ejaan,
  satuanDalamTarget,
  targetMajemuk,
  targetMelawanArah,
  capaianSalahHitung,
  capaianDibulatkan,
];
