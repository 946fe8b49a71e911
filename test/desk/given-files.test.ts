import { droppedFiles } from '../../src/desk/given-files';

type Entry = Pick<FileSystemEntry, 'name' | 'isFile'>;

function fileEntry(name: string, isLocked = false): Entry {
  const file = (found: (file: File) => void, failed: () => void) => (isLocked ? failed() : found({ name } as File));
  return { name, isFile: true, file } as Entry;
}

/** Hands its entries out in parts of two, as a browser does of a hundred; `breaksOff`: it fails behind the first. */
function folderEntry(name: string, children: readonly Entry[], breaksOff = false): Entry {
  const createReader = () => {
    let given = 0;
    return {
      readEntries: (found: (part: readonly Entry[]) => void, failed: () => void) => {
        if (breaksOff && given > 0) failed();
        else found(children.slice(given, (given += 2)));
      },
    };
  };
  return { name, isFile: false, createReader } as Entry;
}

function drop(...entries: readonly Entry[]) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return droppedFiles({ items, files: [] } as unknown as DataTransfer);
}

test('a dropped folder gives all files in and below it, each by its path', async () => {
  const three = ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => fileEntry(name));
  const { files, unopened } = await drop(folderEntry('kota', [folderEntry('dinas', three), fileEntry('iku.xlsx')]));
  expect(files.map(({ name }) => name)).toEqual([
    'kota/dinas/1.xlsx',
    'kota/dinas/2.xlsx',
    'kota/dinas/3.xlsx',
    'kota/iku.xlsx',
  ]);
  expect(unopened).toEqual([]);
});

test('what the browser cannot open is named, and the rest is there', async () => {
  const { files, unopened } = await drop(
    folderEntry(
      'putus',
      ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => fileEntry(name)),
      true,
    ),
    folderEntry('dinas', [fileEntry('terkunci.xlsx', true), fileEntry('iku.xlsx')]),
    folderEntry('kosong', []),
  );
  expect(files.map(({ name }) => name)).toEqual(['putus/a.xlsx', 'putus/b.xlsx', 'dinas/iku.xlsx']);
  expect(unopened).toEqual(['putus', 'dinas/terkunci.xlsx']);
});
