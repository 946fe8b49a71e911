import { useContext } from 'preact/hooks';
import { type CellChange } from '../../../core/changes/cell';
import { describe } from '../../../core/changes/change';
import { type Fix, type FixChange } from '../../../core/changes/fix';
import { inNotation, usualNotation } from '../../../core/sheet/notation';
import { SheetsContext, useFindings } from '../../pane-context';
import { lazy } from '../../shell/lazy';
import { type Stretch, wordChanges } from './word-changes';

const FormulaFold = lazy(() => import('../../functions/FormulaFold').then((module) => module.FormulaFold));

/** Goes to a cell whose name is pressed. */
type Visit = (change: CellChange) => void;

interface FixListProps {
  readonly fix: Fix;
  /** The sheet of which the reader knows that it is meant: places on another are named with theirs. */
  readonly home: string;
  readonly onVisit?: Visit;
}

/**
 * Everything that a fix would change, before and after. Paragraphs, not a list: it stands inside the list of findings,
 * whose items are the findings and nothing else.
 */
export function FixList({ fix, home, onVisit }: FixListProps) {
  return (
    <div class="fix-list">
      {fix.changes.map((change, index) => (
        <Change key={index} change={change} home={home} {...(onVisit ? { onVisit } : {})} />
      ))}
    </div>
  );
}

function Change({ change, home, onVisit }: { change: FixChange; home: string; onVisit?: Visit }) {
  const { text, language, notation } = useFindings();
  const { detail } = text;
  const { place, before, formula, note, line, ...told } = describe(change, {
    sheets: useContext(SheetsContext),
    home,
  });
  const after = told.isFormula ? inNotation(told.after, usualNotation(notation)) : told.after;
  if (change.kind !== 'cell') {
    return (
      <p class="fix-change">
        <span>{line[language]}</span>
        {before !== '' && <del>{before}</del>}
      </p>
    );
  }
  return (
    <>
      <p class="fix-change">
        {onVisit ? (
          <button type="button" class="cell-name cell-link" onClick={() => onVisit(change)}>
            {place}
          </button>
        ) : (
          <span class="cell-name">{place}</span>
        )}
        <span class="visually-hidden">
          {detail.before}: {before === '' ? detail.emptyCell : before}. {detail.after}:{' '}
          {after === '' ? detail.emptyCell : after}.
        </span>
        <span class="fix-words" aria-hidden="true">
          {before === '' && <span class="muted">{detail.emptyCell}</span>}
          {wordChanges(before, after).map(({ kind, text: words }, index, all) => (
            <Words key={index} kind={kind} words={words} isAnswer={before === '' || all[index - 1]?.kind === 'out'} />
          ))}
          {after === '' && <span class="muted"> → {detail.emptyCell}</span>}
        </span>
        {note && <span class="muted">({note[language]})</span>}
      </p>
      {formula !== undefined && <FormulaFold formula={formula} />}
    </>
  );
}

/** What takes the place of something is parted from it by an arrow: colours alone part nothing for many readers. */
function Words({ kind, words, isAnswer }: { kind: Stretch['kind']; words: string; isAnswer: boolean }) {
  if (kind === 'out') return <del>{words}</del>;
  if (kind === 'same') return <span>{words}</span>;
  return (
    <>
      {isAnswer && <span class="muted"> → </span>}
      <ins>{words}</ins>
    </>
  );
}
