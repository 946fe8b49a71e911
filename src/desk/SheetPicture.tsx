import { useEffect, useRef, useState } from 'preact/hooks';
import { type CellPosition, cellName, columnLetter } from '../core/sheet/address';
import { gridArea, type SheetGrid, textAt } from '../core/sheet/grid';
import { type Say, WORDS } from './words';

/** In pixels, as in desk.css. */
const ROW_HEIGHT = 26;
const COLUMN_WIDTH = 132;

/** Rows and columns drawn beyond what is in sight. */
const MARGIN = 4;

interface SheetViewProps {
  readonly grid: SheetGrid;
  readonly marked: CellPosition | null;
  readonly say: Say;
}

/** A sheet to look at; of a large one only what is in sight is drawn. */
export function SheetPicture({ grid, marked, say }: SheetViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, left: 0, width: 800, height: 600 });
  const area = gridArea(grid);
  const look = () => {
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = frame.current ?? NO_FRAME;
    setSight({ top, left, width, height });
  };
  useEffect(look, [grid]);
  useEffect(() => {
    if (!marked || !frame.current) return;
    frame.current.scrollTop = Math.max(0, (marked.row - 3) * ROW_HEIGHT);
    frame.current.scrollLeft = Math.max(0, (marked.column - 1) * COLUMN_WIDTH);
    look();
  }, [marked]);
  if (!area) return <p class="muted">{say(WORDS.closed)}</p>;
  const rows = inSight(sight.top, sight.height, ROW_HEIGHT, area.bottom);
  const columns = inSight(sight.left, sight.width, COLUMN_WIDTH, area.right);
  const size = { width: `${(area.right + 2) * COLUMN_WIDTH}px`, height: `${(area.bottom + 2) * ROW_HEIGHT}px` };
  const isMarked = (row: number, column: number) => marked?.row === row && marked.column === column;
  return (
    <>
      <p class="marked-text" role="status">
        {marked && `${cellName(marked)}: ${textAt(grid, marked.row, marked.column)}`}
      </p>
      <div class="sheet-scroll" ref={frame} tabIndex={0} role="region" aria-label={grid.name} onScroll={look}>
        <div class="sheet-space" style={size}>
          <table
            class="sheet-table"
            style={{
              top: `${(rows[0] ?? 0) * ROW_HEIGHT}px`,
              left: `${(columns[0] ?? 0) * COLUMN_WIDTH}px`,
              width: `${columns.length * COLUMN_WIDTH + 48}px`,
            }}
          >
            <thead>
              <tr>
                <td class="corner" />
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {columnLetter(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{row + 1}</th>
                  {columns.map((column) => {
                    const text = textAt(grid, row, column);
                    return (
                      <td key={column} class={isMarked(row, column) ? 'marked' : undefined} title={text}>
                        {text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}

const NO_FRAME = { scrollTop: 0, scrollLeft: 0, clientWidth: 0, clientHeight: 0 };

function inSight(from: number, length: number, each: number, last: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / each) - MARGIN);
  const end = Math.min(last, Math.ceil((from + length) / each) + MARGIN);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index);
}
