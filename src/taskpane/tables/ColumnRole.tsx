import { columnLetter } from '../../core/sheet/address';
import { type Column } from '../../core/table/model';
import { hasTrait, labelOf, ROLES, type Role } from '../../core/knowledge/roles';
import { usePane } from '../pane-context';
import { type ColumnAnswer } from './table-choice';

interface ColumnRoleProps {
  readonly column: Pick<Column, 'index' | 'header'>;
  readonly answer: ColumnAnswer;
  readonly onChange: (answer: ColumnAnswer) => void;
}

/** One column: its letter, its header, and what it is for. */
export function ColumnRole({ column, answer, onChange }: ColumnRoleProps) {
  const { text, language } = usePane();
  const letter = columnLetter(column.index);
  const isYearly = hasTrait(answer.role, 'measures');
  return (
    <div class="column-role">
      <p>
        <span class="cell-name">{letter}</span> <span class="muted">{column.header || text.tables.noHeader}</span>
      </p>
      <div class="field-pair">
        <select
          class="field-input compact outlined"
          aria-label={text.tables.roleOf(letter)}
          value={answer.role}
          onChange={(event) => {
            const role = event.currentTarget.value as Role;
            onChange({ role, year: hasTrait(role, 'measures') ? answer.year : null });
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {labelOf(role)[language]}
            </option>
          ))}
        </select>
        {isYearly && (
          <input
            class="field-input compact outlined year"
            type="number"
            aria-label={text.tables.yearOf(letter)}
            value={answer.year ?? ''}
            onInput={(event) => {
              const year = event.currentTarget.valueAsNumber;
              onChange({ ...answer, year: Number.isInteger(year) ? year : null });
            }}
          />
        )}
      </div>
    </div>
  );
}
