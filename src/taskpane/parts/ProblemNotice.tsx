import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Problem } from '../../excel/problem';
import { usePane } from '../pane-context';
import { Notice } from './Notice';

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
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(problem.details).then(
      () => setCopied(true),
      // Without permission to use the clipboard the details can still be marked and copied by hand.
      () => setCopied(false),
    );
  return (
    <Notice tone="danger" {...(onClose ? { closeLabel: text.close, onClose } : {})}>
      <p>{problem.happened[language]}</p>
      <p>{problem.advice[language]}</p>
      <p class="muted">{problem.details}</p>
      <div class="notice-actions">
        {children}
        {onRetry && (
          <button type="button" class="button small" onClick={onRetry}>
            {text.retry}
          </button>
        )}
        <button type="button" class="button small" onClick={copy}>
          {copied ? text.copied : text.copyDetails}
        </button>
      </div>
    </Notice>
  );
}
