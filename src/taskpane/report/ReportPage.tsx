import { useState } from 'preact/hooks';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';
import { type Outcome } from '../validation/run';
import { findingsTable } from './findings-table';

/** What can be taken out of the last validation. */
export function ReportPage({ outcome }: { outcome: Outcome | null }) {
  const { text, language } = usePane();
  const { report } = text;
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null);
  const open = (outcome?.items ?? []).flatMap(({ finding }) => (finding.accepted === undefined ? [finding] : []));
  const copy = () =>
    navigator.clipboard.writeText(findingsTable(open, text, language)).then(
      () => setResult('copied'),
      () => setResult('notCopied'),
    );
  return (
    <div class="page-inset">
      <h2>{report.title}</h2>
      {outcome ? (
        <>
          <p class="muted">{report.hint}</p>
          <button type="button" class="button primary" onClick={copy}>
            {report.copy(open.length)}
          </button>
          {result && <Notice tone={result === 'copied' ? 'info' : 'warning'}>{report[result]}</Notice>}
        </>
      ) : (
        <p>{report.empty}</p>
      )}
    </div>
  );
}
