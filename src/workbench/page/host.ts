import { AddInFrame } from '../bridge/add-in-frame';
import { FunctionInvoker, type HostManner } from '../functions/invoker';
import { type FunctionCatalogue } from '../functions/catalogue';
import { type AddInFunctions } from '../grid/add-in-functions';
import { type Grid } from '../grid/grid';
import { type Workbook } from '../model/workbook';
import { RichApiServer } from '../protocol/server';
import { type Quirk, SERVED_QUIRKS } from '../quirks';
import { type AddIn } from './add-in';
import { element } from './element';
import { PaneFrame } from './pane';
import { type PageParameters } from './parameters';
import { Ribbon } from './ribbon';
import { Trust } from './trust';

const EVENT_CATEGORY = 65_536;
const VISIBILITY_EVENT = 65_539;

/** Longer than a page takes to answer what came in just before. */
const TICK = 20;
/** So many looks in a row must find nothing going on. */
const CALM = 3;

/** Excel as the add-in sees it: grid, ribbon, pane, functions and the conversation with Office.js, joined together. */
export class ExcelHost {
  readonly server: RichApiServer;
  readonly pane: PaneFrame;
  private readonly frame: AddInFrame;
  private readonly invoker: FunctionInvoker;
  private readonly trust: Trust;
  private functions: AddInFunctions | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly grid: Grid,
    { manifest, catalogue }: AddIn,
    private readonly parameters: PageParameters,
  ) {
    this.pane = new PaneFrame(element('pane'), element('splitter'), parameters.paneWidth);
    this.invoker = new FunctionInvoker(
      (entries) => this.frame.push(entries),
      (places) => this.functions?.recalculate(places),
      mannerOf(parameters.quirks, catalogue),
    );
    this.server = new RichApiServer(
      workbook,
      this.invoker,
      {
        isVisible: () => this.pane.isVisible(),
        show: () => this.pane.show(),
        hide: () => this.pane.hide(),
        enableButton: (id, enabled) => ribbon.enable(id, enabled),
        showTab: (visible) => ribbon.show(visible),
      },
      (entries) => this.frame.push(entries),
    );
    this.server.interpreter.matrix = parameters.matrix;
    this.server.interpreter.quirks = parameters.quirks;
    this.frame = new AddInFrame(element<HTMLIFrameElement>('taskpane'), this.server, {
      url: parameters.paneUrl ?? manifest.paneUrl,
      locale: parameters.locale.name,
      matrix: parameters.matrix,
      served: SERVED_QUIRKS.filter((quirk) => parameters.quirks.has(quirk)),
      clipboard: !parameters.quirks.has('papan-klip'),
    });
    this.pane.changed = (visible) => this.announceVisibility(visible);
    grid.editEnded = () => this.server.editEnded();
    grid.forgetsSteps = parameters.quirks.has('urung-hapus');
    this.trust = new Trust(element('trust'), !parameters.quirks.has('minta-percaya'));
    const ribbon = new Ribbon(element('ribbon'), manifest, {
      togglePane: () => (this.pane.isVisible() ? this.pane.hide() : this.pane.show()),
      run: (name, control) => this.frame.invokeCommand(name, control),
    });
  }

  /** Lets the grid calculate, with the add-in's functions. To be called once it is drawn, and before a workbook is opened. */
  async startFormulas({ catalogue }: AddIn): Promise<void> {
    const { AddInFunctions, addFormulas } = await import('../grid/formulas');
    await addFormulas(this.grid.univer);
    const blank = this.parameters.quirks.has('kosong-nol') ? 0 : null;
    const { context, calculation } = this.grid;
    const functions = new AddInFunctions(context, calculation, catalogue, () => this.invoker, blank);
    functions.register();
    calculation.onEnd = () => functions.finish();
    this.functions = functions;
  }

  /** Starts the add-in anew, as Excel does with every workbook that it opens. */
  restartAddIn(): void {
    this.invoker.restarted();
    this.trust.whenGiven(() => this.frame.load());
  }

  /** Resolves when no request is open and nothing calculates. */
  async idle(): Promise<void> {
    // What was typed begins to calculate a moment later, and what was gathered is asked for a moment later still.
    for (let calm = 0; calm < CALM;) {
      await this.server.idle();
      await this.grid.calculation.settle();
      const isIdle = this.invoker.pending === 0 && this.server.open === 0 && !this.grid.calculation.isPending;
      calm = isIdle ? calm + 1 : 0;
      if (calm < CALM) await new Promise((resolve) => setTimeout(resolve, TICK));
    }
  }

  private announceVisibility(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.frame.push([[EVENT_CATEGORY, VISIBILITY_EVENT, '', message]]);
  }
}

function mannerOf(quirks: ReadonlySet<Quirk>, catalogue: FunctionCatalogue): HostManner {
  return {
    dataTypes: !quirks.has('tanpa-tipe-data'),
    scalarsForMatrices: !quirks.has('skalar-matriks'),
    isBroken:
      (quirks.has('bendera-ganda') && catalogue.hasBothFlags) ||
      (quirks.has('bendera-eceran') && catalogue.asksForDataTypes),
    knownFromStart: !quirks.has('mulai'),
    takesAnySize: !quirks.has('muatan'),
  };
}
