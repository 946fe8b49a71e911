import { writeFileSync } from 'node:fs';

import { ROLES } from '../../src/core/table/model';
import { iku, temporaryFolder } from './run-iku';

const WITH_ERRORS = 'samples/tanjung-jabung-barat.xlsx';
const WITHOUT_ERRORS = 'samples/kalimantan-barat.xlsx';

const inFolder = temporaryFolder();
beforeAll(() => {
  writeFileSync(inFolder('rusak.xlsx'), 'ini bukan buku kerja');
  writeFileSync(inFolder('kosong.xlsx'), '');
  writeFileSync(inFolder('tanpa-tabel.csv'), 'Nama;Alamat\nA;B\n');
});

describe('the exit code', () => {
  it('is 0 without a finding of level error', async () => expect((await iku('periksa', WITHOUT_ERRORS)).code).toBe(0));
  it('is 1 with one', async () => expect((await iku('periksa', WITHOUT_ERRORS, WITH_ERRORS)).code).toBe(1));
  it('is 2 when a file cannot be read, whatever the others hold', async () => {
    expect((await iku('periksa', WITH_ERRORS, inFolder('rusak.xlsx'))).code).toBe(2);
  });
  it.each([
    [['periksa'], 'berkas'],
    [[], 'perintah'],
    [['perikso', WITH_ERRORS], 'perikso'],
    [['periksa', WITH_ERRORS, '--fromat', 'json'], '--fromat'],
    [['periksa', WITH_ERRORS, '--format', 'xml'], 'teks, json, ndjson, sarif'],
    [['periksa', WITH_ERRORS, '--bahasa', 'jv'], 'id, en'],
    [['periksa', WITH_ERRORS, '--format'], '--format'],
  ])('is 2 for a command line that makes no sense: %j', async (args, named) => {
    const { code, out, err } = await iku(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });
});

describe('files that cannot be read', () => {
  it('are named on the error stream with the reason, and the others are still reviewed', async () => {
    const { out, err } = await iku('periksa', inFolder('rusak.xlsx'), 'tidak-ada.xlsx', WITHOUT_ERRORS);
    expect(err).toMatch(/rusak\.xlsx: Bukan buku kerja/);
    expect(err).toMatch(/tidak-ada\.xlsx: Berkas tidak ditemukan/);
    expect(out).toContain('2 indikator');
    expect(out).toContain('2 berkas tidak terbaca');
  });

  it('stand in the JSON with their reason', async () => {
    const { out } = await iku('periksa', inFolder('kosong.xlsx'), WITHOUT_ERRORS, '--format', 'json', '--bahasa', 'en');
    const [empty, good] = JSON.parse(out).files;
    expect(empty).toEqual({
      name: inFolder('kosong.xlsx'),
      error: expect.stringContaining('The file is empty (0 bytes).') as string,
      agency: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      tables: [],
      findings: [],
    });
    expect(good.error).toBeNull();
  });
});

describe('the text report', () => {
  it('says for each finding the level, the cell, what is wrong, the proposal, the basis and the rule', async () => {
    const { out } = await iku('periksa', WITHOUT_ERRORS);
    expect(out).toMatch(/peringatan +D27 +Salah eja: "Presentase"/);
    expect(out).toContain('Usul: D27 "Presentase Koperasi Berkualitas" → "Persentase Koperasi');
    expect(out).toMatch(/Dasar: .*\[ejaan\]/s);
    expect(out).not.toContain('\u001b[');
  });

  it('says what was looked for when there is no table', async () => {
    const { code, out } = await iku('periksa', inFolder('tanpa-tabel.csv'));
    expect(code).toBe(0);
    expect(out).toContain('Tidak ada tabel IKU yang dikenali');
  });

  it('speaks English when asked to', async () => {
    const { out } = await iku('periksa', WITHOUT_ERRORS, '--bahasa', 'en');
    expect(out).toMatch(/warning +D27/);
    expect(out).not.toMatch(/peringatan|Dasar|Usul|indikator\b/);
  });

  it('explains itself on request', async () => {
    expect(await iku('--bantuan')).toMatchObject({ code: 0, err: '' });
    expect((await iku('--bantuan')).out).toContain('periksa BERKAS|FOLDER...');
    expect((await iku('--help', '--bahasa', 'en')).out).toContain('Exit codes');
  });
});

describe('the JSON document', () => {
  const CELL = /^[A-Z]{1,3}[1-9]\d*$/;
  let document: ReturnType<typeof JSON.parse>;
  beforeAll(async () => {
    const { out } = await iku('periksa', WITH_ERRORS, 'samples/lampung.xlsx', '--format', 'json');
    document = JSON.parse(out);
  });

  it('is the contract, field by field', () => {
    expect(Object.keys(document)).toEqual(['version', 'files', 'summary']);
    expect(document.version).toBe(1);
    for (const file of document.files) {
      const ofFile = ['name', 'error', 'agency', 'sha256'];
      expect(Object.keys(file)).toEqual([...ofFile, 'tables', 'unread', 'findings', 'fileSettings']);
      for (const table of file.tables) expectTable(table);
      for (const finding of file.findings) expectFinding(finding);
    }
    expect(Object.keys(document.summary)).toEqual(['files', 'tables', 'indicators', 'errors', 'warnings', 'advice']);
  });

  function expectTable(table: Record<string, unknown> & { columns: object[]; indicators: Record<string, unknown>[] }) {
    expect(Object.keys(table)).toEqual(['sheet', 'range', 'headerRows', 'columns', 'indicators']);
    expect(table['range']).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
    for (const column of table.columns) {
      expect(column).toMatchObject({ letter: expect.stringMatching(/^[A-Z]{1,3}$/) });
      expect(ROLES).toContain((column as { role: string }).role);
      for (const key of Object.keys(column)) expect(['letter', 'role', 'year', 'quarter', 'revision']).toContain(key);
    }
    for (const indicator of table.indicators) {
      expect(Object.keys(indicator)).toEqual(['row', 'objective', 'name', 'unit', 'targets', 'actuals']);
      expect(indicator['row']).toEqual(expect.any(Number));
      expect(indicator['name']).toEqual(expect.any(String));
      for (const measured of [indicator['targets'], indicator['actuals']].flat() as Record<string, unknown>[]) {
        expect(measured).toMatchObject({
          cell: expect.stringMatching(CELL),
          text: expect.any(String),
          values: expect.any(Array),
        });
        for (const value of measured['values'] as object[]) {
          expect(value).toEqual({ value: expect.any(Number), unit: expect.any(String) });
        }
      }
    }
  }

  function expectFinding(finding: Record<string, unknown>) {
    const keys = ['rule', 'level', 'sheet', 'cell', 'subject', 'text', 'message', 'basis'];
    expect(Object.keys(finding)).toEqual('fix' in finding ? [...keys, 'fix'] : keys);
    expect(['error', 'warning', 'advice']).toContain(finding['level']);
    expect(finding['cell']).toMatch(CELL);
    expect(finding['message']).not.toMatch(/\{\w+\}/);
    for (const change of (finding['fix'] as { cells: object[] } | undefined)?.cells ?? []) {
      expect(change).toMatchObject({
        cell: expect.stringMatching(CELL),
        before: expect.any(String),
        after: expect.any(String),
      });
    }
  }

  it('gives a target its year, its revision, its text and its value with the unit of the unit column', () => {
    const [table] = document.files[1].tables;
    expect(table.range).toBe('A31:N34');
    expect(table.headerRows).toEqual([31, 32]);
    expect(table.columns[4]).toEqual({ letter: 'E', role: 'target', year: 2021, revision: 'before' });
    const [indicator] = table.indicators;
    expect(indicator.objective).toBe('Meningkatnya Koperasi yang Berkualitas');
    expect(indicator.unit).toBe('%');
    expect(indicator.targets[0]).toEqual({
      year: 2021,
      revision: 'before',
      cell: 'E33',
      text: '33,54',
      values: [{ value: 33.54, unit: '%' }],
    });
  });

  it('takes the unit from the targets when no column holds it, and every value of a composite target', () => {
    const [table] = document.files[0].tables;
    const named = (name: string) => table.indicators.find((one: { name: string }) => one.name === name);
    expect(named('Koperasi Aktif').unit).toBe('Kop');
    expect(named('Meningkatnya jumlah UMKM yang berkelanjutan').unit).toBeNull();
    expect(named('Pengembangan kualitas SDM pelaku usaha yang berkualitas').targets[1].values).toHaveLength(2);
  });

  it('names figures of which nothing says what they are, where no table was read', async () => {
    writeFileSync(inFolder('tanpa-nama.csv'), 'Tahun;Target;Realisasi\n2022;80;82\n2023;85;85\n');
    const { out } = await iku('periksa', inFolder('tanpa-nama.csv'), '--format', 'json');
    const [file] = JSON.parse(out).files;
    expect([file.tables, file.unread]).toEqual([
      [],
      [
        {
          sheet: 'Sheet1',
          range: 'A1:C3',
          reason: expect.stringContaining('nama indikatornya tidak terbaca') as string,
          isNearMiss: true,
        },
      ],
    ]);
  });

  it('names the unit that the rules know, also where it stands in the name alone', async () => {
    writeFileSync(
      inFolder('satuan.csv'),
      'No;Indikator;Satuan;Target 2025\n1;Proporsi tenaga kerja formal (Persen);-;60\n2;Jumlah kios terisi;kios;90\n',
    );
    const { out } = await iku('periksa', inFolder('satuan.csv'), '--format', 'json');
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.indicators.map(({ unit }: { unit: string | null }) => unit)).toEqual(['Persen', 'kios']);
  });

  it('names the half of the year that a column is of', async () => {
    writeFileSync(
      inFolder('semester.csv'),
      'Indikator;Satuan;Target Semester I;Target Semester II\nPersentase kios terisi;%;40;80\n',
    );
    const { out } = await iku('periksa', inFolder('semester.csv'), '--format', 'json');
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.columns.slice(2)).toEqual([
      { letter: 'C', role: 'target', semester: 1 },
      { letter: 'D', role: 'target', semester: 2 },
    ]);
  });

  it('tells a share of the money from the money, and what was reached so far from a month', async () => {
    writeFileSync(
      inFolder('serapan.csv'),
      'Indikator;Satuan;Target;Realisasi Mei;Realisasi s.d. Mei;Pagu;Realisasi Anggaran;% Realisasi Anggaran\n' +
        'Jumlah kios terisi;kios;90;8;80;500000000;450000000;90\n',
    );
    const { out } = await iku('periksa', inFolder('serapan.csv'), '--format', 'json');
    const [table] = JSON.parse(out).files[0].tables;
    expect(table.columns.slice(3)).toEqual([
      { letter: 'D', role: 'actual', month: 5 },
      { letter: 'E', role: 'actual', month: 5, cumulative: true },
      { letter: 'F', role: 'budget' },
      { letter: 'G', role: 'budget' },
      { letter: 'H', role: 'budget', unit: '%' },
    ]);
  });

  it('names indicators beside money that nothing measures', async () => {
    writeFileSync(
      inFolder('pagu.csv'),
      'Indikator Kinerja;Program;Anggaran;Realisasi;%\n' +
        'Persentase kios terisi;Program Pasar;400000000;300000000;75\n' +
        'Jumlah pedagang dibina;Program Niaga;200000000;150000000;75\n',
    );
    const { out } = await iku('periksa', inFolder('pagu.csv'), '--format', 'json');
    const [file] = JSON.parse(out).files;
    expect([file.tables, file.unread]).toEqual([
      [],
      [{ sheet: 'Sheet1', range: 'A1:E3', reason: expect.stringContaining('anggaran') as string, isNearMiss: true }],
    ]);
  });

  it('counts what it lists', () => {
    const findings = document.files.flatMap((file: { findings: { level: string }[] }) => file.findings);
    const count = (level: string) => findings.filter((finding: { level: string }) => finding.level === level).length;
    expect(document.summary).toEqual({
      files: 2,
      tables: 2,
      indicators: 11,
      errors: count('error'),
      warnings: count('warning'),
      advice: count('advice'),
    });
  });
});

describe('the SARIF log', () => {
  let log: ReturnType<typeof JSON.parse>;
  let sarif: ReturnType<typeof JSON.parse>;
  beforeAll(async () => {
    log = JSON.parse((await iku('periksa', WITH_ERRORS, 'tidak ada.xlsx', '--format', 'sarif')).out);
    [sarif] = log.runs;
  });

  it('names every rule, and every result points to its rule and its cell', () => {
    expect(log.version).toBe('2.1.0');
    const { rules } = sarif.tool.driver;
    expect(rules.length).toBeGreaterThan(0);
    expect(sarif.results.length).toBeGreaterThan(0);
    for (const result of sarif.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      const [location] = result.locations;
      const cell = location.logicalLocations[0].name;
      expect(location.logicalLocations[0].fullyQualifiedName).toBe(`IKU 2016-2021!${cell}`);
      expect(location.physicalLocation.region.startLine).toBe(Number(/\d+/.exec(cell)?.[0]));
    }
  });

  it('says which files could not be read', () => {
    const [invocation] = sarif.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'tidak%20ada.xlsx',
    );
  });
});
