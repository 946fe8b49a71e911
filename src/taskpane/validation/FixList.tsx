import { type Fix } from '../../core/rules/rule';
import { displayText } from '../../core/sheet/display';
import { cellName } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/**
 * Everything that a fix would change, before and after. Paragraphs, not a list: it stands inside the list of findings,
 * whose items are the findings and nothing else.
 */
export function FixList({ fix }: { fix: Fix }) {
  const { text } = usePane();
  const { detail } = text;
  return (
    <div class="fix-list">
      {fix.columns?.map((column) => (
        <p key={`column-${column.header}`} class="fix-change">
          <ins>{detail.newColumn(column.header)}</ins>
        </p>
      ))}
      {fix.rows?.map(({ row }) => (
        <p key={`row-${row}`} class="fix-change">
          <del>{detail.deletedRow(row + 1)}</del>
        </p>
      ))}
      {fix.cells.map(({ sheet, position, before, after, numberFormat }) => (
        <p key={`${sheet}!${cellName(position)}`} class="fix-change">
          <span class="cell-name">{cellName(position)}</span>
          <del>
            <span class="visually-hidden">{detail.before}: </span>
            {before === '' ? detail.emptyCell : before}
          </del>
          <ins>
            <span class="visually-hidden">{detail.after}: </span>
            {after === '' ? detail.emptyCell : displayText(after, numberFormat ?? 'General')}
          </ins>
        </p>
      ))}
    </div>
  );
}
