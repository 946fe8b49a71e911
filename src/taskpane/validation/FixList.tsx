import { type Fix } from '../../core/rules/rule';
import { displayText } from '../../core/sheet/display';
import { cellName } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/** Every cell and column that a fix would change, before and after. */
export function FixList({ fix }: { fix: Fix }) {
  const { text } = usePane();
  const { detail } = text;
  return (
    <ul class="fix-list">
      {fix.columns?.map((column) => (
        <li key={`column-${column.header}`} class="fix-change">
          <ins>{detail.newColumn(column.header)}</ins>
        </li>
      ))}
      {fix.rows?.map(({ row }) => (
        <li key={`row-${row}`} class="fix-change">
          <del>{detail.deletedRow(row + 1)}</del>
        </li>
      ))}
      {fix.cells.map(({ sheet, position, before, after, numberFormat }) => (
        <li key={`${sheet}!${cellName(position)}`} class="fix-change">
          <span class="cell-name">{cellName(position)}</span>
          <del>
            <span class="visually-hidden">{detail.before}: </span>
            {before === '' ? detail.emptyCell : before}
          </del>
          <ins>
            <span class="visually-hidden">{detail.after}: </span>
            {after === '' ? detail.emptyCell : displayText(after, numberFormat ?? 'General')}
          </ins>
        </li>
      ))}
    </ul>
  );
}
