/** Which way is better, as the words of a name tell it. */

import { factsOf } from '../../../../src/core/indicator/facts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { tableOf } from '../../rules/table-builder';

function directionOf(name: string): string | undefined {
  const table = tableOf({ columns: ['indicator', 'unit', 'target'], rows: [[name, '%', 80]] });
  return factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction?.polarity;
}

it.each([
  'Rasio biaya operasional terhadap pendapatan',
  'Rasio beban usaha terhadap pendapatan operasi',
  'Persentase biaya terhadap pendapatan',
  'Rasio limbah terhadap produksi',
  'Rasio biaya administrasi',
  'Cost to income ratio',
  'Persentase produk cacat dari produksi',
])('takes a share of what is spent or wasted for better the lower it is: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each([
  'Jumlah dusun tanpa listrik',
  'Persentase keluarga tanpa air bersih',
  'Proporsi penduduk dengan asupan kalori di bawah 1.300 kkal',
])('wants fewer of those who lack what they need: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each([
  'Prevalensi kurus pada anak di bawah tiga tahun',
  'Proporsi kematian penduduk berumur di atas 60 tahun',
  'Persentase perokok usia kurang dari 21 tahun',
  'Jumlah rekomendasi yang belum dijalankan tuntas',
  'Harga pokok penjualan',
  'Jumlah desa sangat tertinggal',
])('takes an age for no limit, and what is left undone or costs more for no good: %s', (name) => {
  expect(directionOf(name)).not.toBe('higher');
});

it.each([
  'Persentase kasus yang ditangani di bawah lima hari',
  'Persentase remaja di bawah 18 tahun yang mendapat akta',
])('knows other limits, and what is done for those of an age: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it('does not know whether opening hours or prices are to fall', () => {
  for (const [name, unit] of [
    ['Waktu layanan museum', 'Jam'],
    ['Harga produksi garam', 'Rp'],
  ]) {
    const table = tableOf({ columns: ['indicator', 'unit', 'target'], rows: [[name ?? '', unit ?? '', 8]] });
    expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction).toBeNull();
  }
});

it.each([
  'Jumlah dusun tanpa listrik yang ditangani',
  'Persentase kawasan tanpa rokok',
  'Persentase laporan tanpa izin yang ditutup',
])('does not take what is done, or kept away, for a lack: %s', (name) => {
  expect(directionOf(name)).not.toBe('lower');
});

it.each([
  'Rasio biaya pendidikan terhadap pendapatan daerah',
  'Rasio beban kerja terhadap produksi',
  'Persentase biaya operasional dari pendapatan',
])('says nothing of a cost that may be wished for, or may not: %s', (name) => {
  expect(directionOf(name)).toBeUndefined();
});

it.each([
  'Rasio pendapatan terhadap biaya operasional',
  'Persentase limbah diolah sesuai standar terhadap timbulan',
  'Efisiensi biaya operasional',
])('takes what pays for a cost, or is done about it, for better the higher it is: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it.each([
  ['AKB', 'Jumlah kematian bayi di bawah satu tahun / kelahiran hidup x 1.000', 'lower'],
  ['AKI', 'Jumlah kematian ibu / kelahiran hidup x 100.000', 'lower'],
  ['AKI', 'Jumlah konsumsi ikan / jumlah penduduk', 'higher'],
  ['AKI', 'Hasil survei tahunan', undefined],
])(
  'settles what an abbreviation of several meanings means by its calculation: %s, %s',
  (name, calculation, expected) => {
    const table = tableOf({ columns: ['indicator', 'calculation', 'target'], rows: [[name, calculation, 4]] });
    expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction?.polarity).toBe(expected);
  },
);

it.each([
  'Persentase kepemilikan akta kematian',
  'Persentase penerbitan akta perceraian',
  'Persentase ketersediaan alat pemadam kebakaran',
  'Persentase kolektibilitas piutang',
  'Persentase potensi konflik yang tidak menjadi konflik',
  'Persentase pegawai yang tidak melakukan pelanggaran disiplin',
  'Persentase desa tidak rawan pangan',
])('takes a good thing about an evil for better the higher it is: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it.each(['Jumlah pelanggaran penangkapan ikan', 'Jumlah temuan hasil pengawasan', 'Jumlah keluhan pelayanan publik'])(
  'takes a harm that an act brought up neither way by its name, and for better the lower it is where the objective says so: %s',
  (name) => {
    expect(directionOf(name)).toBeUndefined();
    const table = tableOf({
      columns: ['objective', 'indicator', 'target'],
      rows: [['Menurunnya gangguan ketertiban', name, 40]],
    });
    expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction?.polarity).toBe('lower');
  },
);

it.each([
  'Jumlah hidran kebakaran',
  'Panjang tanggul penahan banjir',
  'Jumlah bangunan pengendali longsor',
  'Jumlah kader TBC terlatih di desa',
  'Hidran kebakaran',
  'Jumlah peta rawan bencana',
])('does not take what is there against an evil for the evil: %s', (name) => {
  expect(directionOf(name)).not.toBe('lower');
});

it.each([
  'Persentase alat pemantau rusak',
  'Jumlah peserta putus sekolah',
  'Jumlah petugas yang mengalami kekerasan',
  'Persentase kehilangan hasil panen',
  'Tingkat sisa makanan pasien',
])('takes what has come over such a thing, and what is lost or left, for better the lower it is: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each([
  'Tingkat kelebihan kapasitas asrama',
  'Forced Outage Rate',
  'Persentase berkas yang hilang',
  'Persentase klaim yang ditolak',
  'Persentase remaja tidak sekolah',
  'Persentase pernikahan usia dini',
  'Persentase putusan yang diajukan banding',
  'Selisih stok gudang',
])('knows what is stopped, lost, refused or too much for better the lower it is: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each([
  'Rasio dokter per 10.000 penduduk',
  'Persentase rumah bebas jentik',
  'Persentase aset yang tercatat',
  'Tingkat hunian hotel',
  'Kecepatan rata-rata kendaraan di jalan utama',
  'Persentase pengembalian pinjaman',
  'Persentase barang hilang yang ditemukan',
  'Persentase anak tidak sekolah yang ditangani',
  'Persentase perkara yang tidak diajukan kasasi',
  'Persentase penanganan kelebihan muatan',
])('knows what is there, free of evil, on record or paid back for better the higher it is: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it.each(['Persentase gugatan yang ditolak', 'Jumlah tahanan yang bebas demi hukum', 'Rasio siswa per guru'])(
  'says nothing of what is good for one side only, or within a range: %s',
  (name) => {
    expect(directionOf(name)).toBeUndefined();
  },
);

it.each(['Persentase kehilangan hasil yang dapat ditekan', 'Kehilangan air yang bisa dihemat'])(
  'does not take a loss that is kept down for better the lower it is: %s',
  (name) => {
    expect(directionOf(name)).not.toBe('lower');
  },
);

it.each([
  'Persentase rumah tidak layak huni',
  'Persentase kasus kekerasan yang tidak tertangani',
  'Jumlah kejadian kebakaran',
  'Persentase permukiman kumuh',
])('still takes an evil for better the lower it is: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each(['Jumlah temuan pengawasan yang ditindaklanjuti', 'Persentase temuan BPK yang selesai'])(
  'still takes an answered harm for better the higher it is: %s',
  (name) => {
    expect(directionOf(name)).toBe('higher');
  },
);

it.each(['Persentase rumah tangga tanpa akses air minum', 'Biaya pokok produksi per unit'])(
  'takes what lacks a good thing, or costs, for better the lower it is: %s',
  (name) => {
    expect(directionOf(name)).toBe('lower');
  },
);

it.each([
  'Peringkat daya saing daerah',
  'Persentase daerah rawan bencana yang memiliki sistem peringatan dini',
  'Biaya pendidikan per siswa',
])('says nothing of ranks, of what people in danger have, and of costs that may be wished for: %s', (name) => {
  expect(directionOf(name)).toBeUndefined();
});

it.each([
  ['Peringkat daya saing daerah', 'Peringkat', [12, 10], 'lower'],
  ['Ranking keterbukaan informasi', '', [25], 'lower'],
  ['Peringkat maturitas layanan', 'Peringkat', [3, 4], undefined],
  ['Peringkat kesehatan koperasi', 'Nilai', [80, 85], undefined],
  ['Indeks peringkat kota', 'Peringkat', [12, 10], undefined],
])('takes the first of many for the best: %s, in %s, %p', (name, unit, targets, direction) => {
  const columns = ['indicator', 'unit', ...targets.map((_, at) => `target ${2024 + at}`)];
  const table = tableOf({ columns, rows: [[name, unit, ...targets]] });
  expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction?.polarity).toBe(direction);
});

it('says nothing of how often something is done about an evil', () => {
  const table = tableOf({
    columns: ['indicator', 'unit', 'target'],
    rows: [['Jumlah sosialisasi narkoba', 'Kali', 12]],
  });
  expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction).toBeNull();
});

it.each(['Turun (-)', 'Minimize Target', 'Turun (makin rendah makin baik)'])(
  'keeps to the direction that somebody wrote with more words than one: %s',
  (written) => {
    const table = tableOf({
      columns: ['indicator', 'unit', 'polarity', 'target', 'actual'],
      rows: [['Tingkat keterisian gudang', '%', written, 40, 50]],
    });
    expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction).toEqual({ polarity: 'lower', from: 'column' });
  },
);

it.each(['Persentase izin yang selesai maksimal 3 hari', 'Persentase aduan yang dijawab maksimal 2 hari'])(
  'takes a bound of the time for no bound of the figure: %s',
  (name) => {
    expect(directionOf(name)).not.toBe('lower');
  },
);

it.each([
  'Persentase berkurangnya laporan keluhan nasabah',
  'Tingkat menurunnya kasus tawuran',
  'Persentase terhapusnya titik blankspot',
  'Persentase terbebasnya kelurahan dari narkoba',
  'Persentase teratasinya genangan',
  'Persentase hilangnya titik api',
])('takes a share of an evil that is gone for better the higher it is: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it.each([
  'Persentase menurunnya kualitas sungai',
  'Persentase penurunan produksi kopi',
  'Persentase hilangnya pendapatan pedagang',
  'Persentase berkurangnya panen akibat banjir',
  'Persentase penghapusan piutang retribusi',
])('says nothing of a good that grows less, nor of what an evil has done: %s', (name) => {
  expect(directionOf(name)).toBeUndefined();
});

it.each([
  'Persentase peningkatan kasus tawuran',
  'Persentase laporan yang selesai terlambat',
  'Persentase wajib retribusi tidak patuh',
  'Persentase pelanggan kurang puas',
  'Persentase trotoar kurang baik',
  'Downtime sistem',
])('takes an evil that grows, and a good that is late or wanting, for better the lower it is: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each([
  'Persentase kelurahan yang memiliki data keluarga miskin',
  'Persentase pasar dengan satgas kebakaran',
  'Persentase surveilans penyakit ternak',
  'Persentase audit kematian bayi',
  'Jumlah santunan korban banjir',
  'Jumlah panti gelandangan',
  'Persentase pelanggar tata ruang yang terkena sanksi',
  'Jumlah inventarisasi tanah telantar',
])('does not take for an evil what is kept, sent out or done about it: %s', (name) => {
  expect(directionOf(name)).not.toBe('lower');
});

it.each([
  'Persentase data rusak',
  'Persentase temuan audit',
  'Jumlah kebocoran data',
  'Persentase kesalahan data stunting',
])('knows an evil of such a thing: %s', (name) => {
  expect(directionOf(name)).toBe('lower');
});

it.each(['Persentase hotel berizin', 'Persentase permohonan selesai', 'Persentase pengunjung yang puas'])(
  'takes a share of what is praised last for better the higher it is, and a count of it neither way: %s',
  (name) => {
    expect(directionOf(name)).toBe('higher');
    const counted = name.replace('Persentase', 'Jumlah');
    const table = tableOf({ columns: ['indicator', 'unit', 'target'], rows: [[counted, 'Unit', 80]] });
    expect(factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction).toBeNull();
  },
);

function directionUnder(objective: string, name: string, unit: string): string | undefined {
  const table = tableOf({ columns: ['objective', 'indicator', 'unit', 'target'], rows: [[objective, name, unit, 80]] });
  return factsOf(table, DEFAULT_SETTINGS).indicators[0]?.direction?.polarity;
}

it.each([
  ['Meningkatnya peternak', 'Jumlah peternak', 'Orang', 'higher'],
  ['Meningkatnya jumlah peternak muda di kabupaten', 'Jumlah peternak muda', 'Orang', 'higher'],
  ['Meningkatnya santunan', 'Lama santunan', 'Hari', undefined],
  ['Meningkatnya santunan', 'Waktu pembayaran santunan', 'Hari', 'lower'],
  ['Meningkatnya tambak', 'Persentase tukar guling tambak', '%', undefined],
  ['Meningkatnya peternak', 'Jumlah peternak ditegur', 'Orang', undefined],
  ['Meningkatnya kerapian', 'Jumlah teguran', 'Kali', undefined],
])(
  'lets the measure of a name go before the thing that its objective promises: %s, %s',
  (objective, name, unit, expected) => {
    expect(directionUnder(objective, name, unit)).toBe(expected);
  },
);

it.each([
  'Persentase naskah terdigitasi',
  'Persentase dosen bergelar doktor',
  'Tingkat keterisian kursi kereta perintis',
  'Persentase kelengkapan rekam medis',
  'Persentase ketepatan waktu penyampaian laporan',
  'Persentase kendaraan laik jalan',
  'Persentase arsip yang tertata',
  'Persentase perda yang ditegakkan',
])('wants more of what is done or kept as it should be: %s', (name) => {
  expect(directionOf(name)).toBe('higher');
});

it.each([
  'Persentase sampah yang tidak terangkut',
  'Persentase ketidaktepatan waktu pembayaran',
  'Persentase ketidaklengkapan rekam medis',
  'Persentase pengaduan yang belum terverifikasi',
])('but not where it is denied: %s', (name) => {
  expect(directionOf(name)).not.toBe('higher');
});

it.each(['Persentase penerimaan yang tertunda', 'Jumlah lansia terlantar', 'Persentase aset bermasalah'])(
  'wants less of what waits or is left alone: %s',
  (name) => {
    expect(directionOf(name)).toBe('lower');
  },
);
