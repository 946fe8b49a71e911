import { Grid } from '../grid/grid';
import { Workbook } from '../model/workbook';
import { hasApiSet } from '../protocol/api-sets';
import { loadAddIn } from './add-in';
import { element } from './element';
import { showMessagesOnHover } from './hover';
import { localeOf, offerNotation, rememberedNotation } from './notation';
import { PageNotice } from './notice';
import { readParameters } from './parameters';
import { firstSample, listSamples } from './samples';
import { scriptFor, type WorkbenchScript } from './script';
import { type Titlebar as PageTitlebar } from './titlebar';
import { type Words, wordsFor } from './words';
import './workbench.css';

declare global {
  interface Window {
    workbench: WorkbenchScript;
  }
}

/** The moment at which the grid is seen, for whoever measures. */
const DRAWN = 'grid-drawn';

/** Puts the page's own words where the markup names them. */
function label(words: Words): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const { words: key, wordsFor: attribute } = place.dataset;
    const text = words[key as keyof Words];
    if (typeof text !== 'string') continue;
    if (attribute) for (const name of attribute.split(' ')) place.setAttribute(name, text);
    else place.textContent = text;
  }
}

async function start(): Promise<void> {
  const parameters = readParameters(window.location.search);
  const words = wordsFor(parameters.locale.name);
  document.documentElement.lang = parameters.locale.name.slice(0, 2);
  label(words);
  const isOnTheWeb = hasApiSet(parameters.matrix, 'ExcelApiOnline');
  const [addIn, names] = await Promise.all([
    loadAddIn(parameters.locale.name, parameters.addInHost, isOnTheWeb),
    listSamples(),
  ]);
  const workbook = new Workbook();
  const notation = parameters.notation ?? rememberedNotation() ?? 'id';
  workbook.locale = localeOf(notation);
  const notice = new PageNotice(element('notice'), words.close);
  const grid = new Grid(element('grid'), workbook, addIn.catalogue, {
    locked: (cell) => notice.say(words.locked(cell)),
    foreignSeparator: (cell, suggestion) => notice.say(words.foreignSeparator(cell, suggestion, workbook.locale.list)),
    shortCall: (cell, { name, least, given }) =>
      notice.say(words.shortCall(cell, name, least, given, workbook.locale.list)),
    understood: () => notice.clear(),
  });
  await grid.painted();
  // The grid is seen from here on; what plays Excel behind it comes in parts of its own.
  document.documentElement.dataset['drawn'] = 'true';
  performance.mark(DRAWN);
  const { Documents, ExcelHost, Titlebar, goRoundByF6 } = await import('./behind-the-grid');
  const host = new ExcelHost(workbook, grid, addIn, parameters);
  await host.startFormulas(addIn);
  offerNotation(notation, (chosen) => {
    workbook.locale = localeOf(chosen);
    grid.repaint();
  });
  showMessagesOnHover(grid, workbook, element('hover'), element('grid'));
  const documents = new Documents(host, addIn, (name) => titlebar.show(name));
  const titlebar: PageTitlebar = new Titlebar(documents, notice, words, names);
  window.workbench = scriptFor(workbook, {
    open: (data, name) => documents.open(data, name),
    save: () => documents.save(),
    idle: () => host.idle(),
    undo: () => grid.undo(),
    traffic: host.server.traffic,
  });
  element('pane-title').textContent = addIn.manifest.name;
  element('pane-close').addEventListener('click', () => host.pane.hide());
  goRoundByF6(host.pane, () => grid.focus());
  element('pane-reload').addEventListener('click', () => host.restartAddIn());

  const wanted = parameters.open ?? firstSample(names) ?? '';
  let isOpen = false;
  if (wanted !== '') isOpen = await titlebar.openSample(wanted);
  if (!isOpen) host.restartAddIn();
  await grid.ready();
  document.documentElement.dataset['ready'] = 'true';
}

void start().catch((error: unknown) => {
  const { lang } = document.documentElement;
  element('loading').textContent = wordsFor(lang === 'en' ? 'en-US' : lang).notLoaded;
  throw error;
});
