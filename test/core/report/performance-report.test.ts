import { chosenScale } from '../../../src/core/knowledge/choices/rating-scales';
import { dashboard } from '../../../src/core/report/dashboard';
import { isReport } from '../../../src/core/report/own-report';
import { performanceReport } from '../../../src/core/report/performance-report';
import { ReportError } from '../../../src/core/report/report-options';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { areaName, contains } from '../../../src/core/sheet/address';
import { textAt } from '../../../src/core/sheet/grid';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { SAMPLE, reader, tableOf, tablesOf } from './sample';

const OPTIONS = { language: 'id', date: '22 November 2026' } as const;

function reportOf(settings: Settings = DEFAULT_SETTINGS): readonly SheetPlan[] {
  return performanceReport(SAMPLE, settings, OPTIONS);
}

function sheet(name: string, settings?: Settings) {
  const plan = reportOf(settings).find((each) => each.name === name);
  if (!plan) throw new Error(`No sheet "${name}".`);
  return { plan, ...reader(plan) };
}

const IMMUNISED = 'Persentase balita dengan imunisasi lengkap';
const MATERNAL = 'Angka kematian ibu';
const SCHOOL = 'Rata-rata lama sekolah';
const ACCREDITED = 'Persentase sekolah terakreditasi A';
const OPINION = 'Opini BPK';

describe('this year', () => {
  const { figure, says } = sheet('Capaian Kinerja');

  test('reports the last year that has actuals', () => {
    expect(figure(IMMUNISED, 'Target 2024')).toBe(85);
    expect(figure(IMMUNISED, 'Realisasi 2024')).toBe(83.3);
  });

  test('computes achievement by the direction of the indicator', () => {
    expect(figure(IMMUNISED, 'Capaian')).toBeCloseTo(83.3 / 85, 12);
    // Lower is better: (2 × 95 − 101) ÷ 95.
    expect(figure(MATERNAL, 'Arah')).toBe('Turun');
    expect(figure(MATERNAL, 'Capaian')).toBeCloseTo(89 / 95, 12);
    expect(figure(MATERNAL, 'Status')).toBe('Belum tercapai');
  });

  test('rates by the scale in use and says which formula and scale that is', () => {
    expect(figure(IMMUNISED, 'Predikat')).toBe('Sangat Tinggi');
    expect(sheet('Capaian Kinerja', { ...DEFAULT_SETTINGS, ratingScale: 'empat' }).figure(IMMUNISED, 'Predikat')).toBe(
      'Berhasil',
    );
    expect(says('(2 × target − realisasi) ÷ target')).toBe(true);
    expect(says('Permendagri 86/2017')).toBe(true);
  });

  test('follows the ratio method where the workbook asks for it', () => {
    const ratio = sheet('Capaian Kinerja', { ...DEFAULT_SETTINGS, lowerMethod: 'ratio' });
    expect(ratio.figure(MATERNAL, 'Capaian')).toBeCloseTo(95 / 101, 12);
    expect(ratio.says('target ÷ realisasi')).toBe(true);
  });

  test('invents no figure: a missing actual stays blank and is named, a rating is reached without a percentage', () => {
    expect(figure(ACCREDITED, 'Capaian')).toBe('');
    expect(says(`${ACCREDITED}: Realisasi belum ada.`)).toBe(true);
    expect(figure(OPINION, 'Capaian')).toBe('');
    expect(figure(OPINION, 'Status')).toBe('Tercapai');
  });
});

test('the mean of an objective counts only indicators that could be measured', () => {
  const { figure } = sheet('Ringkasan Sasaran');
  expect(figure('Meningkatnya mutu layanan kesehatan', 'Rata-rata Capaian')).toBeCloseTo((83.3 / 85 + 89 / 95) / 2, 12);
  expect(figure('Meningkatnya kualitas pendidikan', 'Indikator Terukur')).toBe('1 dari 2');
  expect(figure('Meningkatnya akuntabilitas', 'Rata-rata Capaian')).toBe('');
});

test('last year stands beside this year, with the growth of the actual', () => {
  const { plan, figure, find } = sheet('Perbandingan Tahun');
  expect(figure(IMMUNISED, 'Capaian')).toBeCloseTo(82 / 80, 12);
  expect(figure(IMMUNISED, 'Pertumbuhan')).toBeCloseTo((83.3 - 82) / 82, 12);
  const shown = planToGrid(plan);
  const { row } = find(IMMUNISED);
  expect([6, 9, 10].map((column) => textAt(shown, row, column))).toEqual(['102,50%', '98,00%', '1,59%']);
});

test('the trend begins with the first actual', () => {
  const { figure } = sheet('Tren Realisasi');
  expect(figure(IMMUNISED, '2022')).toBe(75);
  expect(figure(IMMUNISED, 'Pertumbuhan 2022-2024')).toBeCloseTo((83.3 - 75) / 75, 12);
  expect(figure(OPINION, '2022')).toBe('WDP');
  expect(figure(OPINION, 'Pertumbuhan 2022-2024')).toBe('');
});

test('achievement over the years is in percent, and blank where a year had no target', () => {
  const { figure, plan } = sheet('Tren Capaian');
  expect(figure(IMMUNISED, '2023')).toBeCloseTo(82 / 80, 12);
  expect(figure(MATERNAL, '2023')).toBeCloseTo((2 * 100 - 99) / 100, 12);
  expect(figure(MATERNAL, '2024')).toBeCloseTo((2 * 95 - 101) / 95, 12);
  expect(figure(IMMUNISED, '2022')).toBe('');
  expect(plan.charts?.[0]).toMatchObject({ kind: 'line', axisFormat: '0%' });
});

test('progress to the final target starts from the baseline, also where lower is better', () => {
  const { figure } = sheet('Target Akhir');
  expect(figure(IMMUNISED, 'Progres dari Kondisi Awal')).toBeCloseTo((83.3 - 70) / (95 - 70), 12);
  expect(figure(MATERNAL, 'Progres dari Kondisi Awal')).toBeCloseTo(19 / 40, 12);
});

test('without a baseline there is no progress to a lower target, and the sheet says why', () => {
  const tables = tablesOf([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', '', 'Realisasi'],
    ['', '', '', '2024', '2026', '2024'],
    [1, 'Persentase rumah layak huni', '%', 80, 100, 75],
    [2, 'Persentase penduduk miskin', '%', 9, 8, 16],
  ]);
  const sheet = performanceReport(tables, DEFAULT_SETTINGS, OPTIONS).find(({ name }) => name === 'Target Akhir');
  if (!sheet) throw new Error('no sheet');
  const { figure } = reader(sheet);
  expect(figure('Persentase rumah layak huni', 'Progres dari Kondisi Awal')).toBe(0.75);
  expect(figure('Persentase penduduk miskin', 'Progres dari Kondisi Awal')).toBe('');
  expect(figure('Persentase penduduk miskin', 'Keterangan')).toMatch(/^Tanpa kondisi awal/);
});

test('a standard is compared in the unit of the indicator', () => {
  const { figure } = sheet('Standar Nasional');
  expect(figure(IMMUNISED, 'Selisih dari Standar')).toBe(-11.7);
  expect(figure(SCHOOL, 'Selisih dari Standar')).toBe(-0.2);
  expect(figure(MATERNAL, 'Selisih dari Standar')).toBe('');
});

test('efficiency is achievement less the share of the budget spent', () => {
  const { figure } = sheet('Efisiensi');
  expect(figure(IMMUNISED, 'Penyerapan Anggaran')).toBeCloseTo(0.9, 12);
  expect(figure(IMMUNISED, 'Efisiensi', 'Pagu Anggaran (Rp)')).toBeCloseTo(83.3 / 85 - 0.9, 12);
  expect(figure(SCHOOL, 'Efisiensi', 'Pagu Anggaran (Rp)')).toBe('');
});

test('causes, remedies and programs are left as marked cells to be written', () => {
  const { plan, find, figure } = sheet('Analisis');
  const { row } = find(IMMUNISED);
  const { column } = find('Penyebab Keberhasilan atau Kegagalan');
  const fills = (plan.styles ?? [])
    .filter(({ area }) => contains(area, { row, column }))
    .map(({ style }) => style.fill);
  expect(fills).toContain('#FFF8E1');
  expect(figure(IMMUNISED, 'Penyebab Keberhasilan atau Kegagalan')).toBe('');
});

test('what the workbook does not hold is left out, and the first sheet says why', () => {
  const tables = tablesOf([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
    [1, 'Persentase jalan mantap', '%', 80, 82],
    [2, 'Persentase rumah layak huni', '%', 70, 66.5],
  ]);
  const plans = performanceReport(tables, DEFAULT_SETTINGS, OPTIONS);
  expect(plans.map(({ name }) => name)).toEqual(['Capaian Kinerja', 'Analisis', 'Program']);
  const [first] = plans;
  const says = first ? reader(first).says : () => false;
  expect(says('tidak ada realisasi tahun sebelumnya')).toBe(true);
  expect(says('tidak ada kolom standar')).toBe(true);
  expect(says('pagu dan realisasi anggaran')).toBe(true);
});

test('targets of one table meet actuals of another', () => {
  const plan = tableOf([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Target 2025'],
    [1, 'Meningkatnya akses air minum', 'Persentase rumah tangga dengan air minum layak', '%', 80, 84],
  ]);
  const result = tableOf([
    ['No', 'Indikator Kinerja', 'Realisasi 2024'],
    [1, 'Persentase Rumah Tangga dengan Air Minum Layak (%)', 78],
  ]);
  const [first] = performanceReport([plan, result], DEFAULT_SETTINGS, OPTIONS);
  const { figure } = reader(first ?? { name: '', cells: [] });
  expect(figure('Persentase rumah tangga dengan air minum layak', 'Capaian')).toBeCloseTo(78 / 80, 12);
});

test('tables without a year need one to be chosen', () => {
  const tables = tablesOf([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Persentase jalan mantap', '%', 80, 82],
  ]);
  expect(() => performanceReport(tables, DEFAULT_SETTINGS, OPTIONS)).toThrow(ReportError);
  const [first] = performanceReport(tables, DEFAULT_SETTINGS, { ...OPTIONS, year: 2024 });
  expect(reader(first ?? { name: '', cells: [] }).figure('Persentase jalan mantap', 'Capaian')).toBeCloseTo(
    82 / 80,
    12,
  );
});

test('every sheet says whose report it is, where the user has said so, and is still known as ours', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, agency: { organisation: 'Dinas Kelautan dan Perikanan' } };
  const plansOf = (chosen: Settings) => [...reportOf(chosen), dashboard(SAMPLE, chosen, OPTIONS)];
  for (const plan of plansOf(settings)) {
    expect(reader(plan).find('DINAS KELAUTAN DAN PERIKANAN').row).toBeLessThan(3);
    expect(isReport({ ...planToGrid(plan), marks: (plan.names ?? []).map(({ name }) => name) })).toBe(true);
  }
  const unsaid = plansOf(DEFAULT_SETTINGS);
  expect(unsaid.map(({ cells }) => cells.length + 1)).toEqual(plansOf(settings).map(({ cells }) => cells.length));
});

test('the cells that the 100% line is drawn from show nothing beside the table', () => {
  const { plan } = sheet('Capaian Kinerja');
  const line = plan.charts?.[0]?.series.find(({ name }) => name === 'Garis 100%');
  if (!line) throw new Error('There is no line at 100%.');
  const { top, bottom, left } = line.values;
  const cells = plan.cells.filter(({ row, column }) => column === left && row >= top - 1 && row <= bottom);
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.map(({ style }) => style?.numberFormat)).toEqual(cells.map(() => ';;;'));
});

test('every sheet is ours by its mark, prints as wide as the page, and its charts say in words what they show', () => {
  for (const plan of [...reportOf(), dashboard(SAMPLE, DEFAULT_SETTINGS, OPTIONS)]) {
    expect(plan.names?.some(({ name }) => name.startsWith('IKU_laporan_'))).toBe(true);
    expect(plan.print).toMatchObject({ fitToWidth: true, footer: 'Halaman &P dari &N' });
    for (const { description, series, categories } of plan.charts ?? []) {
      expect(description.length).toBeGreaterThan(20);
      for (const { values } of series) {
        const size = (area: typeof values) => (area.bottom - area.top + 1) * (area.right - area.left + 1);
        expect(`${areaName(values)}: ${size(values)}`).toBe(`${areaName(values)}: ${size(categories)}`);
      }
    }
  }
});

test('a rating is coloured and named in every row that has one', () => {
  const { plan, find } = sheet('Capaian Kinerja');
  const { row } = find(IMMUNISED);
  const { column } = find('Predikat');
  const style = Object.assign(
    {},
    ...(plan.styles ?? []).filter(({ area }) => contains(area, { row, column })).map((each) => each.style),
  ) as { fill?: string; fontColor?: string };
  expect(style).toMatchObject({ fill: '#1E6B47', fontColor: '#FFFFFF' });
});

test('in grey each class is lighter than the one before, so the best and the worst are not the same dark cell', () => {
  const classes = chosenScale(DEFAULT_SETTINGS.ratingScale).classes;
  const rows = classes.map((_, index) => [
    index + 1,
    `Persentase desa tipe ${'ABCDE'[index]}`,
    '%',
    100,
    [95, 80, 70, 55, 20][index] ?? 0,
  ]);
  const made = dashboard(
    tablesOf([['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'], ...rows]),
    DEFAULT_SETTINGS,
    OPTIONS,
  );
  const page = reader(made);
  const fills = classes.map(({ name }) => {
    const place = page.find(name);
    return (made.styles ?? [])
      .flatMap(({ area, style }) => (contains(area, place) && style.fill ? [style.fill] : []))
      .pop();
  });
  const greys = fills.map((fill = '#000000') =>
    [0.299, 0.587, 0.114].reduce((sum, share, at) => sum + share * parseInt(fill.slice(1 + 2 * at, 3 + 2 * at), 16), 0),
  );
  for (const [index, grey] of greys.entries()) expect(grey).toBeGreaterThan((greys[index - 1] ?? 0) + 15);
});

describe('the dashboard', () => {
  const plan = dashboard(SAMPLE, DEFAULT_SETTINGS, OPTIONS);
  const { figure, says, find } = reader(plan);

  test('counts indicators by rating, those not measured too', () => {
    expect(figure('Sangat Tinggi', 'Jumlah')).toBe(3);
    expect(figure('Tidak terukur', 'Jumlah')).toBe(1);
    expect(figure('Tidak terukur', 'Bagian')).toBe(1 / 5);
    expect(figure('Dinilai dengan predikat, tanpa persentase', 'Jumlah')).toBe(1);
  });

  test('ranks from the best, and names what is missing', () => {
    expect(find(SCHOOL).row).toBeLessThan(find(IMMUNISED).row);
    expect(find(IMMUNISED).row).toBeLessThan(find(MATERNAL).row);
    expect(figure(ACCREDITED, 'Yang belum ada')).toBe('Realisasi belum ada.');
    expect(says('predikat: dinilai tercapai')).toBe(false);
  });

  test('tells of an indicator whose target is a rating whether it is reached: nothing is missing of it', () => {
    const own = tablesOf([
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
      [1, 'Opini BPK atas laporan keuangan', 'Opini', 'WTP', 'WTP'],
      [2, 'Persentase jembatan baik', '%', 80, 72],
    ]);
    const page = reader(dashboard(own, DEFAULT_SETTINGS, OPTIONS));
    expect(page.figure('Opini BPK atas laporan keuangan', 'Realisasi')).toBe('WTP');
    expect(page.figure('Opini BPK atas laporan keuangan', 'Status')).toBe('Tercapai');
    expect(page.figure('Tidak terukur', 'Jumlah')).toBe(0);
    expect(page.says('Data belum lengkap')).toBe(false);
  });

  test('marks what was written by another method or cap than those of the settings', () => {
    const own = tablesOf([
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
      [1, 'Angka kematian bayi', 'per 1.000', 8, 4, '150%'],
      [2, 'Persentase jembatan baik', '%', 80, 72, '90%'],
    ]);
    const heading = 'Capaian tertulis yang mengikuti cara hitung atau batas atas lain daripada di Pengaturan';
    const chosen = { ...DEFAULT_SETTINGS, lowerMethod: 'ratio', achievementCap: '120' } as const;
    const page = reader(dashboard(own, chosen, OPTIONS));
    expect(page.figure('Angka kematian bayi', 'Tertulis')).toBe('150% (!)');
    expect(page.figure('Angka kematian bayi', 'Menurut hitungan', heading)).toBeCloseTo(1.2, 12);
    expect(page.figure('Persentase jembatan baik', 'Tertulis')).toBe('90%');
    expect(reader(dashboard(own, DEFAULT_SETTINGS, OPTIONS)).says(heading)).toBe(false);
  });

  test('shows what the document itself states beside the computed figure, and marks what does not follow', () => {
    const own = tablesOf([
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
      [1, 'Persentase jalan mantap', '%', 80, 60, '75%'],
      [2, 'Persentase rumah layak huni', '%', 80, 76, '152%'],
      [3, 'Persentase jembatan baik', '%', 80, 72, ''],
    ]);
    const page = reader(dashboard(own, DEFAULT_SETTINGS, OPTIONS));
    expect(page.figure('Persentase jalan mantap', 'Tertulis', 'Capaian terendah')).toBe('75%');
    expect(page.figure('Persentase rumah layak huni', 'Tertulis')).toBe('152% (!)');
    const heading = 'Capaian tertulis yang tidak sesuai dengan target dan realisasinya';
    expect(page.figure('Persentase rumah layak huni', 'Menurut hitungan', heading)).toBeCloseTo(0.95, 12);
    expect(() => page.find('Persentase jalan mantap', page.find(heading).row)).toThrow();
    expect(reader(plan).says(heading)).toBe(false);
  });

  test('marks what the document computed for the other direction', () => {
    const own = tablesOf([
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
      [1, 'Jumlah kecelakaan lalu lintas', 'Kejadian', 120, 138, '115%'],
      [2, 'Persentase penduduk miskin', '%', 10, 9, '110%'],
      [3, 'Persentase jembatan baik', '%', 80, 72, '90%'],
    ]);
    const page = reader(dashboard(own, DEFAULT_SETTINGS, OPTIONS));
    const heading = 'Capaian tertulis yang dihitung ke arah sebaliknya: periksa arah indikatornya';
    expect(page.figure('Jumlah kecelakaan lalu lintas', 'Tertulis')).toBe('115% (!)');
    expect(page.figure('Jumlah kecelakaan lalu lintas', 'Menurut hitungan', heading)).toBeCloseTo(0.85, 12);
    expect(page.figure('Persentase penduduk miskin', 'Tertulis')).toBe('110%');
    expect(() => page.find('Persentase penduduk miskin', page.find(heading).row)).toThrow();
    expect(reader(plan).says(heading)).toBe(false);
  });

  test('shows no indicator among the best and the worst at once', () => {
    const many = tablesOf([
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
      ...Array.from({ length: 7 }, (_, index) => [
        index + 1,
        `Persentase desa tipe ${'ABCDEFG'[index]}`,
        '%',
        80,
        70 + index,
      ]),
    ]);
    const page = reader(dashboard(many, DEFAULT_SETTINGS, OPTIONS));
    expect(page.find('Persentase desa tipe G').row).toBeLessThan(page.find('Capaian terendah').row);
    expect(page.figure('Persentase desa tipe A', 'Capaian', 'Capaian terendah')).toBeCloseTo(70 / 80, 12);
    expect(() => page.find('Persentase desa tipe D', page.find('Capaian terendah').row)).toThrow();
  });
});

test('a mark and a rating beside a figure of the year are told below the table, with what the mark means', () => {
  const table = tableOf([
    ['PENGUKURAN KINERJA TAHUN 2025', '', '', '', '', ''],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
    [1, 'Menurunnya pengangguran', 'Tingkat pengangguran terbuka', '%', 4.25, '3,9*)'],
    [2, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', 72, 'B (68,4)'],
    ['*) angka sementara'],
  ]);
  const [first] = performanceReport([table], DEFAULT_SETTINGS, OPTIONS);
  if (!first) throw new Error('No report.');
  const { says } = reader(first);
  expect(says('Tingkat pengangguran terbuka: realisasi "3,9*)": angka sementara.')).toBe(true);
  expect(says('Nilai SAKIP: realisasi tertulis "B (68,4)".')).toBe(true);
});
