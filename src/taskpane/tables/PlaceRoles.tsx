import { columnLetter } from '../../core/sheet/address';
import { usePane } from '../pane-context';
import { ColumnRole } from './ColumnRole';
import { type LabelMeaning, type PlaceColumn, type TableReading } from './pointing';
import { type ColumnAnswer, type ColumnAnswers, type LabelAnswers } from './table-choice';

export interface Answers {
  readonly columns: ColumnAnswers;
  readonly labels: LabelAnswers;
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
            title={{ name, header: column.header, role: words.roleOf(name), year: words.yearOf(name) }}
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
            title={{ header: label, role: words.roleOfLabel(label), year: words.yearOfLabel(label) }}
            answer={answers.labels.get(label) ?? answerOf(meaning)}
            onChange={(answer) => onChange({ ...answers, labels: new Map([...answers.labels, [label, answer]]) })}
          />
        );
      })}
    </>
  );
}

function answerOf({ role, year }: Pick<PlaceColumn | LabelMeaning, 'role' | 'year'>): ColumnAnswer {
  return { role, year: year ?? null };
}
