import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync } from 'fflate';

import { review } from '../../src/core/review';
import { type Settings } from '../../src/core/settings';
import { readWorkbook } from '../../src/xlsx/read';
import { iku, PROJECT, temporaryFolder } from './run-iku';
import { workbookWithSettings } from './workbook-with-settings';

const inFolder = temporaryFolder();
const SAMPLE = 'samples/tanjung-jabung-barat.xlsx';
const MEASURED = 'samples/pengukuran-kinerja-contoh.xlsx';

function withSettings(sample: string, name: string, settings: Partial<Settings>): string {
  const path = inFolder(name);
  writeFileSync(path, workbookWithSettings(readFileSync(join(PROJECT, sample)), settings));
  return path;
}

interface JsonFinding {
  readonly rule: string;
  readonly level: string;
  readonly reason?: string;
}

async function check(path: string): Promise<{
  readonly code: number;
  readonly findings: readonly JsonFinding[];
  readonly accepted: readonly JsonFinding[];
  readonly summary: { readonly errors: number; readonly accepted?: number };
}> {
  const { out, code } = await iku('periksa', path, '--format', 'json');
  const { files, summary } = JSON.parse(out);
  return { code, summary, findings: files[0].findings, accepted: files[0].accepted ?? [] };
}

test('a rule that the workbook switches off is silent, one that it lowers is no error', async () => {
  const before = await check(SAMPLE);
  const errors = new Set(before.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule));
  const off = before.findings.find(({ rule }) => !errors.has(rule))?.rule ?? '';
  expect([before.code, off === '']).toEqual([1, false]);
  const after = await check(
    withSettings(SAMPLE, 'aturan.xlsx', {
      levels: { [off]: 'off', ...Object.fromEntries([...errors].map((rule) => [rule, 'advice'])) },
    }),
  );
  expect(after.findings.filter(({ rule }) => rule === off)).toEqual([]);
  expect([after.code, after.summary.errors]).toEqual([0, 0]);
});

test('an accepted finding is listed with its reason, apart from those to be mended', async () => {
  // What the pane stores when the user accepts: rule, sheet, the indicator's name normalised, and the text of the cell.
  const { findings } = await check(MEASURED);
  expect(findings.length).toBeGreaterThan(0);
  const { sheets } = readWorkbook(readFileSync(join(PROJECT, MEASURED)), MEASURED);
  const accepted = review(sheets).findings.map(({ rule, sheet, subject, text }) => ({
    ...{ rule: rule.id, sheet, subject, text },
    reason: 'Kesepakatan tim',
    person: 'Sekretaris',
  }));
  // The sheet was renamed after they had been accepted.
  const before = accepted.map((entry) => ({ ...entry, sheet: `${entry.sheet} (lama)` }));
  const renamed = await check(withSettings(MEASURED, 'berganti-nama.xlsx', { accepted: before }));
  expect([renamed.findings, renamed.summary.accepted]).toEqual([[], findings.length]);
  const path = withSettings(MEASURED, 'diterima.xlsx', { accepted });
  const after = await check(path);
  expect(after.findings).toEqual([]);
  expect(after.accepted.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
  expect(after.accepted.map(({ reason }) => reason)).toEqual(findings.map(() => 'Kesepakatan tim'));
  expect(after.accepted[0]).toMatchObject({ person: 'Sekretaris' });
  expect(after.summary.accepted).toBe(findings.length);
  const { out } = await iku('periksa', path);
  expect(out).toMatch(/diabaikan\s+[A-Z]+\d+/);
  expect(out).toContain('Alasan: Kesepakatan tim (Sekretaris)');
  expect(out).toContain(`, ${findings.length} diabaikan`);
  const sarif = JSON.parse((await iku('periksa', path, '--format', 'sarif')).out);
  expect(sarif.runs[0].results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Kesepakatan tim' },
  ]);
});

test('the report measures by the method and the scale of the workbook', async () => {
  const path = withSettings(MEASURED, 'cara.xlsx', { lowerMethod: 'ratio', ratingScale: 'lke' });
  const report = inFolder('laporan.xlsx');
  await iku('laporan', path, '--keluaran', report);
  const text = Object.values(unzipSync(readFileSync(report)))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('');
  expect(text).toContain('arah Turun = target ÷ realisasi');
});

test('periksa names the ways of measuring that the file sets itself, the cap too', async () => {
  const path = withSettings(MEASURED, 'batas.xlsx', { lowerMethod: 'ratio', achievementCap: '110' });
  expect((await iku('periksa', path)).out.replace(/\s+/g, ' ')).toContain(
    'cara menghitung yang ditetapkan (2): rasio bila makin rendah makin baik, batas capaian 110%',
  );
});
