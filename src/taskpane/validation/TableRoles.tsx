import { useState } from 'preact/hooks';
import { type TableChoice } from '../../core/settings';
import { columnLetter } from '../../core/sheet/address';
import { type Column, type IndicatorTable, ROLES, type Role } from '../../core/table/model';
import { usePane } from '../pane-context';
import { type ColumnAnswer, choiceFor } from './table-choice';

/** Roles whose columns speak of a year. */
const YEARLY: readonly Role[] = ['baseline', 'target', 'actual', 'achievement', 'rating'];

interface TableRolesProps {
  readonly table: IndicatorTable;
  /** An earlier correction. */
  readonly choice: TableChoice | undefined;
  readonly onDone: () => void;
}

/** What each column is for, to be corrected by hand. */
export function TableRoles({ table, choice, onDone }: TableRolesProps) {
  const { text, session } = usePane();
  const words = text.tables;
  const [answers, setAnswers] = useState<ReadonlyMap<number, ColumnAnswer>>(new Map());
  const save = (event: Event) => {
    event.preventDefault();
    onDone();
    if (answers.size > 0) void session.setTable(table, choiceFor(table, answers, choice));
  };
  const reset = () => {
    onDone();
    void session.setTable(table, null);
  };
  return (
    <form class="table-roles" onSubmit={save} noValidate>
      {table.columns.map((column) => (
        <ColumnRole
          key={column.index}
          column={column}
          answer={answers.get(column.index) ?? { role: column.role, year: column.year ?? null }}
          onChange={(answer) => setAnswers(new Map([...answers, [column.index, answer]]))}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button primary small">
          {words.save}
        </button>
        {choice && (
          <button type="button" class="button small" onClick={reset}>
            {words.automatic}
          </button>
        )}
        <button type="button" class="button small" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

interface ColumnRoleProps {
  readonly column: Column;
  readonly answer: ColumnAnswer;
  readonly onChange: (answer: ColumnAnswer) => void;
}

function ColumnRole({ column, answer, onChange }: ColumnRoleProps) {
  const { text } = usePane();
  const letter = columnLetter(column.index);
  const isYearly = YEARLY.includes(answer.role);
  return (
    <div class="column-role">
      <p>
        <span class="cell-name">{letter}</span> <span class="muted">{column.header}</span>
      </p>
      <div class="field-pair">
        <select
          class="field-input compact outlined"
          aria-label={text.tables.roleOf(letter)}
          value={answer.role}
          onChange={(event) => {
            const role = event.currentTarget.value as Role;
            onChange({ role, year: YEARLY.includes(role) ? answer.year : null });
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {text.roles[role]}
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
