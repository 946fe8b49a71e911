import { type SheetPlan } from '../../src/core/sheet/plan';
import { merged, SheetLayout, twoDecimals } from './sheet-layout';

/**
 * Decree of the Head of the Department of Cooperatives, Small and Medium Enterprises of Central Sulawesi Number
 * 188.4/243/SEKRETARIAT of 17 January 2022: its annex, and tables 3.1 and 3.2 of the document it fixes.
 */
export function sulawesiTengah(): SheetPlan[] {
  return [annex(), table31(), table32()];
}

const AGENCY = 'DINAS KOPERASI, USAHA KECIL DAN MENENGAH PROVINSI SULAWESI TENGAH';
const SOURCE = 'Sumber: Renstra Dinas Koperasi dan UKM Prov. Sulteng Tahun 2021-2026';
const SIGNATURE = ['KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH', 'PROVINSI SULAWESI TENGAH'];

const WORKERS = 'Proporsi Tenaga Kerja Sektor Koperasi dan UKM Terhadap Jumlah Penduduk yang Bekerja';
const COOPERATIVES = 'Persentase Koperasi yang Berkualitas (Persen)';
const ENTREPRENEURS = 'Persentase Usaha Kecil yang Menjadi Wirausaha (Persen)';
const REFORM = 'Indeks Reformasi Birokrasi Perangkat Daerah';

const FORMULAS = {
  workers: 'Jumlah Tenaga Kerja Sektor Koperasi dan UKM / Jumlah Penduduk yang Bekerja x 100%',
  cooperatives:
    'Jumlah Koperasi yang Meningkatkan Kualitasnya Berdasarkan RAT, Volume Usaha dan Asset / Jumlah Seluruh Koperasi x 100%',
  entrepreneurs: 'Jumlah Usaha Kecil yang Menjadi Wirausaha / Jumlah Usaha Kecil Keseluruhan x 100%',
  reform:
    'Nilai Indeks Reformasi Birokrasi Perangkat Daerah Hasil Reviu Biro Organisasi Terhadap Pelaksanaan Reformasi Birokrasi Unit Kerja',
};

const SOURCES = {
  workers: 'Badan Pusat Statistik dan Dinas Koperasi dan UKM Prov. Sulawesi Tengah',
  evaluation: 'Hasil Evaluasi Dinas Koperasi dan UKM Prov. Sulawesi Tengah',
  reform: 'Biro Organisasi SETDA Prov. Sulawesi Tengah',
};

function annex(): SheetPlan {
  const place = { label: 0, text: 2 };
  const layout = new SheetLayout('Lampiran', [6, 42, 56, 40])
    .labelled('LAMPIRAN', `KEPUTUSAN KEPALA ${AGENCY}`, place)
    .labelled('NOMOR', '188.4/243/SEKRETARIAT', place)
    .labelled('TANGGAL', '17 Januari 2022', place)
    .labelled(
      'TENTANG',
      'Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah Tahun 2022-2026',
      place,
    )
    .gap(16)
    .lines([{ text: `INDIKATOR KINERJA UTAMA ${AGENCY} TAHUN 2022-2026`, size: 12, bold: true }])
    .gap();
  layout
    .table({
      header: [['No.', 'Indikator Kinerja Utama', 'Formulasi Perhitungan', 'Sumber Data']],
      body: [
        ['1.', `${WORKERS} (Persen)`, FORMULAS.workers, SOURCES.workers],
        ['2.', COOPERATIVES, FORMULAS.cooperatives, SOURCES.evaluation],
        ['3.', ENTREPRENEURS, FORMULAS.entrepreneurs, SOURCES.evaluation],
        ['4.', `${REFORM} (Indeks)`, FORMULAS.reform, SOURCES.reform],
      ],
      centred: [0],
    })
    .signature(SIGNATURE, { from: 2, to: 3 });
  return layout.plan({ orientation: 'landscape', paper: 'A4' });
}

function table31(): SheetPlan {
  const owner = 'Dinas Koperasi dan UKM Prov. Sulawesi Tengah';
  const layout = new SheetLayout('Tabel 3.1', [5, 26, 26, 36, 62, 24, 20])
    .lines([
      { text: AGENCY, size: 12, bold: true },
      { text: 'Tabel 3.1.', bold: true },
      {
        text: 'Keterkaitan Tujuan dan Sasaran Beserta Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah Tahun 2022-2026',
        bold: true,
      },
    ])
    .gap()
    .table({
      header: [
        [
          'No.',
          'Tujuan/Sasaran Renstra',
          'Indikator Kinerja Utama',
          'Formula',
          'Penjelasan',
          'Sumber Data',
          'Penanggung Jawab',
        ],
      ],
      body: [
        [
          1,
          'Meningkatkan Angka Partisipasi Kerja',
          `${WORKERS} (Persen)`,
          FORMULAS.workers,
          EXPLANATIONS.workers,
          SOURCES.workers,
          owner,
        ],
        [
          2,
          'Meningkatnya Kualitas Koperasi',
          COOPERATIVES,
          FORMULAS.cooperatives,
          EXPLANATIONS.cooperatives,
          SOURCES.evaluation,
          owner,
        ],
        [
          3,
          'Meningkatnya Usaha Kecil Menjadi Wirausaha',
          ENTREPRENEURS,
          FORMULAS.entrepreneurs,
          EXPLANATIONS.entrepreneurs,
          SOURCES.evaluation,
          owner,
        ],
        [
          4,
          'Meningkatnya Reformasi Birokrasi Perangkat Daerah (Dinas Koperasi dan UKM Provinsi Sulawesi Tengah)',
          `${REFORM} (Indeks)`,
          FORMULAS.reform,
          EXPLANATIONS.reform,
          SOURCES.reform,
          owner,
        ],
      ],
      centred: [0],
    })
    .lines([{ text: SOURCE, size: 9, italic: true, horizontal: 'left' }]);
  return layout.plan({ orientation: 'landscape', paper: 'A4' });
}

function table32(): SheetPlan {
  const layout = new SheetLayout('Tabel 3.2', [32, 36, 44, 10, 13, 13, 13, 13, 13])
    .lines([
      { text: AGENCY, size: 12, bold: true },
      { text: 'Tabel 3.2.', bold: true },
      {
        text: 'Target Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah Tahun 2022-2026',
        bold: true,
      },
    ])
    .gap()
    .table({
      header: [
        [
          'Tujuan',
          'Sasaran',
          'Indikator Kinerja Tujuan/Sasaran',
          'Satuan',
          'Target Kinerja Tujuan/Sasaran Tahun Ke-',
          '',
          '',
          '',
          '',
        ],
        ['', '', '', '', 'Tahun 2022', 'Tahun 2023', 'Tahun 2024', 'Tahun 2025', 'Tahun 2026'],
      ],
      body: [
        ['Meningkatkan Angka Partisipasi Kerja', '', WORKERS, '%', ...[1.24, 1.35, 1.45, 1.54, 1.64].map(twoDecimals)],
        [
          '',
          'Meningkatnya Kualitas Koperasi',
          COOPERATIVES,
          '%',
          ...[5.77, 5.77, 3.85, 3.85, 5.77].map(twoDecimals),
        ],
        [
          '',
          'Meningkatnya Usaha Kecil Menjadi Wirausaha',
          ENTREPRENEURS,
          '%',
          ...[6.5, 5.57, 4.06, 4.44, 5.44].map(twoDecimals),
        ],
        [
          'Meningkatnya Tata Kelola Perangkat Daerah (Dinas KUKM Prov. Sulteng)',
          'Meningkatnya Reformasi Birokrasi Perangkat Daerah (Dinas Koperasi dan UKM Provinsi Sulawesi Tengah)',
          REFORM,
          'Indeks',
          ...[60, 62, 64, 66, 68].map(twoDecimals),
        ],
      ],
      merges: [
        ...[0, 1, 2, 3].map((column) => merged(0, column, 1, column)),
        merged(0, 4, 0, 8),
        merged(2, 0, 4, 0),
      ],
      centred: [3],
    })
    .lines([{ text: SOURCE, size: 9, italic: true, horizontal: 'left' }]);
  return layout.plan({ orientation: 'landscape', paper: 'A4' });
}

const EXPLANATIONS = {
  workers:
    'Penduduk bekerja adalah penduduk yang memiliki kegiatan ekonomi dalam rangka memperoleh penghasilan, paling sedikit satu jam (tidak terputus) dalam seminggu yang lalu; termasuk kegiatan pekerja tak dibayar yang membantu dalam suatu usaha/kegiatan ekonomi. Proporsi Tenaga Kerja Sektor Koperasi dan UKM Terhadap Jumlah Penduduk yang Bekerja merupakan perbandingan antara jumlah penduduk usia 15 tahun ke atas yang bekerja dengan angkatan kerja dari sektor Koperasi dan UKM. Tujuan pengukurannya untuk mencerminkan daya serap tenaga kerja sektor Koperasi dan UKM pada suatu angkatan kerja',
  cooperatives:
    'Koperasi Berkualitas adalah koperasi yang memiliki kinerja baik dalam bidang kelembagaan, usaha, keuangan serta bermanfaat bagi anggota sebagai badan hukum aktif dan badan usaha yang dicirikan oleh prinsip-prinsip kohesivitas dan partisipasi anggota yang kuat dengan kinerja usaha yang semakin sehat dan berorientasi kepada usaha anggota serta memiliki kepedulian sosial. Tujuan pengukurannya mengetahui tingkat kinerja koperasi dalam suatu periode tertentu dan menunjukkan keberhasilan dan eksistensi koperasi kepada pihak-pihak yang berkepentingan.',
  entrepreneurs:
    'Wirausaha adalah setiap orang yang memiliki jiwa kewirausahaan dan menjalankan kewirausahaan. Sedangkan kewirausahaan adalah aktifitas dalam menciptakan dan/atau mengembangkan suatu usaha yang inovatif dan berkelanjutan. Potensi usaha kecil perlu didorong dengan penumbuhan wirausaha yang mampu memberikan motivasi sebagai pendorong perekonomian pusat dan daerah dengan menciptakan wirausahawan yang kreatif dan inovatif sebagai pelaku usaha yang mampu memproduksi barang/jasa, produk unggulan yang berdaya saing. Tujuan pengukurannya untuk mengetahui seberapa banyak pelaku usaha kecil yang menjadi wirausaha.',
  reform:
    'Agenda Reformasi Birokrasi nasional sebagaimana diamanatkan dalam Grand Design Reformasi Birokrasi Tahun 2010-2025 untuk mewujudkan pemerintahan yang baik, dan berwibawa yang berdasarkan hukum serta birokrasi yang profesional dan netral. Reformasi Birokrasi pada Perangkat Daerah bertujuan memberikan arahan kepada Perangkat Daerah mengenai perubahan yang ingin dilakukan untuk mencapai sasaran Reformasi Birokrasi, yaitu terwujudnya pemerintahan yang bersih dan bebas dari KKN, meningkatnya kualitas pelayanan publik kepada masyarakat dan meningkatnya kapasitas dan akuntabilitas kinerja birokrasi. Tujuan pengukurannya untuk melihat sejauhmana keberhasilan Perangkat Daerah dalam melaksanakan Reformasi Birokrasi.',
};
