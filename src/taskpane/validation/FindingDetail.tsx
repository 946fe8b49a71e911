import { type ComponentChildren } from 'preact';
import { type Finding, type Fix } from '../../core/rules/rule';
import { displayText } from '../../core/sheet/display';
import { cellName } from '../../core/sheet/address';
import { usePane } from '../pane-context';

/** What the cell says, why it matters, on what ground, and what to write instead. */
export function FindingDetail({ finding }: { finding: Finding }) {
  const { text, language } = usePane();
  const { detail } = text;
  return (
    <div class="finding-detail">
      <dl>
        <Entry term={detail.content}>
          {finding.text === '' ? <span class="muted">{detail.emptyCell}</span> : <q>{finding.text}</q>}
        </Entry>
        {finding.subject !== '' && finding.subject !== finding.text && (
          <Entry term={detail.subject}>{finding.subject}</Entry>
        )}
        <Entry term={detail.why}>{finding.rule.why[language]}</Entry>
        <Entry term={`${detail.basis} (${detail.basisKinds[finding.rule.basis.kind]})`}>
          {finding.rule.basis.citation[language]}
        </Entry>
        {finding.accepted !== undefined && <Entry term={text.findings.acceptedMark}>{finding.accepted}</Entry>}
      </dl>
      {finding.fix && <FixPreview fix={finding.fix} />}
      <p class="muted">
        {detail.rule} <code>{finding.rule.id}</code>
      </p>
    </div>
  );
}

function Entry({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="entry">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Every cell that the fix would change, before and after. */
function FixPreview({ fix }: { fix: Fix }) {
  const { text } = usePane();
  const { detail } = text;
  return (
    <div class="fix">
      <h3>{detail.fix}</h3>
      <ul>
        {fix.columns?.map((column) => (
          <li key={`column-${column.before}`} class="fix-change">
            {detail.newColumn(column.header)}
          </li>
        ))}
        {fix.cells.map((change) => (
          <li key={`${change.sheet}!${cellName(change.position)}`} class="fix-change">
            <span class="cell-name">{cellName(change.position)}</span>
            <del>
              <span class="visually-hidden">{detail.before}: </span>
              {change.before === '' ? detail.emptyCell : change.before}
            </del>
            <ins>
              <span class="visually-hidden">{detail.after}: </span>
              {change.after === '' ? detail.emptyCell : displayText(change.after, change.numberFormat ?? 'General')}
            </ins>
          </li>
        ))}
      </ul>
    </div>
  );
}
