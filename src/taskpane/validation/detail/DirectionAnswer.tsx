import { useState } from 'preact/hooks';
import { normalise } from '../../../core/language/normalise';
import { POLARITIES } from '../../../core/knowledge/choices/polarities';
import { usePane } from '../../pane-context';
import { type ListedFinding } from '../list/grouping';

interface DirectionAnswerProps {
  readonly item: ListedFinding;
  /** Open findings of the same rule, this one included. */
  readonly ofRule: readonly ListedFinding[];
}

/** Answers the finding's question where it is asked: which way is better, for this indicator or for all that are asked about. What the row itself speaks for stands first. */
export function DirectionAnswer({ item, ofRule }: DirectionAnswerProps) {
  const { text, session } = usePane();
  const words = text.direction;
  const [isForAll, setForAll] = useState(false);
  const { subject, messageId, likely } = item.finding;
  if (subject === '') return null;
  const alike = subjectsOf(ofRule.filter(({ finding }) => finding.messageId === messageId));
  return (
    <fieldset class="answer">
      <legend class="label">{words.question}</legend>
      {alike.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={isForAll} onChange={(event) => setForAll(event.currentTarget.checked)} />
          <span>{words.forAll(alike.length)}</span>
        </label>
      )}
      <div class="actions">
        {[...POLARITIES]
          .sort((a, b) => Number(b === likely) - Number(a === likely))
          .map((choice) => (
            <button
              type="button"
              key={choice}
              class="button small"
              onClick={() => session.answerDirection(isForAll ? alike : [normalise(subject)], choice)}
            >
              {text.settings.directionNames[choice]}
            </button>
          ))}
      </div>
    </fieldset>
  );
}

/** The indicators' names as the settings know them. */
function subjectsOf(items: readonly ListedFinding[]): readonly string[] {
  return [...new Set(items.map(({ finding }) => normalise(finding.subject)).filter((subject) => subject !== ''))];
}
