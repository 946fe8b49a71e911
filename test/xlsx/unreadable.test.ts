import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

import { readWorkbook, UnreadableFile } from '../../src/xlsx/read';
import { CHART_SHEET, rawWorkbook, textCell } from './make-workbook';
import { runs } from '../runs';

const ROW = `<row r="1">${textCell('A1', 'Indikator')}</row>`;

/** The mark of an entry in a zip archive's directory, and where in it the unpacked size stands. */
const CENTRAL_ENTRY = 0x02014b50;
const UNPACKED_SIZE = 24;

function reasonOf(bytes: Uint8Array, name = 'buku.xlsx'): string {
  try {
    readWorkbook(bytes, name);
    return 'readable';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.explanation.id).not.toBe('');
    expect(error.explanation.en).not.toBe('');
    return error.reason;
  }
}

/** An OLE compound file with the two streams that Excel writes when a workbook has a password to open. */
function encryptedWorkbook(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', strToU8('info'));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', strToU8('secret'));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** Flags, size and content of a header of RC4 CryptoAPI with its verifier (MS-OFFCRYPTO, 2.3.5.1). */
function cryptoApi(): readonly number[] {
  const words = (...values: readonly number[]) =>
    values.flatMap((value) => [0, 8, 16, 24].map((by) => (value >> by) & 255));
  const provider = [...'Microsoft Enhanced Cryptographic Provider v1.0\0'].flatMap((letter) => [
    letter.charCodeAt(0),
    0,
  ]);
  const header = [...words(4, 0, 0x6801, 0x8004, 128, 1, 0, 0), ...provider];
  const noise = (length: number) => Array.from({ length }, (_, index) => (index * 29 + 5) % 256);
  return [...words(4, header.length), ...header, ...words(16), ...noise(32), ...words(20), ...noise(20)];
}

describe('a file that is no readable workbook says why', () => {
  it('empty', () => expect(reasonOf(new Uint8Array())).toBe('empty'));

  it('encrypted', () => expect(reasonOf(encryptedWorkbook())).toBe('encrypted'));

  it('encrypted, as LibreOffice writes it: each part by itself, or all of them as one', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 37 + 11) % 256);
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    const manifest = (path: string) =>
      strToU8(
        `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="${path}" manifest:size="900"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>`,
      );
    const apart = {
      mimetype,
      'styles.xml': noise,
      'content.xml': noise,
      'META-INF/manifest.xml': manifest('content.xml'),
    };
    const together = { mimetype, 'encrypted-package': noise, 'META-INF/manifest.xml': manifest('encrypted-package') };
    expect(reasonOf(zipSync(apart), 'buku.ods')).toBe('encrypted');
    expect(reasonOf(zipSync(together), 'buku.ods')).toBe('encrypted');
  });

  it.each([
    ['hidden by a mask', [0, 0, 0x34, 0x12, 0x78, 0x56]],
    ['with RC4', [1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, (_, index) => (index * 29) % 256)]],
    ['with RC4 as Excel 2007 and later write it', [1, 0, 4, 0, 2, 0, ...cryptoApi()]],
  ])('an old workbook with a password, %s', (_, filePass) => {
    const record = (type: number, data: readonly number[]) => [type & 255, type >> 8, data.length & 255, 0, ...data];
    const BOF = record(0x809, [0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);
    const hidden = record(0x85, [17, 99, 201, 3, 66, 7, 240, 13, 8, 1]);
    const container = XLSX.CFB.utils.cfb_new();
    const stream = Uint8Array.from([...BOF, ...record(0x2f, filePass), ...hidden, ...record(0x0a, [])]);
    XLSX.CFB.utils.cfb_add(container, '/Workbook', stream);
    const bytes = new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
    expect(reasonOf(bytes, 'buku.xls')).toBe('encrypted');
  });

  it('a picture, a text, a PDF under the name of a workbook', () => {
    expect(reasonOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBe('notWorkbook');
    expect(reasonOf(strToU8('ini surat biasa'))).toBe('notWorkbook');
    expect(reasonOf(strToU8('%PDF-1.7'), 'buku.csv.pdf')).toBe('notWorkbook');
  });

  it('a web page without a table, or a drawing', () => {
    expect(reasonOf(strToU8('<html><body><p>Halo</p></body></html>'), 'ekspor.xls')).toBe('notWorkbook');
    expect(reasonOf(strToU8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('notWorkbook');
  });

  it('a zip archive or a Word document', () => {
    expect(reasonOf(zipSync({ 'catatan.txt': strToU8('x') }))).toBe('notWorkbook');
    expect(
      reasonOf(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })),
    ).toBe('notWorkbook');
  });

  it('a compound file of another program', () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, '/WordDocument', strToU8('surat'));
    expect(reasonOf(new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array), 'surat.xls')).toBe(
      'notWorkbook',
    );
  });

  it('a workbook that was cut short', () => {
    const whole = rawWorkbook([{ name: 'IKU', xml: ROW }]);
    expect(reasonOf(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('corrupted');
  });

  it('a zip bomb: gigabytes promised by a few kilobytes', () => {
    const bomb = rawWorkbook([{ name: 'IKU', xml: ROW }]);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === CENTRAL_ENTRY) view.setUint32(at + UNPACKED_SIZE, 0x70000000, true);
    }
    expect(reasonOf(bomb)).toBe('tooLarge');
  });

  it('more cell content than any table that people keep', () => {
    const endless = `<row r="1">${textCell('A1', 'x'.repeat(1024 * 1024))}</row>`.repeat(130);
    expect(reasonOf(rawWorkbook([{ name: 'IKU', xml: endless }]))).toBe('tooLarge');
  }, 30_000);

  it('whatever the bytes are, the answer is a workbook or a reason, never a crash', () => {
    const whole = rawWorkbook([{ name: 'IKU', xml: ROW }]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        const damaged = whole.slice();
        damaged.set(noise.subarray(0, Math.max(0, damaged.length - at)), at);
        expect(['readable', 'corrupted', 'notWorkbook', 'tooLarge', 'encrypted']).toContain(reasonOf(damaged));
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);
});

describe('a workbook that is readable in part says what was left out', () => {
  it('a chart sheet is skipped and the other sheets are read', () => {
    const { sheets, notes } = readWorkbook(
      rawWorkbook([
        { name: 'Bagan', xml: CHART_SHEET, kind: 'chartsheet' },
        { name: 'IKU', xml: ROW },
      ]),
      'buku.xlsx',
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(['IKU']);
    expect(notes.map((note) => note.id)).toEqual(['Lembar "Bagan" hanya berisi bagan, jadi dilewati.']);
  });

  it('a workbook of empty sheets is read, and said to be empty', () => {
    const { sheets, notes } = readWorkbook(rawWorkbook([{ name: 'IKU', xml: '' }]), 'buku.xlsx');
    expect(sheets.map((sheet) => sheet.values)).toEqual([[]]);
    expect(notes[0]?.id).toContain('tidak berisi apa pun');
  });
});
