import { type TableChoice } from '../../core/settings';
import { parseArea } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/** The way back from a table arranged by hand to recognition; nothing where its place is not readable. */
export function BackToAutomatic({ choice }: { choice: TableChoice }) {
  const { text, session } = usePane();
  const area = parseArea(choice.area);
  if (!area) return null;
  return (
    <button type="button" class="button small" onClick={() => session.setTable({ sheet: choice.sheet, area }, null)}>
      {text.tables.automatic}
    </button>
  );
}
