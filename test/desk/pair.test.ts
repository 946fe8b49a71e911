/** Two versions and two levels at the desk, and decisions that outlive the page. */

import { createHash } from 'node:crypto';

import { utils, write } from '@e965/xlsx';

import { type LinkDecision, decisionsFromJson, decisionsToJson } from '../../src/desk/decisions';
import { createDesk, type Desk } from '../../src/desk/desk';
import { KeptDecisions, type Shelf } from '../../src/desk/kept-decisions';
import { namedAlignments } from '../../src/desk/pair/named-alignments';
import { areOfOneFile, sideNamed, sidesOf, wholeOnes } from '../../src/desk/pair/sides';
import { WorkerPool } from '../../src/desk/pool';
import { answerTo } from '../../src/desk/requests';
import { type DeskState, emptyDesk } from '../../src/desk/state';
import { decidedOf } from '../../src/core/report/relation-sheets';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { createStore, type Store } from '../../src/taskpane/store';

const HEAD = 'No;Sasaran;Indikator Kinerja;Satuan;Target 2025\n';
const OLD = `${HEAD}1;Meningkatnya layanan;Lama penyelesaian pengaduan;Hari;5\n2;Meningkatnya layanan;Persentase izin tepat waktu;%;90\n`;
const NEW = `${HEAD}1;Meningkatnya layanan;Lama penyelesaian pengaduan;Hari;4\n2;Meningkatnya layanan;Jumlah aduan yang ditindaklanjuti;Aduan;12\n`;
const UPPER = `${HEAD}1;Menurunnya kemiskinan;Persentase penduduk miskin;%;7\n2;Meningkatnya mutu jalan;Persentase jalan kabupaten dalam kondisi mantap;%;80\n`;
const LOWER = `${HEAD}1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;500\n2;Terpeliharanya jalan;Panjang jalan kabupaten yang dipelihara;Km;120\n3;Tertibnya arsip;Jumlah arsip yang dialihmediakan;;40\n`;

function fileOf(content: string | Uint8Array): File {
  return { arrayBuffer: () => Promise.resolve(new Uint8Array(Buffer.from(content)).buffer) } as unknown as File;
}

/** A workbook with a sheet for each of these texts. */
function bookOf(sheets: Readonly<Record<string, string>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, text] of Object.entries(sheets)) {
    const rows = text.trim().split('\n');
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.split(';'))), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function shelfOf(canWrite = true): Shelf {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (canWrite) texts.set(key, text);
      if (text === '') texts.delete(key);
      return canWrite;
    },
    keys: () => [...texts.keys()],
  };
}

interface Place {
  readonly desk: Desk;
  readonly store: Store<DeskState>;
  readonly saved: Map<string, Blob>;
  readonly sheets: SheetPlan[];
}

async function deskWith(files: Readonly<Record<string, string | Uint8Array>>, shelf = shelfOf()): Promise<Place> {
  const store = createStore(emptyDesk('id'));
  const saved = new Map<string, Blob>();
  const sheets: SheetPlan[] = [];
  const desk = createDesk(store, {
    pool: new WorkerPool(() => ({
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage(request) {
        // What comes from a worker is a copy: nothing but plain data gets through.
        setTimeout(() => this.onmessage?.({ data: structuredClone(answerTo(request)) } as MessageEvent), 0);
      },
    })),
    parallel: 1,
    now: () => new Date(Date.UTC(2026, 0, 5)),
    save: (name, content) => saved.set(name, content),
    writeRecap: () => Promise.reject(new Error('not asked for')),
    writeSheets: (plans) => {
      sheets.push(...plans);
      return Promise.resolve(new Uint8Array([1]));
    },
    gather: () => Promise.reject(new Error('not asked for')),
    toPng: ({ svg }) => Promise.resolve(new Blob([svg])),
    kept: new KeptDecisions(shelf),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(Buffer.from(bytes)).digest('hex')),
  });
  await desk.add(Object.entries(files).map(([name, content]) => ({ name, file: fileOf(content) })));
  return { desk, store, saved, sheets };
}

describe('two versions', () => {
  test('show what was kept, added and removed, and the cell that changed; as a sheet and as JSON', async () => {
    const { desk, store, saved, sheets } = await deskWith({ 'lama.csv': OLD, 'baru.csv': NEW });
    await desk.compare('lama.csv', 'baru.csv');
    const [indicators, changes] = store.get().compared?.result.lists.id ?? [];
    expect(indicators?.rows.map(([fate, old, now]) => [fate, old, now])).toEqual([
      ['tetap', 'Lama penyelesaian pengaduan', 'Lama penyelesaian pengaduan'],
      ['baru', '', 'Jumlah aduan yang ditindaklanjuti'],
      ['dihapus', 'Persentase izin tepat waktu', ''],
    ]);
    expect(changes?.rows.map((row) => row.slice(1, 4))).toEqual([['target 2025', '5', '4']]);
    await desk.saveComparison('xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Perbandingan', 'Perubahan Sel', 'Temuan']);
    await desk.saveComparison('json');
    expect([...saved.keys()]).toEqual(['perbandingan-iku.xlsx', 'perbandingan-iku.json']);
    expect(store.get().compared?.result.json.id).toMatchObject({ old: 'lama.csv', new: 'baru.csv', version: 1 });
  });

  test('of which one cannot be used are named with what is wrong', async () => {
    const { desk, store } = await deskWith({ 'lama.csv': OLD, 'daftar.csv': 'nama,umur\nA,3\n', 'rusak.xlsx': '?' });
    await desk.compare('lama.csv', 'daftar.csv');
    expect(store.get().notice?.id).toBe('"daftar.csv": tidak ada tabel indikator yang dikenali.');
    await desk.compare('rusak.xlsx', 'lama.csv');
    expect(store.get().notice?.id).toContain('"rusak.xlsx": Bukan buku kerja');
    expect(store.get()).toMatchObject({ compared: null, busy: false });
  });
});

describe('documents of one agency', () => {
  const FILES = {
    'a.csv': `INDIKATOR KINERJA UTAMA\n\n${OLD}`,
    'b.csv': `RENCANA STRATEGIS\n\n${OLD.replace('90', '95')}`,
    'c.csv': `PERJANJIAN KINERJA\n\n${NEW}`,
    'd.csv': `DAFTAR\n\n${NEW}`,
  };

  test('show where each indicator stands, what differs and what is missing; as a sheet and as JSON', async () => {
    const { desk, store, saved, sheets } = await deskWith(FILES);
    const chosen = [{ name: 'd.csv', kind: 'lkjip' as const }, { name: 'c.csv' }, { name: 'b.csv' }, { name: 'a.csv' }];
    await desk.compareDocuments(chosen);
    const { documents } = store.get();
    expect(documents?.result.json).toMatchObject({
      documents: [
        { name: 'a.csv', kind: 'iku' },
        { name: 'b.csv', kind: 'renstra' },
        { name: 'c.csv', kind: 'pk' },
        { name: 'd.csv', kind: 'laporan' },
      ],
    });
    expect(documents?.result.lists.id[0]?.rows.map(([state, name]) => [state, name])).toEqual([
      ['berbeda', 'Lama penyelesaian pengaduan'],
      ['berbeda, tidak lengkap', 'Persentase izin tepat waktu'],
      ['tidak lengkap', 'Jumlah aduan yang ditindaklanjuti'],
    ]);
    await desk.saveDocuments('xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Antardokumen', 'Perbedaan', 'Isi Dokumen']);
    await desk.saveDocuments('json');
    expect([...saved.keys()]).toEqual(['antardokumen-iku.xlsx', 'antardokumen-iku.json']);
  });

  test('of which one cannot be used are named with what is wrong; a file that is read again takes the comparison away', async () => {
    const { desk, store } = await deskWith({ ...FILES, 'rusak.xlsx': '?' });
    await desk.compareDocuments([{ name: 'a.csv' }, { name: 'rusak.xlsx' }]);
    expect(store.get().notice?.id).toContain('"rusak.xlsx": Bukan buku kerja');
    expect(store.get()).toMatchObject({ documents: null, busy: false });
    await desk.compareDocuments([{ name: 'a.csv' }, { name: 'c.csv' }]);
    expect(store.get().documents).not.toBeNull();
    await desk.add([{ name: 'rusak.xlsx', file: fileOf(OLD) }]);
    expect(store.get().documents).toBeNull();
  });
});

const LEVELS = { 'rpjmd.csv': UPPER, 'dinas.csv': LOWER };

/** What each lower indicator serves now, and whether somebody decided so. */
function linksOf({ store }: Place): Readonly<Record<string, readonly [upper: string | null, decided: boolean]>> {
  const [named] = namedAlignments(store.get());
  const links = named ? decidedOf(named).links : [];
  return Object.fromEntries(
    links.map(({ aligned, parent, isDecided }) => [aligned.child.name, [parent?.name ?? null, isDecided] as const]),
  );
}

async function decideArchive(place: Place, upper: string | null | undefined, person = ''): Promise<void> {
  const { desk, store } = place;
  if (!store.get().related) await desk.relate('rpjmd.csv', ['dinas.csv']);
  const [alignment] = store.get().related?.result.alignments ?? [];
  const child = alignment?.children.find((each) => each.child.name.includes('arsip'))?.child;
  if (!alignment || !child) throw new Error('the lower file has that indicator');
  const named = alignment.parents.find(({ name }) => name === upper);
  const parent = upper === null || upper === undefined ? upper : named;
  desk.link('dinas.csv', child, parent, person);
}

const ROADS = 'Persentase jalan kabupaten dalam kondisi mantap';
const ARCHIVE = 'Jumlah arsip yang dialihmediakan';

describe('two levels', () => {
  test('propose what serves what, are corrected by hand, and go back to the proposal', async () => {
    const place = await deskWith(LEVELS);
    await place.desk.relate('rpjmd.csv', ['dinas.csv']);
    expect(linksOf(place)).toEqual({
      'Jumlah keluarga miskin yang menerima bantuan': ['Persentase penduduk miskin', false],
      'Panjang jalan kabupaten yang dipelihara': [ROADS, false],
      [ARCHIVE]: [null, false],
    });
    await decideArchive(place, ROADS);
    expect(linksOf(place)[ARCHIVE]).toEqual([ROADS, true]);
    await decideArchive(place, null);
    expect(linksOf(place)[ARCHIVE]).toEqual([null, true]);
    await decideArchive(place, undefined);
    expect(linksOf(place)[ARCHIVE]).toEqual([null, false]);
  });

  test('write the decision beside the proposal, and draw it', async () => {
    const place = await deskWith(LEVELS);
    await decideArchive(place, ROADS, 'Tim reviu');
    await place.desk.saveRelation('xlsx');
    expect(place.sheets.map(({ name }) => name)).toEqual(['Keterkaitan', 'Tanpa Pasangan', 'Pertentangan']);
    const texts = place.sheets[0]?.cells.flatMap((cell) => ('value' in cell ? [cell.value] : []));
    expect(texts?.filter((text) => String(text).startsWith(`${ROADS} (`))).toHaveLength(1);
    expect(texts).toContain('Tim reviu');
    expect(texts?.[1]).toMatch(/1 dari \d pasangan sudah diputuskan, selebihnya usulan; tuliskan/);
    await place.desk.saveRelation('svg');
    await place.desk.saveRelation('png');
    expect([...place.saved.keys()]).toEqual(['keterkaitan-iku.xlsx', 'pohon-kinerja.svg', 'pohon-kinerja.png']);
    const svg = (await place.saved.get('pohon-kinerja.svg')?.text()) ?? '';
    expect(svg.match(/stroke-width="3"/g)).toHaveLength(1);
    expect(svg).toContain('diputuskan oleh Tim reviu');
  });

  test('keep their decisions among the others, which are exported and imported', async () => {
    const place = await deskWith(LEVELS);
    await decideArchive(place, ROADS, 'Tim reviu');
    const json = decisionsToJson(place.store.get().decisions);
    expect(json).toContain('"person": "Tim reviu"');
    const other = await deskWith(LEVELS);
    await other.desk.relate('rpjmd.csv', ['dinas.csv']);
    await other.desk.importDecisions(json);
    expect(other.store.get().notice?.id).toBe('1 keputusan diimpor.');
    expect(linksOf(other)[ARCHIVE]).toEqual([ROADS, true]);
  });
});

describe('decisions', () => {
  test('are there again when the same files come back under other names', async () => {
    const shelf = shelfOf();
    const first = await deskWith(LEVELS, shelf);
    await decideArchive(first, ROADS);
    await acceptFirst(first, 'dinas.csv');
    expect(first.store.get()).toMatchObject({ kept: 2, isUnsaved: false });

    const second = await deskWith({ 'a/rencana.csv': UPPER, 'b/dinas lain.csv': LOWER }, shelf);
    expect(second.store.get().notice?.id).toContain('1 keputusan dari sebelumnya');
    expect(acceptedIn(second, 'b/dinas lain.csv')).toBe(1);
    await second.desk.relate('a/rencana.csv', ['b/dinas lain.csv']);
    expect(linksOf(second)[ARCHIVE]).toEqual([ROADS, true]);
  });

  test('do not count for a file whose content is another', async () => {
    const shelf = shelfOf();
    await acceptFirst(await deskWith(LEVELS, shelf), 'dinas.csv');
    const changed = await deskWith({ 'dinas.csv': LOWER.replace('500', '501') }, shelf);
    expect(acceptedIn(changed, 'dinas.csv')).toBe(0);
  });

  test('are deleted from the browser when asked to, and count until the page is closed', async () => {
    const shelf = shelfOf();
    const place = await deskWith(LEVELS, shelf);
    await acceptFirst(place, 'dinas.csv');
    place.desk.forgetKept();
    expect(shelf.keys()).toEqual([]);
    expect(place.store.get().kept).toBe(0);
    expect(acceptedIn(place, 'dinas.csv')).toBe(1);
  });

  test('that the browser cannot keep are said to be unsaved until they are exported', async () => {
    const place = await deskWith(LEVELS, shelfOf(false));
    await acceptFirst(place, 'dinas.csv');
    expect(place.store.get().isUnsaved).toBe(true);
    place.desk.exportDecisions();
    expect(place.store.get().isUnsaved).toBe(false);
  });

  test('imported before their file is there wait for it, and are kept with it', async () => {
    const first = await deskWith(LEVELS);
    await acceptFirst(first, 'dinas.csv');
    const shelf = shelfOf();
    const place = await deskWith({}, shelf);
    await place.desk.importDecisions(decisionsToJson(first.store.get().decisions));
    expect(shelf.keys()).toEqual([]);
    await place.desk.add([{ name: 'dinas.csv', file: fileOf(LOWER) }]);
    expect(acceptedIn(place, 'dinas.csv')).toBe(1);
    expect(shelf.keys()).toHaveLength(1);
  });

  test.each([
    { child: { sheet: 's', cell: 'A1', name: 'n' } },
    { upper: 'a', lower: 'b', child: { sheet: 's' }, parent: null },
    { upper: 'a', lower: 'b', child: { sheet: 's', cell: 'A1', name: 'n' }, parent: 'c' },
  ])('with a damaged link are no decisions: %j', (link) => {
    const json = decisionsToJson({ accepted: new Map(), links: [link as unknown as LinkDecision] });
    expect(decisionsFromJson(json)).toBeNull();
  });
});

async function acceptFirst({ desk, store }: Place, name: string): Promise<void> {
  await desk.openFile(name);
  const [finding] = store.get().open?.content.findings ?? [];
  if (!finding) throw new Error('the file has findings');
  await desk.accept([finding], 'disepakati', '');
}

function acceptedIn({ store }: Place, name: string): number | undefined {
  const result = store.get().files.find((file) => file.name === name)?.result;
  return result?.kind === 'read' ? result.summary.accepted : undefined;
}

describe('one workbook with several sheets', () => {
  const SHEETS = { Murni: OLD, Perubahan: NEW, Catatan: 'rapat;tanggal\n1;2\n', Renstra: UPPER };
  const names = ({ store }: Place) => sidesOf(store.get().files).map(({ name }) => name);

  test('offers its sheets with tables beside the whole; a file with one such sheet is offered as it is', async () => {
    const one = { IKU: LOWER, Catatan: 'rapat;tanggal\n1;2\n' };
    const place = await deskWith({
      'pk.xlsx': bookOf(SHEETS),
      'dinas.xlsx': bookOf(one),
      'daftar.csv': 'nama;umur\nA;3\n',
    });
    expect(names(place)).toEqual(['dinas.xlsx', 'pk.xlsx', 'pk.xlsx!Murni', 'pk.xlsx!Perubahan', 'pk.xlsx!Renstra']);
    const [dinas, whole, murni, perubahan] = sidesOf(place.store.get().files);
    if (!whole || !murni || !perubahan || !dinas) throw new Error('five sides are offered');
    expect([
      areOfOneFile(whole, murni),
      areOfOneFile(murni, murni),
      areOfOneFile(murni, perubahan),
      areOfOneFile(whole, dinas),
    ]).toEqual([true, true, false, false]);
    // Ticked all at once: a file as a whole says what its sheets say.
    expect(wholeOnes([murni, whole, perubahan, dinas])).toEqual([whole, dinas]);
    expect(wholeOnes([murni, perubahan])).toEqual([murni, perubahan]);
  });

  test('is compared sheet with sheet', async () => {
    const { desk, store } = await deskWith({ 'pk.xlsx': bookOf(SHEETS) });
    await desk.compare('pk.xlsx!Murni', 'pk.xlsx!Perubahan');
    const compared = store.get().compared?.result;
    expect(compared?.json.id).toMatchObject({ old: 'pk.xlsx!Murni', new: 'pk.xlsx!Perubahan' });
    expect(compared?.lists.id[0]?.rows.map(([fate]) => fate)).toEqual(['tetap', 'baru', 'dihapus']);
    await desk.compare('pk.xlsx!Murni', 'pk.xlsx!Catatan');
    expect(store.get().notice?.id).toBe('"pk.xlsx!Catatan": tidak ada tabel indikator yang dikenali.');
  });

  test('gives two levels, whose decisions are kept for these sheets alone', async () => {
    const shelf = shelfOf();
    const book = bookOf({ Renstra: UPPER, Dinas: LOWER, Bidang: LOWER });
    const first = await deskWith({ 'pohon.xlsx': book }, shelf);
    const decide = async ({ desk, store }: Place, lower: string) => {
      await desk.relate('pohon.xlsx!Renstra', [lower]);
      const child = store
        .get()
        .related?.result.alignments[0]?.children.find((each) => each.child.name === ARCHIVE)?.child;
      if (!child) throw new Error('the lower sheet has that indicator');
      desk.link(lower, child, null, 'Tim reviu');
    };
    await decide(first, 'pohon.xlsx!Dinas');
    await decide(first, 'pohon.xlsx!Bidang');
    const again = await deskWith({ 'salinan.xlsx': book }, shelf);
    for (const sheet of ['Dinas', 'Bidang']) {
      await again.desk.relate('salinan.xlsx!Renstra', [`salinan.xlsx!${sheet}`]);
      expect(linksOf(again)[ARCHIVE]).toEqual([null, true]);
    }
    await again.desk.relate('salinan.xlsx!Dinas', ['salinan.xlsx!Bidang']);
    expect(linksOf(again)[ARCHIVE]?.[1]).toBe(false);
  });

  test('a file whose own name has such a mark in it is that file', () => {
    const files = [{ name: 'pk.xlsx' }, { name: 'pk.xlsx!Murni.csv' }];
    expect(sideNamed(files, 'pk.xlsx!Murni.csv')).toMatchObject({ file: 'pk.xlsx!Murni.csv', sheet: null });
    expect(sideNamed(files, 'pk.xlsx!Murni')).toMatchObject({ file: 'pk.xlsx', sheet: 'Murni' });
    expect(sideNamed(files, 'lain.xlsx!Murni')).toBeNull();
  });
});
