import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];
const overYears = [2022, 2023, 2024].reduce<readonly string[]>(
  (all, year) => [...all, `target ${year}`, `actual ${year}`, `achievement ${year}`],
  ['indicator'],
);
const second = 'Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.';

const overCap = (written: string, cap: number) =>
  `Capaian "${written}" melebihi batas ${cap}% yang disebut judul kolomnya. Tulis ${cap}%, atau hapus batas itu dari judul.`;

const WAYS = ['makin rendah makin baik', 'makin tinggi makin baik'] as const;
const reversed = (figures: string, name: string, isRising: boolean) => {
  const [right, wrong] = isRising ? [WAYS[1], WAYS[0]] : WAYS;
  const formula = isRising ? 'realisasi / target' : '(2 × target − realisasi) / target';
  return `Capaian ${figures} dihitung ${isRising ? 'dengan target / realisasi, ' : ''}seolah-olah ${wrong}, padahal "${name}" tampaknya ${right}. Bila memang begitu, hitung ulang dengan ${formula}; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".`;
};

export const cases: RuleCases = {
  valid: [
    table('Keterangan yang menyebut kedua arah, atau arah yang memang diikuti rumusnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'note'],
      rows: [
        ['Intensitas cahaya taman', 'Lux', 120, 114, 95, 'makin tinggi makin baik'],
        ['Intensitas suara taman', 'dB', 120, 114, 95, 'siang makin tinggi makin baik; malam makin rendah makin baik'],
      ],
    }),
    table('Persepsi atas korupsi makin tinggi makin bersih; atas gangguan lain tidak seorang pun tahu arahnya', {
      columns,
      rows: [
        ['Indeks persepsi korupsi pegawai', 40, 42, 105],
        ['Indeks persepsi gangguan lalu lintas', 40, 42, 105],
      ],
    }),
    table('Indeks pencemar udara, yang makin rendah makin baik', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [['Nilai Indeks Standar Pencemar Udara (ISPU)', 'nilai', 50, 45, 111.11]],
    }),
    table('Di bawah atau tepat pada batas yang disebut judulnya, atau tanpa batas di judul', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'achievement'],
      headers: ['Indikator', 'Target', 'Realisasi', 'Capaian (%) maks. 120', 'Capaian tanpa batas (%)'],
      rows: [
        ['Nilai arsip', 60, 72, 120, 120],
        ['Nilai taman', 60, 84, 120, 140],
        ['Nilai kebun', 60, 63, 105, 105],
      ],
    }),
    table('Arah yang tidak diketahui, dan periode lain tidak sepakat, sedikit, atau tepat pada target', {
      columns: overYears,
      rows: [
        ['Suhu ruang arsip', 20, 22, 90, 20, 25, 75, 20, 18, 110],
        ['Kelembapan gudang', 50, 50, 100, 50, 50, 100, 50, 55, 110],
        ['Tinggi muka air', 50, 45, 90, 50, 55, 90, 50, 48, 96],
      ],
    }),
    table('Hal buruk yang tertangani, di atas garis kemiskinan, dan arah yang hanya dijanjikan sasarannya', {
      columns: ['objective', ...columns],
      rows: [
        ['', 'Timbulan sampah yang terolah', 12, 11.4, 95],
        ['', 'Persentase penduduk di atas garis kemiskinan', 80, 76, 95],
        ['Meningkatnya tata kelola', 'Nisbah biaya kantor', 40, 30, 125],
      ],
    }),
    table('Tinggi tetapi wajar, dan salah hitung yang harus diperbaiki lebih dahulu', {
      columns,
      rows: [
        ['Nilai SAKIP', 80, 120, 150],
        ['Nilai kearsipan', 80, 0, 0],
        ['Indeks kepuasan', 80, 84, 300],
      ],
    }),
    table('Dibatasi pada 150%: capaian-dibulatkan yang membahasnya', {
      columns,
      rows: [['Jumlah koperasi aktif', 30, 75, 150]],
    }),
    table('Makin rendah makin baik, dihitung demikian atau tepat pada target', {
      columns,
      rows: [
        ['Tingkat pengangguran terbuka', 5, 4.5, 110],
        ['Angka kematian ibu', 100, 80, 125],
        ['Persentase penduduk miskin', 9, 9, 100],
      ],
    }),

    table('Capaian yang tidak dapat dinilai, dan makin rendah makin baik dalam rentang atau tanpa arah', {
      columns,
      rows: [
        ['Nilai SAKIP', '', 80, 300],
        ['Jumlah dokumen', 5, 4, 80],
        ['Tingkat pengangguran terbuka', '5 - 6', 4.5, 90],
        ['Tingkat kemiskinan', 5, 5.0001, 100],
      ],
    }),
    table('Yang dibuat, dihitung dengan realisasi dibagi target; laju di bawah targetnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Panjang trotoar dibangun', 'km', 25, 20, 80],
        ['Inflasi', '%', 2.5, 2.3, 92],
      ],
    }),
    table(
      'Hanya satu baris yang dihitung terbalik: jumlah yang buruk, dua kali target dikurangi realisasi, di bawah target',
      {
        columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
        rows: [
          ['Jumlah korban kebakaran', 'Orang', 400, 420, 95.24],
          ['Persentase trotoar mantap', '%', 80, 84, 105],
        ],
      },
    ),
    table('Dihitung dengan (2 × target − realisasi) / target, dan dua baris dengan target / realisasi', {
      columns: [
        'indicator',
        'unit',
        'target 2023',
        'actual 2023',
        'achievement 2023',
        'target',
        'actual',
        'achievement',
      ],
      rows: [
        ['Jumlah rujukan', 'Rujukan', 400, 420, 95, 50, 55, 90.91],
        ['Persentase trotoar mantap', '%', 80, 84, 105, 80, 84, 105],
        ['Jumlah pinjaman', 'Buku', 90, 99, 110, 300, 320, 93.75],
      ],
    }),
    table('Dua baris triwulan dihitung dari target setahun', {
      columns: ['indicator', 'unit', 'target 2024', 'target q2', 'actual q2', 'achievement q2'],
      rows: [
        ['Jumlah kios ditata', 'Kios', 200, 100, 90, 45],
        ['Jumlah izin', 'Izin', 100, 50, 55, 55],
        ['Persentase serapan', '%', 90, 40, 36, 90],
        ['Persentase kehadiran', '%', 95, 90, 81, 90],
      ],
    }),
    table(
      'Batas di sekitar tabel: yang tidak dilampaui, legenda dengan beberapa angka, dan arti capaian di atas 100%',
      {
        columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
        nearby: [
          'Catatan: capaian maksimum 120%',
          'Capaian di atas 100% Sangat Baik, 80% sampai 100% Baik, paling tinggi 80% Kurang',
          'Capaian di atas 100% berarti melampaui target',
        ],
        rows: [
          ['Jumlah naskah', 'Naskah', 10, 15, 120],
          ['Jumlah ulasan', 'Ulasan', 4, 4, 100],
        ],
      },
    ),
    table('Batas untuk skor, sedangkan capaiannya ditulis apa adanya', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024', 'score'],
      nearby: ['Catatan: capaian dibatasi paling tinggi 120%'],
      rows: [['Jumlah ulasan', 'Ulasan', 4, 5, 125, 12]],
    }),
    table('Bagian dari sesuatu yang tidak dikehendaki, dan yang tidak dikenal, dihitung terbalik', {
      columns: [
        'indicator',
        'unit',
        'target 2024',
        'actual 2024',
        'achievement 2024',
        'achievement 2025',
        'target 2025',
        'actual 2025',
      ],
      rows: [
        ['Persentase naskah disita', '%', 80, 72, 110, 95, 80, 76],
        ['Persentase trotoar mantap', '%', 80, 84, 105, 95, 80, 76],
        ['Persentase halte bersih', '%', 80, 76, 95, 95, 80, 76],
        ['Persentase beban puncak', '%', 80, 76, 95, 105, 80, 76],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Arah yang disebut di keterangan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'note'],
          rows: [['Intensitas suara taman', 'dB', 120, 114, 95, 'Data sementara; semakin rendah semakin baik']],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 95% (target 120, realisasi 114) dihitung seolah-olah makin tinggi makin baik, padahal "Intensitas suara taman" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Arah yang ditulis dengan angka, yang artinya tampak pada baris lain',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [
            ['Indeks kepuasan pelanggan', 3, 80, 84, 105],
            ['Jumlah gangguan layanan', 1, 10, 9, 110],
            ['Daya yang dibeli', 1, 210, 231, 110],
          ],
        },
      ],
      findings: [
        [
          'E4',
          'Capaian 110% (target 210, realisasi 231) dihitung seolah-olah makin tinggi makin baik, padahal "Daya yang dibeli" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, sebutkan arahnya di kolom polaritas.',
        ],
      ],
    },
    {
      name: 'Indikator resmi yang makin tinggi makin baik, dihitung dengan rumus arah sebaliknya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [['Indeks Pembangunan Manusia', 'Indeks', 75, 60, 125]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 125% (2024: target 75, realisasi 60) dihitung dengan target / realisasi, seolah-olah makin rendah makin baik, padahal "Indeks Pembangunan Manusia" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Kolom polaritas ada tetapi kosong di barisnya, dan kehilangan hasil yang dihitung terbalik',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase kehilangan hasil panen', '', 10, 12, 120],
            ['Persentase kehilangan hasil ternak', '', 10, 12, 80],
            ['Jumlah hidran kebakaran', '', 10, 12, 120],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 120% (target 10, realisasi 12) dihitung seolah-olah makin tinggi makin baik, padahal "Persentase kehilangan hasil panen" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, sebutkan arahnya di kolom polaritas.',
        ],
      ],
    },
    {
      name: 'Capaian di atas batas yang disebut judul kolomnya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          headers: ['Indikator', 'Target', 'Realisasi', 'Capaian (%) maks. 120'],
          rows: [
            ['Nilai arsip', 60, 84, 140],
            ['Nilai taman', 60, 78, 130],
            ['Nilai kebun', 60, 90, 120],
          ],
        },
      ],
      findings: [
        ['D2', overCap('140', 120)],
        ['D3', overCap('130', 120)],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Lama yang seharusnya di dalam suatu rentang, jauh di atas targetnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Average Length of Stay (ALOS)', 'hari', 7, 9.1, 130],
            ['Turn Over Interval (TOI)', 'hari', 2, 2.1, 105],
            ['Bed Occupancy Ratio (BOR)', '%', 60, 75, 125],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 130% (target 7, realisasi 9,1) dihitung seolah-olah makin tinggi makin baik, padahal "Average Length of Stay (ALOS)" seharusnya berada di dalam suatu rentang. Periksa apakah realisasinya masih di dalam rentang itu; bila tidak, targetnya tidak tercapai.',
        ],
      ],
    },
    {
      name: 'Periode lain dari indikator itu dihitung sebaliknya',
      tables: [
        {
          columns: overYears,
          rows: [
            ['Suhu gudang vaksin', 20, 22, 90, 20, 25, 75, 20, 24, 120],
            ['Jumlah titik kemacetan', 18, 18, 100, 15, 16, '93,33', 12, 15, 125],
          ],
        },
      ],
      findings: [
        [
          'J2',
          'Capaian 120% (2024: target 20, realisasi 24) dihitung seolah-olah makin tinggi makin baik, sedangkan periode lain dari "Suhu gudang vaksin" dihitung sebaliknya. Hitung semuanya dengan satu cara.',
        ],
        [
          'J3',
          'Capaian 125% (2024: target 12, realisasi 15) dihitung seolah-olah makin tinggi makin baik, padahal "Jumlah titik kemacetan" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Hal buruk yang namanya tidak meragukan, dan yang mungkin tidak seburuk itu',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah kecelakaan lalu lintas', 120, 138, 115],
            ['Persentase anak putus sekolah', 2, 3, 150],
            ['Tunggakan pajak daerah', 20, 21, 105],
            ['Jumlah pengaduan masyarakat', 35, 42, 120],
          ],
        },
      ],
      findings: (
        [
          ['D2', '115% (2024: target 120, realisasi 138)', 'Jumlah kecelakaan lalu lintas'],
          ['D3', '150% (2024: target 2, realisasi 3)', 'Persentase anak putus sekolah'],
          ['D4', '105% (2024: target 20, realisasi 21)', 'Tunggakan pajak daerah'],
          ['D5', '120% (2024: target 35, realisasi 42)', 'Jumlah pengaduan masyarakat'],
        ] as const
      ).map(([cell, figures, name]) => [
        cell,
        `Capaian ${figures} dihitung seolah-olah makin tinggi makin baik, padahal "${name}" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".`,
      ]),
      levels: ['warning', 'warning', 'warning', 'advice'],
    },
    {
      name: 'Tabel sendiri menyebutnya tidak tercapai',
      tables: [
        {
          columns: [...columns, 'note'],
          rows: [
            ['Angka pengaduan warga', 20, 25, 125, 'Tidak tercapai'],
            ['Angka pengaduan pedagang', 20, 25, 125, ''],
            ['Angka pengaduan penumpang', 20, 18, 90, 'Tidak tercapai'],
          ],
        },
      ],
      findings: (
        [
          ['D2', '125%', 25, 'warga'],
          ['D3', '125%', 25, 'pedagang'],
          ['D4', '90%', 18, 'penumpang'],
        ] as const
      ).map(([cell, achievement, actual, who]) => [
        cell,
        `Capaian ${achievement} (2024: target 20, realisasi ${actual}) dihitung seolah-olah makin tinggi makin baik, padahal "Angka pengaduan ${who}" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".`,
      ]),
      levels: ['warning', 'advice', 'advice'],
    },
    {
      name: 'Dihitung seolah-olah makin rendah makin baik',
      tables: [
        {
          columns,
          rows: [
            ['Persentase kehadiran guru', 90, 80, '111,11'],
            ['Persentase penduduk di atas garis kemiskinan', 70, 30.05, '157,07'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian 111,11% (2024: target 90, realisasi 80) dihitung dengan (2 × target − realisasi) / target, seolah-olah makin rendah makin baik, padahal "Persentase kehadiran guru" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
        [
          'D3',
          'Capaian 157,07% (2024: target 70, realisasi 30,05) dihitung dengan (2 × target − realisasi) / target, seolah-olah makin rendah makin baik, padahal "Persentase penduduk di atas garis kemiskinan" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Ketidakcukupan dan prevalensi makin rendah makin baik',
      tables: [
        {
          columns,
          rows: [
            ['Prevalensi ketidakcukupan pangan', 12, 15, 125],
            ['Persentase ketidakhadiran pegawai', 2, 3, 150],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian 125% (2024: target 12, realisasi 15) dihitung seolah-olah makin tinggi makin baik, padahal "Prevalensi ketidakcukupan pangan" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
        [
          'D3',
          'Capaian 150% (2024: target 2, realisasi 3) dihitung seolah-olah makin tinggi makin baik, padahal "Persentase ketidakhadiran pegawai" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Jauh di atas 100% dan di bawah nol',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah koperasi aktif', 30, 75, 250],
            ['Jumlah kasus kematian ibu', 10, 25, -50],
            ['Nilai SAKIP', 40, 80, 2.0001],
          ],
          formats: { D4: '0.00' },
        },
      ],
      findings: [
        ['D2', `Capaian 250% (2024: target 30, realisasi 75) jauh di atas 100%. ${second}`],
        ['D3', `Capaian -50% (2024: target 10, realisasi 25) di bawah nol. ${second}`],
        ['D4', `Capaian 200% (2024: target 40, realisasi 80) jauh di atas 100%. ${second}`],
      ],
    },
    {
      name: 'Beberapa tahun dari satu indikator: satu temuan',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
            ...['achievement 2023', 'achievement 2024'],
          ],
          rows: [['Jumlah koperasi aktif', 30, 40, 75, 80, 250, 200]],
        },
      ],
      findings: [
        [
          'F2',
          `Capaian 250% (2023: target 30, realisasi 75); 200% (2024: target 40, realisasi 80) jauh di atas 100%. ${second}`,
        ],
      ],
    },
    {
      name: 'Dihitung seolah-olah makin tinggi makin baik',
      tables: [{ columns, rows: [['Tingkat pengangguran terbuka', 5, 4.5, '90%']] }],
      findings: [
        [
          'D2',
          'Capaian 90% (2024: target 5, realisasi 4,5) dihitung seolah-olah makin tinggi makin baik, padahal "Tingkat pengangguran terbuka" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
      levels: ['warning'],
    },

    {
      name: 'Kolom tanpa tahun, dan dua kejanggalan dari satu indikator',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [['Jumlah koperasi aktif', 30, 75, 250]],
        },
        {
          sheet: 'Dua',
          columns: [
            ...['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
            ...['achievement 2023', 'achievement 2024'],
          ],
          rows: [
            ['Jumlah sumur bor', 10, 10, 25, 20, -50, 200],
            ['Jumlah koperasi aktif', 30, 30, 60, 75, 200, 250],
          ],
        },
      ],
      findings: [
        ['IKU!D2', `Capaian 250% (target 30, realisasi 75) jauh di atas 100%. ${second}`],
        ['Dua!F2', `Capaian -50% (2023: target 10, realisasi 25) di bawah nol. ${second}`],
        ['Dua!G2', `Capaian 200% (2024: target 10, realisasi 20) jauh di atas 100%. ${second}`],
        [
          'Dua!F3',
          `Capaian 200% (2023: target 30, realisasi 60); 250% (2024: target 30, realisasi 75) jauh di atas 100%. ${second}`,
        ],
      ],
      english: [
        'The achievement 250% (target 30, actual 75) is far above 100 %. Check target, direction and actual; if it is right, explain it in the notes.',
        'The achievement -50% (2023: target 10, actual 25) is below zero. Check target, direction and actual; if it is right, explain it in the notes.',
        'The achievement 200% (2024: target 10, actual 20) is far above 100 %. Check target, direction and actual; if it is right, explain it in the notes.',
        'The achievement 200% (2023: target 30, actual 60); 250% (2024: target 30, actual 75) is far above 100 %. Check target, direction and actual; if it is right, explain it in the notes.',
      ],
    },
    {
      name: 'Realisasi triwulan di samping satu target dan capaiannya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual q2', 'achievement'],
          rows: [
            ['Persentase perkara yang dimediasi', 5, 8, 160],
            ['Nilai SAKIP', 80, 84, 105],
          ],
        },
      ],
      findings: [['IKU!D2', `Capaian 160% (target 5, realisasi 8) jauh di atas 100%. ${second}`]],
    },
    {
      name: 'Capaian yang sangat tinggi dan sangat rendah, tanpa target atau dengan desimal',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon yang ditanam', '', 9, 900],
            ['Jumlah taman yang dirawat', 10, '', -40],
            ['Jumlah sumur yang digali', 10, 85, 850],
            ['Nilai pasar', 80, 78, '97,5'],
            ['Nilai kios', 80, 76, 95],
          ],
        },
      ],
      findings: [
        [
          'D4',
          'Capaian 850% (2025: target 10, realisasi 85) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
      ],
    },
    {
      name: 'Capaian menurut rumus makin rendah di antara yang makin tinggi',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Persentase kehadiran guru', 90, 80, 111.11],
            ['Persentase kehadiran siswa', 90, 80, 112.5],
            ['Nilai taman', 80, 76, 95],
            ['Nilai pasar', 80, 72, 90],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian 111,11% (2025: target 90, realisasi 80) dihitung dengan (2 × target − realisasi) / target, seolah-olah makin rendah makin baik, padahal "Persentase kehadiran guru" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
        [
          'D3',
          'Capaian 112,5% (2025: target 90, realisasi 80) dihitung dengan target / realisasi, seolah-olah makin rendah makin baik, padahal "Persentase kehadiran siswa" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Bagian dari yang disebut baik, dan waktu tunggu yang lebih singkat, dihitung dengan rumus arah sebaliknya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase pasar yang tertib', '%', 80, 76, 105.26],
            ['Persentase alat ukur yang berfungsi', '%', 80, 76, 105.26],
            ['Rata-rata waktu tunggu pemohon', 'Hari', 5, 4, 80],
            ['Persentase warga terlayani', '%', 80, 76, 105.26],
          ],
        },
      ],
      findings: [
        ['E2', reversed('105,26% (target 80, realisasi 76)', 'Persentase pasar yang tertib', true)],
        ['E3', reversed('105,26% (target 80, realisasi 76)', 'Persentase alat ukur yang berfungsi', true)],
        ['E4', reversed('80% (target 5, realisasi 4)', 'Rata-rata waktu tunggu pemohon', false)],
        ['E5', reversed('105,26% (target 80, realisasi 76)', 'Persentase warga terlayani', true)],
      ],
      levels: ['warning', 'warning', 'warning', 'advice'],
    },
    {
      name: 'Waktu yang lebih lama daripada targetnya, ditulis lebih dari tercapai',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Rata-rata waktu penanganan pengaduan', 'Hari', 5, 7, 140]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 140% (target 5, realisasi 7) dihitung seolah-olah makin tinggi makin baik, padahal "Rata-rata waktu penanganan pengaduan" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Capaian tepat di batas dan sedikit di atasnya',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Nilai taman', 10, 20, 200],
            ['Nilai pasar', 10, 20.1, 201],
            ['Nilai kios', 10, 15, 150],
            ['Nilai arsip', 10, 15.1, 151],
            ['Nilai jalan', 10, 30, 300],
            ['Nilai sumur', 10, 30.1, 301],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian 200% (2025: target 10, realisasi 20) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
        [
          'D3',
          'Capaian 201% (2025: target 10, realisasi 20,1) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
        [
          'D5',
          'Capaian 151% (2025: target 10, realisasi 15,1) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
        [
          'D6',
          'Capaian 300% (2025: target 10, realisasi 30) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
        [
          'D7',
          'Capaian 301% (2025: target 10, realisasi 30,1) jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        ],
      ],
    },
    {
      name: 'Arah yang terbalik disebut juga bila capaiannya jauh di atas 100%, dan pada antrean, yang sembuh, dan yang didaur ulang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Angka kecelakaan tambang', 'Kasus', 4, 8, 200],
            ['Waktu antre timbangan', 'Menit', 10, 14, 140],
            ['Persentase ternak sembuh', '%', 90, 72, 125],
            ['Jumlah kaca didaur ulang', 'Ton', 50, 40, 125],
            ['Jumlah sisa perkara', 'Perkara', 50, 80, 160],
          ],
        },
      ],
      findings: [
        ['E2', reversed('200% (target 4, realisasi 8)', 'Angka kecelakaan tambang', false)],
        ['E3', reversed('140% (target 10, realisasi 14)', 'Waktu antre timbangan', false)],
        ['E4', reversed('125% (target 90, realisasi 72)', 'Persentase ternak sembuh', true)],
        ['E5', reversed('125% (target 50, realisasi 40)', 'Jumlah kaca didaur ulang', true)],
        ['E6', reversed('160% (target 50, realisasi 80)', 'Jumlah sisa perkara', false)],
      ],
      levels: ['warning', 'warning', 'advice', 'advice', 'advice'],
    },
    {
      name: 'Pembagian terbalik pada yang dibuat, dan laju yang seharusnya dijaga di dalam rentang',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Panjang trotoar dibangun', 'km', 20, 25, 80],
            ['Inflasi', '%', 2.5, 3.5, 140],
            ['Nilai taman', 'Nilai', 70, 77, 110],
            ['Pembangkit surya dibangun', 'MW', 20, 25, 80],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 80% (target 20, realisasi 25) dihitung dengan target / realisasi, seolah-olah makin rendah makin baik, padahal "Panjang trotoar dibangun" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
        [
          'E3',
          'Capaian 140% (target 2,5, realisasi 3,5) dihitung seolah-olah makin tinggi makin baik, padahal "Inflasi" seharusnya berada di dalam suatu rentang. Periksa apakah realisasinya masih di dalam rentang itu; bila tidak, targetnya tidak tercapai.',
        ],
        [
          'E5',
          'Capaian 80% (target 20, realisasi 25) dihitung dengan target / realisasi, seolah-olah makin rendah makin baik, padahal "Pembangkit surya dibangun" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Bagian dari sesuatu yang dikerjakan, dihitung terbalik di antara baris yang dihitung biasa',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Persentase naskah dijilid', '%', 80, 72, 110],
            ['Persentase trotoar mantap', '%', 80, 84, 105],
            ['Persentase halte bersih', '%', 80, 76, 95],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 110% (2024: target 80, realisasi 72) dihitung dengan (2 × target − realisasi) / target, seolah-olah makin rendah makin baik, sedangkan baris lain di kolom ini dihitung dengan realisasi / target. Bila untuk "Persentase naskah dijilid" makin tinggi makin baik, hitung ulang seperti baris lain; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Satu baris dihitung dengan target / realisasi, dan arahnya tidak diketahui',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Luas kebun kopi', 'Ha', 400, 420, 95.24],
            ['Persentase trotoar mantap', '%', 80, 84, 105],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian 95,24% (2024: target 400, realisasi 420) dihitung dengan target / realisasi, seolah-olah makin rendah makin baik, sedangkan baris lain di kolom ini dihitung dengan realisasi / target. Bila untuk "Luas kebun kopi" makin tinggi makin baik, hitung ulang seperti baris lain; bila tidak, tetapkan arahnya di panel, atau di kolom "Polaritas".',
        ],
      ],
    },
    {
      name: 'Capaian triwulan satu baris dihitung dari target setahun',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target q2', 'actual q2', 'achievement q2'],
          headers: ['Indikator', 'Satuan', 'Target 2024', 'Target TW II', 'Realisasi TW II', 'Capaian TW II (%)'],
          rows: [
            ['Jumlah kios ditata', 'Kios', 200, 100, 90, 45],
            ['Jumlah izin', 'Izin', 100, 50, 55, 110],
            ['Persentase serapan', '%', 90, 40, 36, 90],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Capaian 45% (target 200, realisasi 90) dihitung dari target setahun, sedangkan baris lain di kolom ini dihitung dari target periodenya ("Target TW II": "100" di baris ini). Hitung semuanya dari target yang sama.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Capaian di atas batas yang disebut di sekitar tabel',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
          nearby: ['Keterangan: capaian di atas 120% dihitung 120%'],
          rows: [
            ['Jumlah naskah', 'Naskah', 10, 15, 120],
            ['Jumlah ulasan', 'Ulasan', 4, 5, 125],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Capaian "125" melebihi batas 120% yang disebut di sekitar tabel ini. Tulis 120%, atau hapus keterangan tentang batas itu.',
        ],
      ],
      levels: ['warning'],
    },
  ],
};
