import { Component, type ComponentChildren } from 'preact';
import { problemOf } from '../../excel/problem';
import { type Language } from '../../core/language/bilingual';
import { messagesIn } from '../i18n';
import { Notice } from '../parts/Notice';

interface BoundaryProps {
  readonly language: Language;
  /** What the way back is called, and what it does besides drawing the page again. */
  readonly way: 'again' | 'reload';
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly fault: unknown;
}

/**
 * Keeps a page that cannot be drawn from taking the pane with it: no setting, cell or sheet can blank it. It stands on nothing
 * but the words, so that it can be drawn when all else fails.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { fault: null };

  static override getDerivedStateFromError(fault: unknown): BoundaryState {
    return { fault: fault ?? new Error('unknown') };
  }

  render({ language, way, children }: BoundaryProps, { fault }: BoundaryState) {
    if (fault === null) return children;
    const text = messagesIn(language);
    const { happened, advice, details, remedy } = problemOf(fault);
    const isMissing = remedy === 'reload';
    return (
      <div class="page-notice">
        <Notice tone="danger">
          <p>{isMissing ? happened[language] : text.fault.page}</p>
          <p>{isMissing ? advice[language] : text.fault.advice}</p>
          <p class="muted">{details}</p>
          <div class="notice-actions">
            {(isMissing || way === 'reload') && (
              <button type="button" class="button small" onClick={() => window.location.reload()}>
                {text.fault.reload}
              </button>
            )}
            {way === 'again' && (
              <button type="button" class="button small" onClick={() => this.setState({ fault: null })}>
                {text.fault.again}
              </button>
            )}
          </div>
        </Notice>
      </div>
    );
  }
}
