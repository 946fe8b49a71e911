import { useContext } from 'preact/hooks';
import { proposedChange } from '../../core/report/proposed-text';
import { type CellChange, type Fix, type RowDeletion } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type SheetGrid, textAt } from '../../core/sheet/grid';
import { SheetsContext, usePane } from '../pane-context';
import { type Stretch, wordChanges } from './word-changes';

/** Goes to a cell whose name is pressed. */
type Visit = (change: CellChange) => void;

/**
 * Everything that a fix would change, before and after. Paragraphs, not a list: it stands inside the list of findings,
 * whose items are the findings and nothing else.
 */
export function FixList({ fix, onVisit }: { fix: Fix; onVisit?: Visit }) {
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
        <Change
          key={`${change.sheet}!${cellName(change.position)}`}
          change={change}
          {...(onVisit ? { onVisit } : {})}
        />
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

function Change({ change, onVisit }: { change: CellChange; onVisit?: Visit }) {
  const { text, language } = usePane();
  const { detail } = text;
  const { position, before } = change;
  const { text: after, note } = proposedChange(change, useContext(SheetsContext));
  const cell = cellName(position);
  return (
    <p class="fix-change">
      {onVisit ? (
        <button type="button" class="cell-name cell-link" onClick={() => onVisit(change)}>
          {cell}
        </button>
      ) : (
        <span class="cell-name">{cell}</span>
      )}
      <span class="visually-hidden">
        {detail.before}: {before === '' ? detail.emptyCell : before}. {detail.after}:{' '}
        {after === '' ? detail.emptyCell : after}.
      </span>
      <span class="fix-words" aria-hidden="true">
        {stretchesOf(before, after, detail.emptyCell).map(({ kind, text: words }, index) => (
          <Words key={index} kind={kind} words={words} />
        ))}
      </span>
      {note && <span class="muted">({note[language]})</span>}
    </p>
  );
}

/** What looks the same as before is said once; the note beside it tells what changes. */
function stretchesOf(before: string, after: string, nothing: string): readonly Stretch[] {
  return wordChanges(before === '' ? nothing : before, after === '' ? nothing : after);
}

function Words({ kind, words }: { kind: Stretch['kind']; words: string }) {
  if (kind === 'out') return <del>{words}</del>;
  return kind === 'in' ? <ins>{words}</ins> : <span>{words}</span>;
}
