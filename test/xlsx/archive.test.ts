/** Archives that are damaged or say two things at once: what does not add up is said, never read in silence. */

import { strToU8, unzipSync, zipSync } from 'fflate';

import { checkSum } from '../../src/xlsx/read/check-sum';
import { zipEntries } from '../../src/xlsx/read/zip';
import { readWorkbook, UnreadableFile, type WorkbookFile } from '../../src/xlsx/read';
import { rawWorkbook, textCell } from './make-workbook';

const ROW = `<row r="1">${textCell('A1', 'Indikator')}</row>`;
const FIGURE = '<row r="1"><c r="A1" s="1"><v>0.75</v></c></row>';
const GOOD = { name: 'Baik', xml: ROW };

type Reading = 'readable' | UnreadableFile['reason'] | Pick<WorkbookFile, 'unreadable'>['unreadable'];

function outcome(bytes: Uint8Array): Reading {
  try {
    const { unreadable } = readWorkbook(bytes, 'buku.xlsx');
    return unreadable.length > 0 ? unreadable : 'readable';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

const damagedSheet = [{ name: 'Rusak', reason: 'corrupted' }];

/** The parts as they are, not compressed, so that a byte can be changed where it stands. */
function stored(sheets: Parameters<typeof rawWorkbook>[0]): Uint8Array {
  return zipSync(unzipSync(rawWorkbook(sheets)), { level: 0 });
}

function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(from);
  return new Uint8Array(Buffer.from(text.split(from).join(to), 'latin1'));
}

describe('an entry that does not add up to its sum', () => {
  it('the sum is the one that zip archives keep', () => {
    expect(checkSum(strToU8('123456789'))).toBe(0xcbf43926);
    expect(checkSum(strToU8('6789'), checkSum(strToU8('12345')))).toBe(0xcbf43926);
  });

  it('is a damaged sheet, though every tag is in its place', () => {
    const bytes = stored([GOOD, { name: 'Rusak', xml: FIGURE }]);
    expect(outcome(bytes)).toBe('readable');
    expect(outcome(replaced(bytes, '<v>0.75</v>', '<v>0.95</v>'))).toEqual(damagedSheet);
  });

  it('also where the sheet is read piece by piece', () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}">${textCell(`A${row + 1}`, 'x'.repeat(120))}</row>`,
    );
    const bytes = stored([
      GOOD,
      { name: 'Rusak', xml: `${rows.join('')}<row r="60001"><c r="A60001"><v>0.75</v></c></row>` },
    ]);
    expect(outcome(bytes)).toBe('readable');
    expect(outcome(replaced(bytes, '<v>0.75</v>', '<v>0.95</v>'))).toEqual(damagedSheet);
  });

  it('in what all sheets depend on it makes the file unreadable', () => {
    const bytes = stored([GOOD, { name: 'Lain', xml: FIGURE }]);
    expect(outcome(replaced(bytes, '<xf numFmtId="10"/>', '<xf numFmtId="11"/>'))).toBe('corrupted');
    expect(outcome(replaced(bytes, 'name="Lain"', 'name="Lian"'))).toBe('corrupted');
  });
});

describe('the directory of the archive', () => {
  it('that names a part twice is refused: each program would read another one', () => {
    const bytes = stored([GOOD, { name: 'Lain', xml: FIGURE }]);
    expect(outcome(replaced(bytes, 'worksheets/sheet2.xml', 'worksheets/sheet1.xml'))).toBe('corrupted');
    expect(outcome(replaced(bytes, 'worksheets/sheet2.xml', 'worksheets/SHEET1.xml'))).toBe('corrupted');
  });

  it('counts, not what stands before the entries', () => {
    const bytes = stored([GOOD]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The name before the first entry, which no directory leads to.
    view.setUint8(30, 0x58);
    expect(outcome(bytes)).toBe('readable');
  });

  it('may write its paths with backslashes', () => {
    const bytes = stored([GOOD, { name: 'Rusak', xml: '<row r="1"><c r="A1"><v>70<v></c></row>' }]);
    expect(outcome(replaced(bytes, 'xl/worksheets/sheet2.xml', 'xl\\worksheets\\sheet2.xml'))).not.toBe('readable');
    expect(zipEntries(replaced(bytes, 'xl/styles.xml', 'xl\\styles.xml')).map(({ name }) => name)).toContain(
      'xl/styles.xml',
    );
  });

  it('that leads out of the file, or has fewer entries than it says, is damaged', () => {
    const bytes = stored([GOOD]);
    const end = bytes.length - 22;
    for (const [place, value] of [
      [16, 0xfffffff0],
      [16, bytes.length - 10],
      [10, 0xffff],
    ] as const) {
      const wrong = bytes.slice();
      new DataView(wrong.buffer).setUint16(end + place, value & 0xffff, true);
      if (place === 16) new DataView(wrong.buffer).setUint32(end + place, value, true);
      expect(outcome(wrong)).toBe('corrupted');
    }
  });

  it('of an archive for large files is read', () => {
    expect(outcome(withLargeNumbers(stored([GOOD])))).toBe('readable');
  });
});

/** The same archive with its sizes and places in fields of eight bytes, as programs write it that do not know the sizes before. */
function withLargeNumbers(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(bytes.length - 6, true);
  const count = view.getUint16(bytes.length - 12, true);
  const pieces: Buffer[] = [Buffer.from(bytes.subarray(0, start))];
  let at = start;
  for (let index = 0; index < count; index++) {
    const nameLength = view.getUint16(at + 28, true);
    const head = Buffer.from(bytes.subarray(at, at + 46 + nameLength));
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    field.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 4);
    field.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 12);
    field.writeBigUInt64LE(BigInt(head.readUInt32LE(42)), 20);
    for (const place of [20, 24, 42]) head.writeUInt32LE(0xffffffff, place);
    at += 46 + nameLength + head.readUInt16LE(30) + head.readUInt16LE(32);
    head.writeUInt16LE(28, 30);
    head.writeUInt16LE(0, 32);
    pieces.push(head, field);
  }
  const size = pieces.slice(1).reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(44), 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(0x06054b50, 76);
  end.fill(0xff, 84, 96);
  return new Uint8Array(Buffer.concat([...pieces, end]));
}

describe('parts that contradict each other', () => {
  const parts = (sheets: Parameters<typeof rawWorkbook>[0]) => unzipSync(rawWorkbook(sheets));
  const edited = (all: Record<string, Uint8Array>, path: string, change: (xml: string) => string) =>
    zipSync({ ...all, [path]: strToU8(change(Buffer.from(all[path] ?? []).toString())) });

  it('cells behind what is called a chart sheet are not passed over', () => {
    const hidden = edited(parts([GOOD, { name: 'Rusak', xml: FIGURE }]), 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2'),
    );
    expect(outcome(hidden)).toEqual(damagedSheet);
  });

  it('of two sheets of one name none is taken for the other', () => {
    const doubled = rawWorkbook([GOOD, { name: 'Rusak', xml: FIGURE }, { name: 'Rusak', xml: ROW }]);
    expect(outcome(doubled)).toEqual([...damagedSheet, ...damagedSheet]);
  });

  it.each([
    ['nothing', ''],
    ['only a declaration', '<?xml version="1.0"?>'],
    ['no looks', '<styleSheet/>'],
    ['fewer looks than the cells have', '<styleSheet><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>'],
  ])('formats of which %s is left: 0.75 may have been a percentage', (_what, styles) => {
    const bytes = edited(parts([{ name: 'Rusak', xml: FIGURE }]), 'xl/styles.xml', () => styles);
    expect(outcome(bytes)).toBe('corrupted');
  });
});
