import { AddInFrame } from '../bridge/addInFrame';
import { NO_FUNCTIONS, parseCatalogue } from '../functions/catalogue';
import { FunctionInvoker } from '../functions/invoker';
import { openWorkbook, type OpenedFile } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { AddInFunctions } from '../grid/addInFunctions';
import { Grid } from '../grid/grid';
import { areaAddress } from '../model/address';
import { ENGLISH, INDONESIAN } from '../model/locale';
import { Workbook } from '../model/workbook';
import { DEFAULT_MATRIX, type RequirementMatrix } from '../protocol/apiSets';
import { RichApiServer } from '../protocol/server';
import { type Manifest, parseManifest } from './manifest';
import { showMessagesOnHover } from './hover';
import { Pane } from './pane';
import { Ribbon } from './ribbon';
import { fetchWorkbook, firstSample, listSamples } from './samples';
import { areaAt, read, sheetNamed, textAt, type, type WorkbenchScript } from './script';
import './workbench.css';

declare global {
  interface Window {
    workbench: WorkbenchScript;
  }
}

const VISIBILITY_EVENT = 65_539;
const EVENT_CATEGORY = 65_536;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found as T;
}

/** `?api=1.9` plays an older Excel. */
function matrixFrom(parameters: URLSearchParams): RequirementMatrix {
  const api = parameters.get('api');
  return api ? { ...DEFAULT_MATRIX, ExcelApi: api } : DEFAULT_MATRIX;
}

async function fetchText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  const parameters = new URLSearchParams(window.location.search);
  const localeName = parameters.get('bahasa') === 'en' ? 'en-US' : 'id-ID';
  const workbook = new Workbook();
  workbook.locale = localeName === 'en-US' ? ENGLISH : INDONESIAN;

  const manifestXml = await fetchText('/manifest.xml');
  const manifest: Manifest = manifestXml
    ? parseManifest(manifestXml, localeName)
    : { name: 'Add-in', tab: '', groups: [], namespace: '', paneUrl: '/taskpane.html', functionsUrl: '' };
  const functionsJson = manifest.functionsUrl ? await fetchText(manifest.functionsUrl) : null;
  const catalogue = functionsJson ? parseCatalogue(manifest.namespace, JSON.parse(functionsJson)) : NO_FUNCTIONS;

  const functionNames = new Set(catalogue.functions.map(({ name }) => `${catalogue.namespace}.${name}`.toUpperCase()));
  const isAddInFunction = (name: string) => functionNames.has(name);

  const pane = new Pane(element('pane'), element('splitter'), Number(parameters.get('panel')) || 350);
  const matrix = matrixFrom(parameters);
  const invoker = new FunctionInvoker(
    (entries) => frame.push(entries),
    (places) => functions.recalculate(places),
  );
  const server: RichApiServer = new RichApiServer(
    workbook,
    invoker,
    {
      isVisible: () => pane.isVisible(),
      show: () => pane.show(),
      hide: () => pane.hide(),
      enableButton: (id, enabled) => ribbon.enable(id, enabled),
      showTab: (visible) => ribbon.show(visible),
    },
    (entries) => frame.push(entries),
  );
  server.interpreter.matrix = matrix;
  const frame = new AddInFrame(element<HTMLIFrameElement>('taskpane'), server, {
    url: parameters.get('halaman') ?? manifest.paneUrl,
    locale: localeName,
    matrix,
  });
  pane.changed = (visible) =>
    frame.push([
      [EVENT_CATEGORY, VISIBILITY_EVENT, '', JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' })],
    ]);

  const grid = new Grid(element('grid'), workbook, () => server.editEnded());
  const functions = new AddInFunctions(grid.context, grid.calculation, catalogue, () => invoker);
  functions.register();
  grid.calculation.onEnd = () => functions.finish();
  const ribbon = new Ribbon(element('ribbon'), manifest, {
    togglePane: () => (pane.isVisible() ? pane.hide() : pane.show()),
    run: (name, control) => frame.invokeCommand(name, control),
  });
  showMessagesOnHover(grid, workbook, element('hover'), element('grid'));

  let file: OpenedFile | null = null;
  const samples = element<HTMLSelectElement>('samples');

  const notice = element('notice');
  function say(message: string | null): void {
    notice.replaceChildren();
    notice.hidden = message === null;
    if (message === null) return;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Tutup';
    close.addEventListener('click', () => say(null));
    const text = document.createElement('span');
    text.textContent = message;
    notice.append(text, close);
  }

  function show(): void {
    element('workbook-name').textContent = workbook.name;
    document.title = `${workbook.name} - Meja coba`;
    grid.reopen();
  }

  /** Opens a file, or says why not and leaves the open workbook as it is. */
  async function open(data: ArrayBuffer, name: string): Promise<void> {
    const opened = openWorkbook(new Uint8Array(data), name);
    workbook.adopt(opened.workbook);
    file = opened;
    say(null);
    show();
    // As when Excel opens another workbook: the add-in starts anew in it.
    invoker.restarted();
    frame.load();
    samples.value = [...samples.options].some(({ value }) => value === name) ? name : '';
    await idle();
  }

  async function tryOpen(load: () => Promise<[ArrayBuffer, string]>): Promise<void> {
    try {
      const [data, name] = await load();
      await open(data, name);
      element('status').textContent = `${name} terbuka`;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }

  async function save(): Promise<ArrayBuffer> {
    await idle();
    return saveWorkbook(workbook, file, isAddInFunction);
  }

  async function idle(): Promise<void> {
    for (;;) {
      await server.idle();
      await grid.calculation.settle();
      if (invoker.pending > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      else if (server.open === 0 && !grid.calculation.isPending) return;
    }
  }

  window.workbench = {
    open,
    save,
    values: (sheet, address) =>
      read(areaAt(address), (row, column) => sheetNamed(workbook, sheet).cell(row, column)?.value ?? ''),
    formulas: (sheet, address) =>
      read(areaAt(address), (row, column) => {
        const cell = sheetNamed(workbook, sheet).cell(row, column);
        return cell?.formula ?? cell?.value ?? '';
      }),
    text: (sheet, address) =>
      read(areaAt(address), (row, column) => textAt(workbook, sheetNamed(workbook, sheet), row, column)),
    set: (sheet, address, matrix) => type(workbook, sheetNamed(workbook, sheet), areaAt(address), matrix),
    sheets: () => workbook.sheets.map(({ name }) => name),
    select: (sheet, address) =>
      workbook.change('script', () => workbook.select(sheetNamed(workbook, sheet), [areaAt(address)])),
    selection: () => ({ sheet: workbook.active.name, address: workbook.active.selection.map(areaAddress).join(',') }),
    message: (sheet, address) => {
      const { row, column } = areaAt(address);
      return sheetNamed(workbook, sheet).cell(row, column)?.message;
    },
    idle,
    undo: () => grid.undo(),
    traffic: server.traffic,
  };

  element('pane-title').textContent = manifest.name;
  element('pane-close').addEventListener('click', () => pane.hide());
  element('pane-reload').addEventListener('click', () => {
    invoker.restarted();
    frame.load();
  });
  element('new').addEventListener('click', () => {
    workbook.adopt(new Workbook());
    file = null;
    samples.value = '';
    say(null);
    show();
    invoker.restarted();
    frame.load();
  });
  const chooser = element<HTMLInputElement>('file');
  element('open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [chosen] = chooser.files ?? [];
    chooser.value = '';
    if (chosen) void tryOpen(async () => [await chosen.arrayBuffer(), chosen.name]);
  });
  element('save').addEventListener('click', () => {
    void save().then(
      (data) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([data], { type: XLSX_TYPE }));
        link.download = workbook.name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
        element('status').textContent = `${workbook.name} disimpan`;
      },
      (error: unknown) => say(`Tidak dapat menyimpan: ${error instanceof Error ? error.message : String(error)}`),
    );
  });

  const names = await listSamples();
  samples.append(new Option('Pilih…', ''), ...names.map((name) => new Option(name.replace(/\.xlsx$/, ''), name)));
  samples.parentElement?.toggleAttribute('hidden', names.length === 0);
  const openPath = (path: string) =>
    tryOpen(async () => [await fetchWorkbook(path), decodeURIComponent(path.split('/').pop() ?? 'Buku1.xlsx')]);
  samples.addEventListener('change', () => {
    if (samples.value) void openPath(`/samples/${encodeURIComponent(samples.value)}`);
  });

  const wanted = parameters.get('buka');
  const first = firstSample(names);
  if (wanted) await openPath(`/${wanted.replace(/^\/+/, '')}`);
  else if (first && wanted !== '') await openPath(`/samples/${encodeURIComponent(first)}`);
  if (!file) frame.load();
  await grid.ready();
  document.documentElement.dataset['ready'] = 'true';
}

void start();
