import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { review } from '../src/core/review';
import { readWorkbook } from '../src/xlsx/read';
import { writeWorkbook } from '../src/xlsx/write';
import { excelizeInNode } from '../src/xlsx/write/excelize-in-node';
import { SAMPLES } from '../tools/samples/samples';

const FOLDER = resolve(__dirname, '../samples');

function sheetsOf(file: string) {
  return readWorkbook(readFileSync(join(FOLDER, file)), file).sheets;
}

describe('the sample workbooks', () => {
  it('are the ones that `npm run samples` writes, byte for byte', async () => {
    const excelize = await excelizeInNode();
    expect(readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'))).toEqual(
      SAMPLES.map((sample) => sample.file).sort(),
    );
    for (const { file, title, written, plans } of SAMPLES) {
      const fresh = writeWorkbook(plans(), excelize, { title, written: new Date(written) });
      expect([file, Buffer.from(fresh).equals(readFileSync(join(FOLDER, file)))]).toEqual([file, true]);
    }
  }, 30_000);

  it.each([
    ['kalimantan-barat.xlsx', 1, 2],
    ['lampung.xlsx', 1, 2],
    ['ogan-komering-ulu.xlsx', 1, 3],
    ['sulawesi-tengah.xlsx', 3, 12],
    ['tanjung-jabung-barat.xlsx', 1, 9],
    ['pengukuran-kinerja-contoh.xlsx', 1, 6],
  ])('%s: %i table(s) with %i indicators are found', (file, tables, indicators) => {
    expect(review(sheetsOf(file)).summary).toMatchObject({ tables, indicators });
  });

  it('hold no employee number: the signature is left blank', () => {
    for (const { file } of SAMPLES) {
      const text = JSON.stringify(sheetsOf(file).map((sheet) => sheet.values));
      expect(text).not.toMatch(/\d{8} ?\d{6} ?\d ?\d{3}/);
    }
  });

  it('the measured one holds a wrong achievement that the review finds, and says that its figures are invented', () => {
    const sheets = sheetsOf('pengukuran-kinerja-contoh.xlsx');
    const wrong = review(sheets).findings.filter((finding) => finding.rule.id === 'capaian-salah-hitung');
    expect(wrong.map((finding) => finding.text)).toContain('152,00%');
    expect(JSON.stringify(sheets[0]?.values)).toContain('REKAAN');
  });
});
