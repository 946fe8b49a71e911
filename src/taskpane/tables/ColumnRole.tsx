import { hasTrait, labelOf, ROLES, type Role } from '../../core/knowledge/columns/roles';
import { usePane } from '../pane-context';
import { type PeriodAnswer, type YearPart, YEAR_PARTS } from './period-answer';
import { type ColumnAnswer } from './table-choice';

interface ColumnRoleProps {
  /** What it is called on the sheet, and the names of its fields. */
  readonly title: {
    readonly name?: string;
    readonly header: string;
    readonly role: string;
    readonly year: string;
    readonly part: string;
    readonly revision: string;
  };
  readonly answer: ColumnAnswer;
  readonly onChange: (answer: ColumnAnswer) => void;
}

/** One column or label: what it is called, what it is for, and of which period. */
export function ColumnRole({ title, answer, onChange }: ColumnRoleProps) {
  const { text, language } = usePane();
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
          onChange={(event) => onChange({ ...answer, role: event.currentTarget.value as Role })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {labelOf(role)[language]}
            </option>
          ))}
        </select>
      </div>
      {hasTrait(answer.role, 'periodic') && (
        <PeriodFields
          title={title}
          period={answer.period}
          onChange={(period) => onChange({ ...answer, period: { ...period, isSaid: true } })}
        />
      )}
    </div>
  );
}

interface PeriodFieldsProps extends Pick<ColumnRoleProps, 'title'> {
  readonly period: PeriodAnswer;
  readonly onChange: (period: PeriodAnswer) => void;
}

function PeriodFields({ title, period, onChange }: PeriodFieldsProps) {
  const { text } = usePane();
  return (
    <div class="field-pair">
      <input
        class="field-input compact outlined year"
        type="number"
        aria-label={title.year}
        placeholder={text.tables.year}
        value={period.year ?? ''}
        onInput={(event) => {
          const year = event.currentTarget.valueAsNumber;
          onChange({ ...period, year: Number.isInteger(year) && year > 0 ? year : null });
        }}
      />
      <select
        class="field-input compact outlined"
        aria-label={title.part}
        value={period.part}
        onChange={(event) => onChange({ ...period, part: event.currentTarget.value as YearPart })}
      >
        {YEAR_PARTS.map((part) => (
          <option key={part} value={part}>
            {text.yearPart(part)}
          </option>
        ))}
      </select>
      <select
        class="field-input compact outlined"
        aria-label={title.revision}
        value={period.revision}
        onChange={(event) => onChange({ ...period, revision: event.currentTarget.value as PeriodAnswer['revision'] })}
      >
        <option value="">{text.tables.unrevised}</option>
        <option value="before">{text.revisions.before}</option>
        <option value="after">{text.revisions.after}</option>
      </select>
    </div>
  );
}
