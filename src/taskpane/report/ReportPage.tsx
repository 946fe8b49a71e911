import { useMemo, useState } from 'preact/hooks';
import { yearToReport } from '../../core/report/report-data';
import { type Settings } from '../../core/settings';
import { usePane } from '../pane-context';
import { CopyByHand } from '../parts/CopyByHand';
import { HelpLink } from '../parts/HelpLink';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { copyText } from '../parts/copy-text';
import { type Outcome } from '../validation/run';
import { asHtml, asTabbedText, findingRows } from './findings-table';
import { HistoryCard } from './HistoryCard';
import { SigningCard } from './SigningCard';
import { REPORTS, type ReportKind, marksOf, planReport } from './reports';

interface ReportPageProps {
  readonly outcome: Outcome | null;
  readonly settings: Settings;
}

/** What can be made of the last validation. */
export function ReportPage({ outcome, settings }: ReportPageProps) {
  const { text, session } = usePane();
  const known = useMemo(() => (outcome ? yearToReport(outcome.tables) : null), [outcome]);
  const [chosen, setYear] = useState<number | null>(null);
  const year = chosen ?? known ?? new Date().getFullYear();
  return (
    <div class="page-inset">
      <h2>{text.report.title}</h2>
      <p class="muted">
        {text.report.manyFilesHint} <HelpLink href="meja.html">{text.report.manyFiles}</HelpLink>
      </p>
      {!outcome && <p>{text.report.empty}</p>}
      {outcome && outcome.tables.length === 0 && <p>{text.report.noTable}</p>}
      {outcome && outcome.tables.length > 0 && (
        <>
          <p class="muted">{text.report.hint}</p>
          <NumberField label={text.report.year} value={year} onChange={setYear} />
          {known === null && <p class="muted">{text.report.undated}</p>}
          <ul class="card-list">
            {REPORTS.map((kind) => (
              <li key={kind}>
                <ReportCard kind={kind} year={year} outcome={outcome} settings={settings} />
              </li>
            ))}
            <li>
              <CopyCard outcome={outcome} />
            </li>
          </ul>
        </>
      )}
      <p class="muted">
        {text.report.decreeHint}{' '}
        <button type="button" class="link" onClick={() => session.showPage('forms', 'page')}>
          {text.report.toForms}
        </button>
      </p>
      {outcome && <SigningCard outcome={outcome} settings={settings} />}
      {(outcome || settings.history.length > 0) && <HistoryCard outcome={outcome} checks={settings.history} />}
    </div>
  );
}

interface ReportCardProps {
  readonly kind: ReportKind;
  readonly year: number;
  readonly outcome: Outcome;
  readonly settings: Settings;
}

function ReportCard({ kind, year, outcome, settings }: ReportCardProps) {
  const { text, language, session } = usePane();
  const words = text.report.kinds[kind];
  const make = () =>
    session.insertReport(marksOf(kind), (earlier) =>
      planReport({
        ...{ kind, outcome, settings, language, today: new Date(), earlier },
        ...(Number.isInteger(year) && { year }),
      }),
    );
  return (
    <section class="card report-card">
      <h3>{words.title}</h3>
      <p class="muted">{words.purpose}</p>
      <button type="button" class="button" onClick={make}>
        {words.make}
      </button>
    </section>
  );
}

/** For whoever wants the findings in a letter and not in the workbook. */
function CopyCard({ outcome }: { outcome: Outcome }) {
  const { text, language, notation } = usePane();
  const { report } = text;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const open = outcome.items.flatMap(({ finding }) => (finding.accepted === undefined ? [finding] : []));
  const rows = () => findingRows(open, outcome.reading.grids, text, language, notation);
  const copy = async () => {
    const table = rows();
    setCopied(await copyText(asTabbedText(table), asHtml(table)));
  };
  return (
    <section class="card report-card">
      <h3>{report.copyTitle}</h3>
      <p class="muted">{report.copyHint}</p>
      <button type="button" class="button" aria-disabled={open.length === 0} onClick={() => open.length > 0 && copy()}>
        {report.copy(open.length)}
      </button>
      {isCopied && <Notice tone="info">{report.copied}</Notice>}
      {isCopied === false && (
        <>
          <Notice tone="warning">{text.copyByHand}</Notice>
          <CopyByHand value={asTabbedText(rows())} />
        </>
      )}
    </section>
  );
}
