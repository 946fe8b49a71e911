import { columnLetter } from '../../core/sheet/address';
import { type Pane, usePane } from '../pane-context';
import { ColumnRole } from './ColumnRole';
import { type LabelMeaning, type PlaceColumn, type TableReading } from './pointing';
import { periodAnswer } from './period-answer';
import { type ColumnAnswer, type ColumnAnswers, type LabelAnswers, type RowAnswers } from './table-choice';
import { PlaceRows } from './PlaceRows';

export interface Answers {
  readonly columns: ColumnAnswers;
  readonly labels: LabelAnswers;
  readonly rows: RowAnswers;
}

interface PlaceRolesProps {
  readonly reading: TableReading;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** What each column of a place is for, or each label where labels stand beside the values. */
export function PlaceRoles({ reading, answers, onChange }: PlaceRolesProps) {
  const { text } = usePane();
  const words = text.tables;
  return (
    <>
      {reading.columns.map((column) => {
        const name = columnLetter(column.index);
        return (
          <ColumnRole
            key={column.index}
            title={{ name, header: column.header, ...fieldNames(text, words.column(name)) }}
            answer={answers.columns.get(column.index) ?? answerOf(column)}
            onChange={(answer) =>
              onChange({ ...answers, columns: new Map([...answers.columns, [column.index, answer]]) })
            }
          />
        );
      })}
      {reading.labels.map((meaning) => {
        const { label } = meaning;
        return (
          <ColumnRole
            key={label}
            title={{ header: label, ...fieldNames(text, words.label(label)) }}
            answer={answers.labels.get(label) ?? answerOf(meaning)}
            onChange={(answer) => onChange({ ...answers, labels: new Map([...answers.labels, [label, answer]]) })}
          />
        );
      })}
      {reading.rows.length > 0 && (
        <PlaceRows
          rows={reading.rows}
          onChange={(said, kind) => onChange({ ...answers, rows: new Map([...answers.rows, [said, kind]]) })}
        />
      )}
    </>
  );
}

function fieldNames({ tables }: Pane['text'], of: string) {
  return {
    role: tables.roleOf(of),
    year: tables.yearOf(of),
    part: tables.partOf(of),
    revision: tables.revisionOf(of),
  };
}

function answerOf({ role, ...period }: PlaceColumn | LabelMeaning): ColumnAnswer {
  return { role, period: periodAnswer(period) };
}
