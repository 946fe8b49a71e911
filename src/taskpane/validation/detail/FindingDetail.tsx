import { capitalised } from '../../../core/language/normalise';
import { BASIS_KINDS } from '../../../core/rules/basis';
import { type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { createDraft } from '../../drafts';
import { acceptedWith } from '../../../core/rules/accepted-words';
import { indicatorOf, messageOf } from '../../../core/rules/rule';
import { useFindings } from '../../pane-context';
import { HelpLink } from '../../parts/HelpLink';
import { LevelIcon } from '../../parts/LevelIcon';
import { type AcceptDecision, AcceptForm, NO_DECISION } from './AcceptForm';
import { type Peers } from './peers';
import { lazy } from '../../shell/lazy';
import { FixList } from '../fixes/FixList';
import { type ListedFinding } from '../list/grouping';

/** The library is fetched with the first finding that is opened. */
const LibraryLink = lazy(() => import('../../dictionary/LibraryLink').then((module) => module.LibraryLink));

const DirectionAnswer = lazy(() => import('./DirectionAnswer').then((module) => module.DirectionAnswer));

const UnitColumnOffer = lazy(() => import('./UnitColumnOffer').then((module) => module.UnitColumnOffer));

const RuleExample = lazy(() => import('./RuleExample').then((module) => module.RuleExample));

const FormulaOffer = lazy(() => import('./FormulaOffer').then((module) => module.FormulaOffer));

interface FindingDetailProps {
  readonly item: ListedFinding;
  readonly peers: Peers;
}

/**
 * What to write instead and what else may be done about it come first; why it matters and on what ground stand below, and last what
 * silences the rule in the whole workbook.
 */
export function FindingDetail({ item, peers }: FindingDetailProps) {
  const { text, language, mending } = useFindings();
  const { finding } = item;
  const { detail } = text;
  const kind = BASIS_KINDS[finding.rule.basis.kind][language];
  const indicator = indicatorOf(finding);
  // Most messages quote the cell: then it need not be said twice.
  const isQuoted = finding.text !== '' && messageOf(finding, language).includes(finding.text);
  return (
    <div class="finding-detail">
      {finding.fix && (
        <dl>
          <Entry term={detail.fix}>
            <FixList fix={finding.fix} home={finding.sheet} />
          </Entry>
        </dl>
      )}
      {finding.accepted === undefined && <Actions item={item} peers={peers} />}
      <dl>
        {finding.accepted !== undefined && (
          <Entry term={text.findings.acceptedMark}>{acceptedWith(finding, language)}</Entry>
        )}
        {!isQuoted && (
          <Entry term={detail.content}>
            {finding.text === '' ? <span class="muted">{detail.emptyCell}</span> : <q>{finding.text}</q>}
          </Entry>
        )}
        {indicator !== '' && indicator !== finding.text && <Entry term={detail.subject}>{indicator}</Entry>}
        <Entry term={detail.why}>{finding.rule.why[language]}</Entry>
        <Entry term={mending && finding.fix ? detail.byHand : detail.remedy}>{finding.rule.remedy[language]}</Entry>
        <Entry term={`${detail.basis}: ${kind}`}>{capitalised(finding.rule.basis.citation[language])}</Entry>
      </dl>
      {finding.accepted !== undefined && <LibraryLink rule={finding.rule} name={finding.subject} />}
      <SameCell items={peers.sameCell} />
      <RuleExample rule={finding.rule.id} />
      <p class="muted">
        <HelpLink href={`bantuan/aturan/${finding.rule.id}.html`}>
          {detail.rulePage(finding.rule.title[language])}
        </HelpLink>
      </p>
      {mending && finding.accepted === undefined && (
        <div class="actions">
          <button type="button" class="button small" onClick={() => mending.setLevel(finding.rule, 'off')}>
            {text.accepting.switchOff}
          </button>
        </div>
      )}
    </div>
  );
}

/** A cell may be wrong in several ways. */
function SameCell({ items }: { items: readonly ListedFinding[] }) {
  const { text, language, session } = useFindings();
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

/** By finding; `null`: nobody is setting it aside. */
const useDecision = createDraft<AcceptDecision | null>();

function Actions({ item, peers }: FindingDetailProps) {
  const { text, language, session, mending } = useFindings();
  const { finding } = item;
  const [decision, change, forget] = useDecision(session, item.key, () => null);
  const justOpened = useRef(false);
  if (decision) {
    return (
      <AcceptForm
        item={item}
        peers={peers}
        decision={decision}
        takesFocus={justOpened.current}
        onChange={(part) => change((now) => ({ ...(now ?? NO_DECISION), ...part }))}
        onClose={forget}
      />
    );
  }
  const open = () => {
    justOpened.current = true;
    change(() => NO_DECISION);
  };
  const ignore = (
    <button type="button" class="button small" onClick={open}>
      {text.accepting.open}
    </button>
  );
  const isMendable = mending !== null && finding.fix !== undefined;
  return (
    <>
      {isMendable && (
        <div class="actions">
          <button type="button" class="button primary small" onClick={() => mending.fix([item])}>
            {text.fixing.fix}
          </button>
          {peers.fixableOfRule.length > 1 && (
            <button type="button" class="button small" onClick={() => mending.preview(peers.fixableOfRule)}>
              {text.fixing.fixRule(peers.fixableOfRule.length)}
            </button>
          )}
          {ignore}
        </div>
      )}
      {mending && finding.rule.asks === 'split' && finding.obstacle && (
        <p class="muted">{text.detail.noSplit(finding.obstacle[language])}</p>
      )}
      {mending && finding.rule.asks === 'direction' && (
        <DirectionAnswer item={item} mending={mending} ofRule={peers.ofRule} />
      )}
      {mending && <FormulaOffer item={item} mending={mending} />}
      {mending && finding.rule.asks === 'unitColumn' && <UnitColumnOffer item={item} mending={mending} />}
      <LibraryLink rule={finding.rule} name={finding.subject} />
      {!isMendable && <div class="actions">{ignore}</div>}
    </>
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
