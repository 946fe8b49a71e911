import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Problem } from '../../excel/problem';
import { usePane } from '../pane-context';
import { CopyByHand } from './CopyByHand';
import { Notice } from './Notice';
import { copyText } from './copy-text';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
  /** Buttons of one's own. */
  readonly children?: ComponentChildren;
}

/** What went wrong, what to do, and details that can be copied for support. */
export function ProblemNotice({ problem, onRetry, onClose, children }: ProblemNoticeProps) {
  const { text, language } = usePane();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(problem.details));
  return (
    <Notice tone="danger" {...(onClose ? { closeLabel: text.close, onClose } : {})}>
      <p>{problem.happened[language]}</p>
      <p>{problem.advice[language]}</p>
      <p class="muted">{problem.details}</p>
      {isCopied === false && (
        <>
          <p>{text.copyByHand}</p>
          <CopyByHand value={problem.details} />
        </>
      )}
      <div class="notice-actions">
        {children}
        {problem.remedy === 'reload' && (
          <button type="button" class="button small" onClick={() => window.location.reload()}>
            {text.fault.reload}
          </button>
        )}
        {onRetry && (
          <button type="button" class="button small" onClick={onRetry}>
            {text.retry}
          </button>
        )}
        <button type="button" class="button small" onClick={copy}>
          {isCopied ? text.copied : text.copyDetails}
        </button>
      </div>
    </Notice>
  );
}
