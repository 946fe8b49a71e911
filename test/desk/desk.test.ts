import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { decisionsFromJson, decisionsToJson, mergedDecisions, NO_DECISIONS } from '../../src/desk/decisions';
import { KeptDecisions, type Shelf } from '../../src/desk/kept-decisions';
import { createDesk, type Desk } from '../../src/desk/desk';
import { sidesOf } from '../../src/desk/pair/sides';
import { type DeskWorker, WorkerPool } from '../../src/desk/pool';
import { gatherLibrary } from '../../src/desk/gathered-library';
import { answerTo, type DeskRequest, filesOf } from '../../src/desk/requests';
import { copiesIn, type DeskFile, type DeskState, emptyDesk, type Selection, shownFiles } from '../../src/desk/state';
import { asCopyOf, stateOf as stateText } from '../../src/core/report/recap/recap-file';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { createStore, type Store } from '../../src/taskpane/store';
import { isWorkbookName } from '../../src/xlsx/workbook-names';
import { workbookWithSettings } from '../cli/workbook-with-settings';

const SAMPLE = readFileSync('samples/lampung.xlsx');

/** A file as a browser hands it over. */
function fileOf(content: string | Buffer): File {
  const bytes = new Uint8Array(Buffer.from(content));
  return { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

const CHANGED = { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as File;

/** Answers in its own time, as a worker does; `hold` lets nothing through until it is told to. */
function workers(): { start: () => DeskWorker; ended: () => number; crashOn: (name: string) => void } {
  let count = 0;
  let crashing = '';
  const start = (): DeskWorker => {
    const worker: DeskWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => void count++,
      postMessage: (request: DeskRequest) => {
        setTimeout(() => {
          if (filesOf(request).some(({ name }) => name === crashing)) worker.onerror?.({} as ErrorEvent);
          else worker.onmessage?.({ data: structuredClone(answerTo(request)) } as MessageEvent);
        }, 0);
      },
    };
    return worker;
  };
  return { start, ended: () => count, crashOn: (name) => (crashing = name) };
}

/** What a browser keeps from one visit to the next. */
function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === '') texts.delete(key);
      else texts.set(key, text);
      return true;
    },
    keys: () => [...texts.keys()],
  };
}

interface Place {
  readonly desk: Desk;
  readonly store: Store<DeskState>;
  readonly saved: Map<string, Blob>;
  /** Names of the sheets that were written. */
  readonly written: readonly string[];
  readonly pool: ReturnType<typeof workers>;
}

function newDesk(shelf: Shelf = memoryShelf()): Place {
  const store = createStore(emptyDesk('id'));
  const pool = workers();
  const saved = new Map<string, Blob>();
  const written: string[] = [];
  const desk = createDesk(store, {
    pool: new WorkerPool(pool.start),
    parallel: 2,
    now: () => new Date(Date.UTC(2026, 0, 5)),
    save: (name, content) => saved.set(name, content),
    writeRecap: () => Promise.reject(new Error('no memory')),
    writeSheets: (sheets) => {
      written.push(...sheets.map(({ name }) => name));
      return Promise.resolve(new Uint8Array([1]));
    },
    toPng: () => Promise.resolve(new Blob(['png'])),
    // What comes from a worker is a copy: nothing but plain data gets through.
    gather: (files) => Promise.resolve(structuredClone(gatherLibrary(files, 'id'))),
    kept: new KeptDecisions(shelf),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(Buffer.from(bytes)).digest('hex')),
  });
  return { desk, store, saved, written, pool };
}

const stateOf = ({ store }: Place) =>
  store.get().files.map(({ name, result }) => [name, result?.kind === 'unreadable' ? result.reason : result?.kind]);

test('every file gets its answer, whatever becomes of the others', async () => {
  const place = newDesk();
  place.pool.crashOn('jahat.xlsx');
  await place.desk.add([
    { name: 'a/iku.xlsx', file: fileOf(SAMPLE) },
    { name: 'kosong.xlsx', file: fileOf('') },
    { name: 'rusak.xlsx', file: fileOf('bukan buku kerja') },
    { name: 'jahat.xlsx', file: fileOf(SAMPLE) },
    { name: 'berubah.xlsx', file: CHANGED },
    { name: 'b/iku.xlsx', file: fileOf(SAMPLE) },
  ]);
  expect(stateOf(place)).toEqual([
    ['a/iku.xlsx', 'read'],
    ['kosong.xlsx', expect.stringContaining('Berkas kosong (0 bita).')],
    ['rusak.xlsx', expect.stringContaining('Bukan buku kerja')],
    ['jahat.xlsx', expect.stringContaining('dihentikan')],
    ['berubah.xlsx', expect.stringContaining('Pilih berkasnya sekali lagi')],
    ['b/iku.xlsx', 'read'],
  ]);
});

test('what is no workbook and what is on the list already is passed over, and that is said', async () => {
  const place = newDesk();
  await place.desk.add([{ name: 'a.xlsx', file: fileOf(SAMPLE) }]);
  await place.desk.add(
    ['a.xlsx', '~$a.xlsx', 'x/.~lock.a.ods', 'surat.docx'].map((name) => ({ name, file: fileOf('') })),
  );
  expect(place.store.get().files).toHaveLength(1);
  expect(place.store.get().notice?.id).toContain('1 berkas dilewati karena sudah ada di daftar.');
  expect(place.store.get().notice?.id).toContain('1 berkas dilewati karena bukan buku kerja');
  expect(isWorkbookName('x/~tabel.xlsx')).toBe(true);
});

describe('what is given to the desk', () => {
  const chosen = (content: string | Buffer, lastModified: number, isGone = () => false) => {
    const bytes = new Uint8Array(Buffer.from(content));
    const read = () =>
      isGone() ? Promise.reject(new Error('NotReadableError')) : Promise.resolve(bytes.slice().buffer);
    return {
      size: bytes.length,
      lastModified,
      arrayBuffer: read,
      slice: () => ({ arrayBuffer: read }),
    } as unknown as File;
  };
  const names = ({ store }: Place) => store.get().files.map(({ name }) => name);
  const said = ({ store }: Place) => store.get().notice?.id ?? '';

  test('keeps both of two files with one name, however they come; the same one twice stands once', async () => {
    const place = newDesk();
    const [one, other, third] = [chosen(SAMPLE, 1), chosen('No;Indikator;Target', 2), chosen(SAMPLE, 3)];
    await place.desk.add([
      { name: 'iku.xlsx', file: one },
      { name: 'iku.xlsx', file: other },
    ]);
    expect(names(place)).toEqual(['iku.xlsx', 'iku (2).xlsx']);
    expect(said(place)).toContain('1 berkas bernama sama dengan berkas lain, jadi diberi nomor: iku (2).xlsx.');
    await place.desk.add([
      { name: 'iku.xlsx', file: third },
      { name: 'iku.xlsx', file: one },
    ]);
    expect(names(place)).toEqual(['iku.xlsx', 'iku (2).xlsx', 'iku (3).xlsx']);
    expect(said(place)).toContain('1 berkas dilewati karena sudah ada di daftar.');
  });

  test('takes the place of the file that changed since, as the list asked for it', async () => {
    const place = newDesk();
    let isGone = false;
    await place.desk.add([{ name: 'iku.xlsx', file: chosen('bukan buku kerja', 1, () => isGone) }]);
    isGone = true;
    await place.desk.add([{ name: 'iku.xlsx', file: chosen(SAMPLE, 2) }]);
    expect(stateOf(place)).toEqual([['iku.xlsx', 'read']]);
    expect(said(place)).toContain('1 berkas yang sudah ada di daftar dibaca lagi.');
  });

  test('is read again where it could not be read before', async () => {
    const place = newDesk();
    let isLocked = true;
    const file = chosen(SAMPLE, 1, () => isLocked);
    await place.desk.add([{ name: 'iku.xlsx', file }]);
    expect(stateOf(place)).toEqual([['iku.xlsx', expect.stringContaining('Pilih berkasnya sekali lagi')]]);
    isLocked = false;
    await place.desk.add([{ name: 'iku.xlsx', file }]);
    expect(stateOf(place)).toEqual([['iku.xlsx', 'read']]);
  });

  test('and holds no workbook, or could not be opened, is said', async () => {
    const place = newDesk();
    await place.desk.add([]);
    expect(said(place)).toContain('Tidak ada buku kerja di situ (.xlsx');
    await place.desk.add([], ['dinas/terkunci']);
    expect(said(place)).toContain('1 berkas atau folder tidak dapat dibuka peramban');
    expect(said(place)).toContain('dinas/terkunci');
  });
});

test('what was not read of a file is there to be seen, and a file of the same content as another says so', async () => {
  const place = newDesk();
  const letter = 'Kepada Yth;Kepala Dinas\nIndikator Kinerja;Nomor Surat\n';
  await place.desk.add([
    { name: 'surat.csv', file: fileOf(letter) },
    { name: 'a/iku.xlsx', file: fileOf(SAMPLE) },
    { name: 'b/iku.xlsx', file: fileOf(SAMPLE) },
  ]);
  await place.desk.openFile('surat.csv');
  const notRead = place.store.get().open?.content.notRead;
  expect(notRead).toMatchObject({ hasTables: false, nearMisses: [{ reason: expect.any(String) as string }] });
  const copies = copiesIn(place.store.get().files);
  expect([...copies]).toEqual([['b/iku.xlsx', 'a/iku.xlsx']]);
  const result = place.store.get().files[2]?.result;
  expect(result && stateText(asCopyOf(result, copies.get('b/iku.xlsx')), 'id')).toBe(
    'Diperiksa · isinya sama persis dengan "a/iku.xlsx"',
  );
});

test('stopped, the desk keeps what it knows and goes on with the rest', async () => {
  const place = newDesk();
  const files = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.xlsx`, file: fileOf(SAMPLE) }));
  const run = place.desk.add(files);
  const stop = place.store.subscribe(() => {
    if (place.store.get().files.some(({ result }) => result !== null)) place.desk.cancel();
  });
  await run;
  stop();
  const known = place.store.get().files.filter(({ result }) => result !== null).length;
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThan(9);
  await place.desk.resume();
  expect(place.store.get().files.every(({ result }) => result?.kind === 'read')).toBe(true);
});

test('a decision counts at once, is exported with who and when, and counts again where it is imported', async () => {
  const given = [{ name: 'dinas/iku.xlsx', file: fileOf(SAMPLE) }];
  const place = newDesk();
  await place.desk.add(given);
  await place.desk.openFile('dinas/iku.xlsx');
  const [first] = place.store.get().open?.content.findings ?? [];
  if (!first) throw new Error('the sample has findings');
  await place.desk.accept([first], 'disepakati', 'Tim reviu');
  expect(acceptedIn(place)).toBe(1);
  expect(place.store.get().open?.content.findings[0]?.accepted).toContain('disepakati');
  place.desk.exportDecisions();
  const json = await exported(place);
  expect(json).toContain('"person": "Tim reviu"');
  expect(json).toContain('"at": "2026-01-05T00:00:00.000Z"');

  const other = newDesk();
  await other.desk.add(given);
  await other.desk.importDecisions(json);
  expect(acceptedIn(other)).toBe(1);
});

/** What stands in the file of decisions. */
async function exported({ desk, saved }: Place): Promise<string> {
  desk.exportDecisions();
  return (await saved.get('keputusan-iku.json')?.text()) ?? '';
}

describe('a decision on one of many files of one name', () => {
  const OWN = readFileSync('samples/tanjung-jabung-barat.xlsx');
  const OTHER = readFileSync('samples/sulawesi-tengah.xlsx');
  const decided = async (): Promise<string> => {
    const place = newDesk();
    await place.desk.add([{ name: 'iku.xlsx', file: fileOf(OWN) }]);
    await place.desk.openFile('iku.xlsx');
    await place.desk.accept(place.store.get().open?.content.findings.slice(0, 1) ?? [], 'ada di lampiran', 'Tim reviu');
    return exported(place);
  };
  const acceptedOf = ({ store }: Place) =>
    store.get().files.map(({ name, result }) => [name, result?.kind === 'read' ? result.summary.accepted : null]);

  test('goes to the file of the same content, whatever it is called', async () => {
    const place = newDesk();
    await place.desk.add([
      { name: 'iku.xlsx', file: fileOf(OTHER) },
      { name: 'kiriman/iku.xlsx', file: fileOf(OWN) },
    ]);
    await place.desk.importDecisions(await decided());
    expect(acceptedOf(place)).toEqual([
      ['iku.xlsx', 0],
      ['kiriman/iku.xlsx', 1],
    ]);
  });

  test("is not put on another agency's file, and that is said", async () => {
    const place = newDesk();
    await place.desk.add([{ name: 'iku.xlsx', file: fileOf(OTHER) }]);
    await place.desk.importDecisions(await decided());
    expect(acceptedOf(place)).toEqual([['iku.xlsx', 0]]);
    expect(place.store.get().notice?.id).toContain('Keputusan atas iku.xlsx tidak dipakai');
  });

  test("goes on to a later version of the same agency's file", async () => {
    const later = workbookWithSettings(OWN, { levels: {}, accepted: [] });
    const place = newDesk();
    await place.desk.add([{ name: 'iku.xlsx', file: fileOf(Buffer.from(later)) }]);
    await place.desk.importDecisions(await decided());
    expect(acceptedOf(place)).toEqual([['iku.xlsx', 1]]);
  });

  test('waits for its file, and for no other of its name', async () => {
    const place = newDesk();
    await place.desk.importDecisions(await decided());
    expect(place.store.get().notice?.id).toContain('menunggu berkas itu');
    await place.desk.add([
      { name: 'iku.xlsx', file: fileOf(OTHER) },
      { name: 'lain.xlsx', file: fileOf(OWN) },
    ]);
    expect(acceptedOf(place)).toEqual([
      ['iku.xlsx', 0],
      ['lain.xlsx', 1],
    ]);
  });
});

test('a decision that is imported while files are being checked counts for those too', async () => {
  const given = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.xlsx`, file: fileOf(SAMPLE) }));
  const first = newDesk();
  await first.desk.add(given);
  await first.desk.openFile('0.xlsx');
  await first.desk.accept(first.store.get().open?.content.findings.slice(0, 1) ?? [], 'disepakati', '');
  const json = decisionsToJson(first.store.get().decisions);

  const place = newDesk();
  const adding = place.desk.add(given);
  while (place.store.get().files.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  await Promise.all([adding, place.desk.importDecisions(json)]);
  expect(stateOf(place).every(([, kind]) => kind === 'read')).toBe(true);
  expect(acceptedIn(place)).toBe(1);
});

test('what a file sets itself is said in the list and above its findings; what was decided on the desk is no such thing', async () => {
  const settings = { levels: { ejaan: 'off' as const }, accepted: [] };
  const place = newDesk();
  await place.desk.add([{ name: 'iku.xlsx', file: fileOf(Buffer.from(workbookWithSettings(SAMPLE, settings))) }]);
  const said = () => {
    const result = place.store.get().files[0]?.result;
    return result?.kind === 'read' ? stateText(result, 'id') : '';
  };
  const words = 'Diperiksa · Diatur oleh berkas ini sendiri: aturan yang dimatikan: 1.';
  expect(said()).toBe(words);
  await place.desk.openFile('iku.xlsx');
  expect(place.store.get().open?.content.ownChoices).toEqual(['aturan yang dimatikan (1): ejaan']);
  const [first] = place.store.get().open?.content.findings ?? [];
  await place.desk.accept(first ? [first] : [], 'disepakati', '');
  expect(acceptedIn(place)).toBe(1);
  expect(said()).toBe(words);
});

function acceptedIn({ store }: Place): number | undefined {
  const result = store.get().files[0]?.result;
  return result?.kind === 'read' ? result.summary.accepted : undefined;
}

test.each(['', '{}', '[]', '{"format":"asisten-iku/keputusan","files":{"a":[{"rule":1}]}}'])(
  'what holds no decisions changes nothing: %j',
  async (text) => {
    const place = newDesk();
    await place.desk.importDecisions(text);
    expect(place.store.get().decisions).toEqual(NO_DECISIONS);
    expect(place.store.get().notice?.id).toContain('tidak ada yang diubah');
  },
);

test('of two decisions on one finding the newer counts, and those on others stay', () => {
  const entry = { rule: 'ejaan', sheet: 'IKU', subject: 'a', text: 'b', reason: 'lama' };
  const before = { accepted: new Map([['a.xlsx', [entry, { ...entry, text: 'c' }]]]), links: [] };
  const added = { accepted: new Map([['a.xlsx', [{ ...entry, reason: 'baru' }]]]), links: [] };
  const merged = mergedDecisions(before, added);
  expect(merged.accepted.get('a.xlsx')?.map(({ text, reason }) => [text, reason])).toEqual([
    ['c', 'lama'],
    ['b', 'baru'],
  ]);
  expect(decisionsFromJson(decisionsToJson(merged))).toEqual(merged);
});

test('a recap that cannot be made is said, and the desk goes on', async () => {
  const place = newDesk();
  await place.desk.downloadRecap();
  expect(place.store.get()).toMatchObject({ busy: false });
  expect(place.store.get().notice?.id).toContain('--rekap');
});

test('files are found by any word of name or agency, and sorted by figures from the most down', () => {
  const summary = { tables: 1, indicators: 1, errors: 0, warnings: 0, advice: 0, accepted: 0 };
  const file = (name: string, agency: string, errors: number) => ({
    name,
    file: CHANGED,
    digest: null,
    result: {
      kind: 'read' as const,
      name,
      agency,
      summary: { ...summary, errors },
      sheets: ['IKU'],
      isEmpty: false,
      unread: 0,
      ownChoices: '',
      failures: [],
      findings: [],
    },
  });
  const files = [file('b 10.xlsx', 'Dinas Air', 1), file('b 9.xlsx', 'Dinas Api', 5), file('a.xlsx', 'Badan Été', 1)];
  const names = (query: string, sort: 'name' | 'errors') =>
    shownFiles({ files, query, sort, selection: 'all' }).map(({ name }) => name);
  expect(names('', 'name')).toEqual(['a.xlsx', 'b 9.xlsx', 'b 10.xlsx']);
  expect(names('', 'errors')).toEqual(['b 9.xlsx', 'a.xlsx', 'b 10.xlsx']);
  expect(names('air dinas', 'name')).toEqual(['b 10.xlsx']);
  expect(names('ete', 'name')).toEqual(['a.xlsx']);
  expect(sidesOf(files).map(({ name }) => name)).toEqual(['a.xlsx', 'b 9.xlsx', 'b 10.xlsx']);
});

test('files are shown by what became of them; one that was read in part is found among those that were not', async () => {
  const place = newDesk();
  await place.desk.add([
    { name: 'iku.xlsx', file: fileOf(SAMPLE) },
    { name: 'rusak.xlsx', file: fileOf('bukan buku kerja') },
    { name: 'surat.csv', file: fileOf('Kepada;Yth\nKepala;Dinas\n') },
  ]);
  const [read] = place.store.get().files;
  if (read?.result?.kind !== 'read') throw new Error('the sample can be read');
  const inPart: DeskFile = { ...read, name: 'sebagian.xlsx', result: { ...read.result, unread: 1 } };
  const waiting: DeskFile = { ...read, name: 'antre.xlsx', result: null };
  const files = [...place.store.get().files, inPart, waiting];
  const shown = (selection: Selection) =>
    shownFiles({ files, query: '', sort: 'name', selection }).map(({ name }) => name);
  expect(shown('all')).toHaveLength(5);
  expect(shown('findings')).toEqual(['iku.xlsx', 'sebagian.xlsx']);
  expect(shown('noTable')).toEqual(['surat.csv']);
  expect(shown('notRead')).toEqual(['rusak.xlsx', 'sebagian.xlsx']);
  expect(shown('waiting')).toEqual(['antre.xlsx']);
  expect([...shown('clean'), ...shown('errors')]).toEqual([]);
});

describe("the agency's own library", () => {
  const OFFICE = fileOf(
    'No,Sasaran,Indikator Kinerja,Satuan,Target 2025\n1,Meningkatnya layanan,Lama penyelesaian pengaduan,Jam,5\n2,Meningkatnya layanan,Persentase izin tepat waktu,%,90\n',
  );
  const LIBRARY = fileOf(
    'No,Sasaran,Indikator Kinerja,Satuan,Target 2025\n1,Meningkatnya layanan,Lama penyelesaian pengaduan,Hari,5\n2,Meningkatnya layanan,Jumlah aduan,Kasus,9\n',
  );
  const findings = async (place: Place) => {
    await place.desk.openFile('dinas.csv');
    return place.store
      .get()
      .open?.content.findings.flatMap(({ rule, text }) => (rule.id === 'beda-dari-kamus' ? [text] : []));
  };

  test('is what all files are held to, until it is let go of', async () => {
    const place = newDesk();
    await place.desk.add([{ name: 'dinas.csv', file: OFFICE }]);
    expect(await findings(place)).toEqual([]);
    const before = place.store.get().files[0]?.result;
    await place.desk.chooseLibrary({ name: 'kamus.csv', file: LIBRARY });
    expect(place.store.get().library?.definitions.map(({ name, unit }) => [name, unit])).toEqual([
      ['Lama penyelesaian pengaduan', 'Hari'],
      ['Jumlah aduan', 'Kasus'],
    ]);
    expect(place.store.get().notice?.id).toContain('2 indikator');
    expect(place.store.get().open?.content.findings.map(({ rule }) => rule.id)).toContain('beda-dari-kamus');
    expect(await findings(place)).toEqual(['Jam']);
    expect(place.store.get().files[0]?.result).not.toEqual(before);
    await place.desk.dropLibrary();
    expect(await findings(place)).toEqual([]);
  });

  test('stays as it was where a file holds none, or cannot be read', async () => {
    const place = newDesk();
    await place.desk.chooseLibrary({ name: 'kamus.csv', file: LIBRARY });
    for (const [name, file] of [
      ['daftar.csv', fileOf('nama,umur\nA,3\n')],
      ['rusak.xlsx', fileOf('bukan buku kerja')],
      ['berubah.xlsx', CHANGED],
    ] as const) {
      await place.desk.chooseLibrary({ name, file });
      expect(place.store.get().notice?.id).toContain(name);
      expect(place.store.get().library?.name).toBe('kamus.csv');
    }
  });

  test('and the known one are looked through, and put into a form to download', async () => {
    const place = newDesk();
    place.desk.lookUp('Nilai SAKIP');
    expect(place.store.get().lookedUp).toBe('Nilai SAKIP');
    await place.desk.downloadForm({ name: 'Manual IKU' } as SheetPlan, { id: 'Manual IKU', en: 'KPI Manual' });
    expect([...place.saved.keys()]).toEqual(['manual-iku.xlsx']);
    place.desk.lookUp(null);
    expect(place.store.get().lookedUp).toBeNull();
  });

  test('is gathered from all files; names that two offices define differently are said, and files that cannot be read left out', async () => {
    const office = (...rows: readonly string[]) =>
      fileOf(
        [
          'INDIKATOR KINERJA UTAMA TAHUN 2025',
          'No;Sasaran;Indikator Kinerja;Rumus Perhitungan;Satuan;Arah;Target 2025',
          ...rows,
        ].join('\n'),
      );
    const place = newDesk();
    await place.desk.add([
      { name: 'a.csv', file: office('1;Layanan membaik;Lama penyelesaian pengaduan;Rata-rata hari;Hari;Turun;5') },
      { name: 'rusak.xlsx', file: fileOf('bukan buku kerja') },
      {
        name: 'b.csv',
        file: office(
          '1;Layanan membaik;Lama Penyelesaian Pengaduan;Rata-rata hari;Jam;Turun;48',
          '2;Layanan membaik;Persentase izin tepat waktu;Izin tepat waktu / izin x 100;%;Naik;90',
        ),
      },
    ]);
    await place.desk.downloadLibrary();
    expect([...place.saved.keys()]).toEqual(['kamus-instansi.xlsx']);
    expect(place.store.get().busy).toBe(false);
    expect(place.store.get().notice?.id).toBe(
      'Kamus memuat 2 indikator. 1 nama didefinisikan berbeda, dan yang lebih dulu dalam daftar yang ditulis: Lama penyelesaian pengaduan',
    );
  });

  test('is not made where no table was recognised, and that is said', async () => {
    const place = newDesk();
    await place.desk.add([{ name: 'surat.csv', file: fileOf('Yth. Kepala Dinas\nPerihal: undangan') }]);
    await place.desk.downloadLibrary();
    expect(place.saved.size).toBe(0);
    expect(place.store.get().notice?.id).toContain('kamus tidak dibuat');
  });
});
