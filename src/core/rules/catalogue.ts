/** All rules, in the order of the catalogue page. Adding one is a line here, its own file, and its test. */

import { type Bilingual, both } from '../language/bilingual';
import { type Rule } from './rule';
import { kolomTakTerbaca } from './structure/kolom-tak-terbaca';
import { kolomWajib } from './structure/kolom-wajib';
import { nomorUrut } from './structure/nomor-urut';
import { indikatorTanpaSasaran } from './structure/indikator-tanpa-sasaran';
import { sasaranTanpaIndikator } from './structure/sasaran-tanpa-indikator';
import { indikatorGanda } from './structure/indikator-ganda';
import { periodeTidakLengkap } from './structure/periode-tidak-lengkap';
import { jumlahIndikator } from './structure/jumlah-indikator';
import { barisKosong } from './structure/baris-kosong';
import { indikatorSepertiSasaran } from './wording/indikator-seperti-sasaran';
import { indikatorKegiatan } from './wording/indikator-kegiatan';
import { indikatorMajemuk } from './wording/indikator-majemuk';
import { keluaranBukanHasil } from './wording/keluaran-bukan-hasil';
import { ejaan } from './wording/ejaan';
import { teksTerpotong } from './wording/teks-terpotong';
import { indikatorTanpaUkuran } from './wording/indikator-tanpa-ukuran';
import { sasaranTidakBaku } from './wording/sasaran-tidak-baku';
import { singkatanTakJelas } from './wording/singkatan-tak-jelas';
import { satuanKosong } from './unit/satuan-kosong';
import { satuanTidakCocok } from './unit/satuan-tidak-cocok';
import { satuanDalamTarget } from './unit/satuan-dalam-target';
import { satuanBerubah } from './unit/satuan-berubah';
import { satuanGanda } from './unit/satuan-ganda';
import { targetKosong } from './target/target-kosong';
import { indikatorTanpaTarget } from './target/indikator-tanpa-target';
import { targetBukanAngka } from './target/target-bukan-angka';
import { targetMajemuk } from './target/target-majemuk';
import { targetRentang } from './target/target-rentang';
import { terbilangBerbeda } from './target/terbilang-berbeda';
import { targetMelawanArah } from './target/target-melawan-arah';
import { targetDatar } from './target/target-datar';
import { targetLonjak } from './target/target-lonjak';
import { targetNol } from './target/target-nol';
import { targetDiLuarBatas } from './target/target-di-luar-batas';
import { angkaSebagaiTeks } from './target/angka-sebagai-teks';
import { desimalCampur } from './target/desimal-campur';
import { skalaPersen } from './target/skala-persen';
import { capaianSalahHitung } from './measurement/capaian-salah-hitung';
import { capaianDibulatkan } from './measurement/capaian-dibulatkan';
import { capaianKosong } from './measurement/capaian-kosong';
import { capaianTanpaDasar } from './measurement/capaian-tanpa-dasar';
import { capaianEkstrem } from './measurement/capaian-ekstrem';
import { realisasiSamaTarget } from './measurement/realisasi-sama-target';
import { realisasiTanpaTarget } from './measurement/realisasi-tanpa-target';
import { realisasiBukanAngka } from './measurement/realisasi-bukan-angka';
import { realisasiTidakWajar } from './measurement/realisasi-tidak-wajar';
import { predikatSalah } from './measurement/predikat-salah';
import { statusTidakCocok } from './measurement/status-tidak-cocok';
import { bobotTidakGenap } from './measurement/bobot-tidak-genap';
import { skorSalahHitung } from './measurement/skor-salah-hitung';
import { pembilangPenyebut } from './measurement/pembilang-penyebut';
import { jumlahSalahHitung } from './measurement/jumlah-salah-hitung';
import { galatRumus } from './measurement/galat-rumus';
import { rumusSelBerbeda } from './measurement/rumus-sel-berbeda';
import { rumusKosong } from './calculation/rumus-kosong';
import { rumusBukanRumus } from './calculation/rumus-bukan-rumus';
import { rumusTidakCocok } from './calculation/rumus-tidak-cocok';
import { rumusKurung } from './calculation/rumus-kurung';
import { sumberDataKosong } from './calculation/sumber-data-kosong';
import { penanggungJawabKosong } from './calculation/penanggung-jawab-kosong';
import { kondisiAwalTidakCocok } from './across/kondisi-awal-tidak-cocok';
import { antarTabelBerbeda } from './across/antar-tabel-berbeda';
import { bedaDariKamus } from './across/beda-dari-kamus';
import { realisasiBerbeda } from './across/realisasi-berbeda';
import { targetDiubah } from './across/target-diubah';
import { tidakSelaras } from './across/tidak-selaras';

/** Rules on the same thing, under its name. */
export interface RuleGroup {
  readonly title: Bilingual;
  readonly rules: readonly Rule[];
}

export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: both('Susunan tabel', 'Structure of the table'),
    rules: [
      kolomWajib,
      kolomTakTerbaca,
      nomorUrut,
      indikatorTanpaSasaran,
      sasaranTanpaIndikator,
      indikatorGanda,
      periodeTidakLengkap,
      jumlahIndikator,
      barisKosong,
    ],
  },
  {
    title: both('Rumusan dan ejaan', 'Wording and spelling'),
    rules: [
      indikatorSepertiSasaran,
      indikatorKegiatan,
      indikatorMajemuk,
      keluaranBukanHasil,
      ejaan,
      teksTerpotong,
      indikatorTanpaUkuran,
      sasaranTidakBaku,
      singkatanTakJelas,
    ],
  },
  {
    title: both('Satuan', 'Units'),
    rules: [satuanKosong, satuanTidakCocok, satuanDalamTarget, satuanBerubah, satuanGanda],
  },
  {
    title: both('Target', 'Targets'),
    rules: [
      targetKosong,
      indikatorTanpaTarget,
      targetBukanAngka,
      targetMajemuk,
      targetRentang,
      terbilangBerbeda,
      targetMelawanArah,
      targetDatar,
      targetLonjak,
      targetNol,
      targetDiLuarBatas,
      angkaSebagaiTeks,
      desimalCampur,
      skalaPersen,
    ],
  },
  {
    title: both('Realisasi, capaian, dan predikat', 'Actuals, achievements and ratings'),
    rules: [
      capaianSalahHitung,
      capaianDibulatkan,
      capaianTanpaDasar,
      capaianKosong,
      capaianEkstrem,
      realisasiSamaTarget,
      realisasiTanpaTarget,
      realisasiBukanAngka,
      realisasiTidakWajar,
      predikatSalah,
      statusTidakCocok,
      bobotTidakGenap,
      skorSalahHitung,
      pembilangPenyebut,
      jumlahSalahHitung,
      galatRumus,
      rumusSelBerbeda,
    ],
  },
  {
    title: both('Rumus, sumber data, dan penanggung jawab', 'Calculation, data source and owner'),
    rules: [rumusKosong, rumusBukanRumus, rumusTidakCocok, rumusKurung, sumberDataKosong, penanggungJawabKosong],
  },
  {
    title: both('Antartabel dan kamus', 'Across tables, and the library'),
    rules: [kondisiAwalTidakCocok, antarTabelBerbeda, bedaDariKamus, realisasiBerbeda, targetDiubah, tidakSelaras],
  },
];

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
