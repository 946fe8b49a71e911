import { capitalised } from '../../core/language/normalise';
import { BASIS_KINDS } from '../../core/rules/basis';
import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Finding } from '../../core/rules/rule';
import { usePane } from '../pane-context';
import { HelpLink } from '../parts/HelpLink';
import { LevelIcon } from '../parts/LevelIcon';
import { AcceptForm } from './AcceptForm';
import { FixList } from './FixList';
import { RuleExample } from './RuleExample';
import { type ListedFinding } from './grouping';

interface FindingDetailProps {
  readonly item: ListedFinding;
  /** Open findings of the same rule that can be fixed, this one included. */
  readonly fixableOfRule: readonly ListedFinding[];
  /** Other findings of the same cell that are in the list. */
  readonly sameCell: readonly ListedFinding[];
}

/** What the cell says, why it matters, on what ground, what to write instead, and what the user may do about it. */
export function FindingDetail({ item, fixableOfRule, sameCell }: FindingDetailProps) {
  const { text, language } = usePane();
  const { finding } = item;
  const { detail } = text;
  const kind = BASIS_KINDS[finding.rule.basis.kind][language];
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
        <Entry term={`${detail.basis} (${kind})`}>{capitalised(finding.rule.basis.citation[language])}</Entry>
        {finding.accepted !== undefined && <Entry term={text.findings.acceptedMark}>{finding.accepted}</Entry>}
        {finding.fix && (
          <Entry term={detail.fix}>
            <FixList fix={finding.fix} />
          </Entry>
        )}
      </dl>
      {finding.accepted === undefined && <Actions item={item} fixableOfRule={fixableOfRule} />}
      <SameCell items={sameCell} />
      <RuleExample rule={finding.rule.id} />
      <p class="muted">
        <HelpLink href={`bantuan/aturan/${finding.rule.id}.html`}>{detail.rulePage(finding.rule.id)}</HelpLink>
      </p>
    </div>
  );
}

/** A cell may be wrong in several ways. */
function SameCell({ items }: { items: readonly ListedFinding[] }) {
  const { text, language, session } = usePane();
  if (items.length === 0) return null;
  return (
    <div class="same-cell">
      <p class="muted">{text.detail.sameCell}</p>
      {items.map(({ key, finding }) => (
        <button type="button" key={key} class="button small" onClick={() => session.select(key, finding)}>
          <LevelIcon level={finding.level} size={14} />
          {finding.rule.title[language]}
        </button>
      ))}
    </div>
  );
}

function Actions({ item, fixableOfRule }: Omit<FindingDetailProps, 'sameCell'>) {
  const { text, session } = usePane();
  const { finding } = item;
  const [accepting, setAccepting] = useState(false);
  if (accepting) return <AcceptForm finding={finding} onCancel={() => setAccepting(false)} />;
  return (
    <div class="actions">
      {finding.fix && (
        <button type="button" class="button primary small" onClick={() => session.fix([item])}>
          {text.fixing.fix}
        </button>
      )}
      {finding.fix && fixableOfRule.length > 1 && (
        <button type="button" class="button small" onClick={() => session.preview(fixableOfRule)}>
          {text.fixing.fixRule(fixableOfRule.length)}
        </button>
      )}
      <button type="button" class="button small" onClick={() => setAccepting(true)}>
        {text.accepting.open}
      </button>
      <SwitchOff finding={finding} />
    </div>
  );
}

function SwitchOff({ finding }: { finding: Finding }) {
  const { text, session } = usePane();
  return (
    <button type="button" class="button small" onClick={() => session.setLevel(finding.rule.id, 'off')}>
      {text.accepting.switchOff}
    </button>
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
