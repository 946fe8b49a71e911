import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';
import { workbookWithCopy, workbookWithSettings } from '../cli/workbook-with-settings';

const SAMPLE = readFileSync(path.join(__dirname, '../../samples/lampung.xlsx'));
const settingsIn = async (file: Uint8Array) => (await readWorkbook(file, 'contoh.xlsx')).settings;
const accepted = (text: string) => ({
  accepted: [{ rule: 'ejaan', sheet: 'IKU', subject: 'a', text, reason: 'c', at: '2026-11-28T01:02:03.004Z' }],
});

test('what was accepted is read from the copy that every way of installing the add-in sees', async () => {
  expect(await settingsIn(workbookWithCopy(SAMPLE, accepted('x')))).toMatchObject(accepted('x'));
});

test('the settings of each way of installing and the copy are read together', async () => {
  const both = workbookWithCopy(workbookWithSettings(SAMPLE, accepted('sendiri')), accepted('salinan'));
  expect((await settingsIn(both)).accepted.map(({ text }) => text)).toEqual(['sendiri', 'salinan']);
});

describe('a property is read as XML has it', () => {
  const edited = (change: (xml: string) => string) => {
    const path = 'xl/webextensions/webextension2.xml';
    const parts = unzipSync(workbookWithSettings(SAMPLE, accepted('lebih > kurang')));
    return zipSync({ ...parts, [path]: strToU8(change(Buffer.from(parts[path] ?? []).toString())) });
  };

  test('with the character > as it is', async () => {
    const raw = edited((xml) => xml.replace(/&gt;/g, '>'));
    expect(await settingsIn(raw)).toMatchObject(accepted('lebih > kurang'));
  });

  test('but not where it stands in a comment', async () => {
    const hidden = edited((xml) => xml.replace(/(<we:property .*?\/>)/, '<!-- $1 -->'));
    expect((await settingsIn(hidden)).accepted).toEqual([]);
  });
});
