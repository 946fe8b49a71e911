/** What the page fetches once the grid is drawn: files, and Excel as the add-in sees it. */

export { Documents } from './documents';
export { goRoundByF6 } from './go-round';
export { ExcelHost } from './host';
export { Titlebar } from './titlebar';
