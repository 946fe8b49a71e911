import { hasTrait, labelOf, ROLES, type Role } from '../../core/knowledge/roles';
import { usePane } from '../pane-context';
import { type ColumnAnswer } from './table-choice';

interface ColumnRoleProps {
  /** What it is called on the sheet, and the names of the two fields. */
  readonly title: { readonly name?: string; readonly header: string; readonly role: string; readonly year: string };
  readonly answer: ColumnAnswer;
  readonly onChange: (answer: ColumnAnswer) => void;
}

/** One column or label: what it is called, and what it is for. */
export function ColumnRole({ title, answer, onChange }: ColumnRoleProps) {
  const { text, language } = usePane();
  const isYearly = hasTrait(answer.role, 'measures');
  return (
    <div class="column-role">
      <p>
        {title.name && <span class="cell-name">{title.name}</span>}{' '}
        <span class="muted">{title.header || text.tables.noHeader}</span>
      </p>
      <div class="field-pair">
        <select
          class="field-input compact outlined"
          aria-label={title.role}
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
            aria-label={title.year}
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
