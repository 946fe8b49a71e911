import { useContext } from 'preact/hooks';
import { proposedChange } from '../../core/report/proposed-text';
import { type CellChange, type Fix, type RowDeletion } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type SheetGrid, textAt } from '../../core/sheet/grid';
import { SheetsContext, usePane } from '../pane-context';

/**
 * Everything that a fix would change, before and after. Paragraphs, not a list: it stands inside the list of findings,
 * whose items are the findings and nothing else.
 */
export function FixList({ fix }: { fix: Fix }) {
  const { text } = usePane();
  const { detail } = text;
  const sheets = useContext(SheetsContext);
  return (
    <div class="fix-list">
      {fix.columns?.map((column) => (
        <p key={`column-${column.header}`} class="fix-change">
          <ins>{detail.newColumn(column.header)}</ins>
        </p>
      ))}
      {fix.rows?.map((deletion) => (
        <p key={`row-${deletion.row}`} class="fix-change">
          <del>{[detail.deletedRow(deletion.row + 1), ...textsOf(deletion, sheets)].join(' · ')}</del>
        </p>
      ))}
      {fix.cells.map((change) => (
        <Change key={`${change.sheet}!${cellName(change.position)}`} change={change} />
      ))}
    </div>
  );
}

/** All that goes with a row. */
function textsOf({ sheet, row }: RowDeletion, sheets: readonly SheetGrid[]): readonly string[] {
  const grid = sheets.find(({ name }) => name === sheet);
  if (!grid) return [];
  const columns = grid.values[row - grid.origin.row] ?? [];
  return columns.map((_, index) => textAt(grid, row, grid.origin.column + index)).filter((text) => text !== '');
}

function Change({ change }: { change: CellChange }) {
  const { text, language } = usePane();
  const { detail } = text;
  const { position, before } = change;
  const { text: after, note } = proposedChange(change, useContext(SheetsContext));
  return (
    <p class="fix-change">
      <span class="cell-name">{cellName(position)}</span>
      <del>
        <span class="visually-hidden">{detail.before}: </span>
        {before === '' ? detail.emptyCell : before}
      </del>
      <ins>
        <span class="visually-hidden">{detail.after}: </span>
        {after === '' ? detail.emptyCell : after}
      </ins>
      {note && <span class="muted">({note[language]})</span>}
    </p>
  );
}
