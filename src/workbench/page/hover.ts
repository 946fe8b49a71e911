import { HoverManagerService } from '@univerjs/sheets-ui';
import { type Grid } from '../grid/grid';
import { type Workbook } from '../model/workbook';

/** Shows why a function failed while the pointer rests on its cell. */
export function showMessagesOnHover(grid: Grid, workbook: Workbook, tip: HTMLElement, area: HTMLElement): void {
  let pointer = { x: 0, y: 0 };
  area.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  area.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });
  grid.context.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const place = cell?.location;
    const message = place && workbook.sheetById(place.subUnitId)?.cell(place.row, place.col)?.message;
    tip.hidden = !message;
    if (!message) return;
    tip.textContent = message;
    tip.style.left = `${Math.min(pointer.x + 12, window.innerWidth - 340)}px`;
    tip.style.top = `${pointer.y + 16}px`;
  });
}
