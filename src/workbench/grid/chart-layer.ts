import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { DRAWING_OBJECT_LAYER_INDEX, Image, IRenderManagerService, type Scene } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { chartSvg } from '../drawing/chart-svg';
import { type Flush } from '../model/changes';
import { type Chart } from '../model/chart';
import { type GridContext } from './grid-context';
import { toPixels, UNIT_ID } from './snapshot';

/** Changes after which a chart may look otherwise. */
const TELLING: ReadonlySet<string> = new Set([
  ...['values', 'style', 'calculated', 'lines', 'insert', 'delete', 'charts', 'activated', 'sheetDeleted'],
]);

/** Draws the charts of the sheet in view over its cells. They are pictures: clicks go through to the cells. */
export class ChartLayer {
  private shown: Image[] = [];
  private isDue = false;

  constructor(private readonly context: GridContext) {
    context.workbook.onFlush((flush) => this.follow(flush));
    void context.injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => this.redrawSoon());
  }

  /** Draws anew when the changes at hand have all been made. */
  redrawSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      this.redraw();
    }, 0);
  }

  private follow({ changes }: Flush): void {
    const { sheets } = this.context.workbook;
    if (this.shown.length === 0 && sheets.every(({ charts }) => charts.length === 0)) return;
    if (changes.some(({ kind }) => TELLING.has(kind))) this.redrawSoon();
  }

  private redraw(): void {
    for (const image of this.shown) image.dispose();
    this.shown = [];
    const render = this.context.injector.get(IRenderManagerService).getRenderById(UNIT_ID);
    if (!render) return;
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const { active } = this.context.workbook;
    // The headings are part of the same picture.
    const origin = { x: skeleton?.rowHeaderWidth ?? 46, y: skeleton?.columnHeaderHeight ?? 20 };
    for (const chart of active.charts) this.draw(render.scene, chart, origin);
  }

  private draw(scene: Scene, chart: Chart, origin: { x: number; y: number }): void {
    const { position } = chart;
    const [width, height] = [toPixels(position.width), toPixels(position.height)];
    const picture = chartSvg(this.context.workbook, chart, width, height);
    const image = new Image(`workbench-chart-${chart.id}`, {
      url: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`,
      left: origin.x + toPixels(position.left),
      top: origin.y + toPixels(position.top),
      width,
      height,
      evented: false,
      printable: true,
    });
    scene.addObject(image, DRAWING_OBJECT_LAYER_INDEX);
    image.makeDirty(true);
    this.shown.push(image);
  }
}
