import { type SheetPlan } from '../../src/core/sheet/plan';
import { merged, SheetLayout, twoDecimals } from './sheet-layout';

/**
 * Annex of the revised indicators (Perubahan 2024) of the Department of Cooperatives, Small and Medium Enterprises of
 * Lampung: the targets before and after the revision stand side by side.
 */
export function lampung(): SheetPlan[] {
  const layout = new SheetLayout('IKU OPD', [6, 30, 30, 92, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 7, 34])
    .lines([
      { text: 'LAMPIRAN', size: 12, bold: true },
      { text: 'INDIKATOR KINERJA UTAMA (IKU)', size: 12, bold: true },
      { text: 'PERUBAHAN 2024', size: 12, bold: true },
    ])
    .gap()
    .lines([{ text: 'INDIKATOR KINERJA UTAMA PERANGKAT DAERAH (IKU-OPD)', size: 13, bold: true }])
    .gap()
    .lines([
      { text: '1. NAMA ORGANISASI : DINAS KOPERASI DAN UKM PROVINSI LAMPUNG', bold: true, horizontal: 'left' },
      { text: '2. TUGAS :', bold: true, horizontal: 'left' },
      { text: `1. ${DUTY}`, horizontal: 'left' },
      { text: '3. FUNGSI :', bold: true, horizontal: 'left' },
      ...FUNCTIONS.map((text, index) => ({ text: `${index + 1}. ${text}`, horizontal: 'left' as const })),
      { text: '4. INDIKATOR KINERJA UTAMA', bold: true, horizontal: 'left' },
    ])
    .table({
      header: [
        [
          'NO',
          'SASARAN STRATEGIS',
          'INDIKATOR KINERJA UTAMA',
          'PENJELASAN (MAKNA INDIKATOR, ALASAN PEMILIHAN INDIKATOR, CARA PERHITUNGAN)',
          'TARGET IKU PADA TAHUN (SEBELUM PERUBAHAN)',
          '',
          '',
          '',
          'TARGET IKU PADA TAHUN (SETELAH PERUBAHAN)',
          '',
          '',
          '',
          'SAT.',
          'SUMBER DATA',
        ],
        ['', '', '', '', 2021, 2022, 2023, 2024, 2021, 2022, 2023, 2024, '', ''],
      ],
      body: [
        [
          '1.',
          'Meningkatnya Koperasi yang Berkualitas',
          'Persentase Koperasi Yang Berkualitas',
          QUALITY_COOPERATIVES,
          ...[33.54, 34.26, 35.22, 36.18].map(twoDecimals),
          ...[33.54, 34.26, 35.22, 36.18].map(twoDecimals),
          '%',
          'ODS (Online Data System) Dinas Koperasi Dan UKM Provinsi Lampung',
        ],
        [
          '2.',
          'Meningkatnya Usaha Kecil yang menjadi Wirausaha',
          'Persentase Usaha Kecil Yang Menjadi Wirausaha (Akumulasi)',
          ENTREPRENEURS,
          ...[2.16, 3.29, 4.47, 5.71].map(twoDecimals),
          ...[2.16, 3.29, 4.47, 8.57].map(twoDecimals),
          '%',
          'Dinas Koperasi Dan UKM Provinsi Lampung',
        ],
      ],
      merges: [
        ...[0, 1, 2, 3, 12, 13].map((column) => merged(0, column, 1, column)),
        merged(0, 4, 0, 7),
        merged(0, 8, 0, 11),
      ],
      centred: [0, 12],
    })
    .signature(['Bandar Lampung,      Oktober 2024', 'KEPALA DINAS,'], { from: 8, to: 13 });
  return [layout.plan({ orientation: 'landscape', paper: 'F4' })];
}

const DUTY =
  'Melaksanakan sebagian urusan Pemerintahan Provinsi di bidang Koperasi dan Usaha Mikro, Kecil, Menengah berdasarkan azas otonomi yang menjadi kewenangan, tugas dekonsentrasi dan pembantuan serta tugas lain sesuai dengan kebijakan yang ditetapkan oleh Gubernur berdasarkan peraturan perundang-undangan yang berlaku.';

const FUNCTIONS = [
  'Perumusan kebijakan teknis, pengaturan dan pembinaan di bidang Koperasi dan Usaha Mikro, Kecil, Menengah (UMKM);',
  'Pelaksanaan kebijakan, memfasilitasi pengajuan pendirian koperasi, perubahan anggaran dasar dan pembubaran koperasi tingkat provinsi;',
  'Pembinaan dan pengawasan usaha simpan pinjam koperasi dan pemberian izin usaha simpan pinjam, penerbitan izin pembukaan kantor cabang Koperasi Simpan Pinjam (KSP) dan Koperasi Simpan Pinjam Pola Syariah (KSPPS), kantor cabang pembantu dan kantor kas yang wilayah keanggotaannya antar Kabupaten/Kota tingkat provinsi;',
  'Pemfasilitasian tugas pembantuan dalam rangka pengawasan layanan simpan pinjam Koperasi di tingkat provinsi;',
  'Pengkoordinasian perumusan kebijakan di bidang perkoperasian dan UMKM;',
  'Pemberian bimbingan/penyuluhan dan teknis pelaksanaan pemberdayaan Koperasi dan UMKM di tingkat provinsi;',
  'Pemberian advokasi perlindungan kepada Koperasi dan UMKM di tingkat provinsi;',
  'Penetapan peraturan dan kebijakan dalam rangka penumbuhan kewirausahaan baru dan penciptaan iklim usaha kondusif bagi UMKM di tingkat provinsi;',
  'pemberdayaan UMKM yang dilakukan melalui pendataan, kemitraan, kemudahan perizinan, penguatan kelembagaan dan koordinasi dengan para pemangku kepentingan di tingkat provinsi;',
  'Pengembangan usaha kecil dengan orientasi peningkatan skala usaha menjadi menengah;',
  'Pelaksanaan pembinaan dan pengembangan Koperasi dan UMKM di tingkat provinsi;',
  'Pemfasilitasian akses pembiayaan bagi Koperasi dan UMKM di tingkat provinsi;',
  'Pelaksanaan pengawasan, monitoring dan evaluasi terhadap upaya pemberdayaan dalam rangka pembinaan Koperasi dan UMKM di tingkat provinsi;',
  'Pelaksanaan pengawasan dan pemeriksaan kepatuhan kelembagaan dan penilaian kesehatan KSP/KSPPS dan Unit Simpan Pinjam (USP) / Unit Simpan Pinjam Pola Syariah (USPPS);',
  'Pelaksanaan penanganan kasus koperasi yang wilayah keanggotaannya antar Kabupaten/Kota;',
  'Pelaksanaan pendidikan dan latihan perkoperasian bagi Pembina dan Gerakan Koperasi, yang wilayah keanggotaannya lintas Kabupaten/Kota;',
  'Pemberdayaan dan perlindungan Koperasi yang wilayah keanggotaannya antar Kabupaten/Kota dalam provinsi;',
  'Pelaksanaan kesekretariatan dinas; dan',
  'Pelaksanaan tugas lain yang diberikan oleh Gubernur sesuai dengan tugas dan fungsinya.',
];

const QUALITY_COOPERATIVES = [
  'Makna Indikator : Koperasi berkualitas adalah koperasi yang sudah menerapkan prinsip-prinsip koperasi sesuai perundang-undangan yang berlaku dan berkembang usahanya.',
  'Alasan Pemilihan : Indikator ini dipilih karena di Provinsi Lampung masih banyak koperasi yang belum menerapkan prinsip-prinsip koperasi secara benar salah satunya masih rendahnya koperasi yang melaksanakan RAT (Rapat Anggota Tahunan). Disisi lain, perkembangan usaha koperasi dirasa masih belum mampu untuk mensejahterahkan anggotanya.',
  'Rumus Perhitungan : Jumlah Koperasi Yang Meningkatkan Kualitasnya Berdasarkan RAT, Volume Usaha, dan Aset dibagi Jumlah Koperasi Aktif dikali 100 persen',
].join('\n');

const ENTREPRENEURS = [
  'Makna Indikator : Usaha kecil yang menjadi wirausaha adalah pelaku usaha kecil yang telah melengkapi perizinan usahanya (NIB) serta dapat mengelola usahanya secara profesional.',
  'Alasan Pemilihan : Indikator ini dipilih karena masih banyak sekali usaha-usaha mikro dan kecil di Provinsi Lampung yang sebenarnya berpotensi bagus akan tetapi belum dilengkapi dengan perizinan yang ada serta belum dikelola secara baik dan profesional.',
  'Rumus Perhitungan : Jumlah Usaha Kecil Yang Menjadi Wirausaha dibagi Jumlah Usaha Kecil Keseluruhan dikali 100 persen',
].join('\n');
