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
    const goBack = () => (way === 'reload' ? window.location.reload() : this.setState({ fault: null }));
    return (
      <div class="page-notice">
        <Notice tone="danger">
          <p>{text.fault.page}</p>
          <p>{text.fault.advice}</p>
          <p class="muted">{problemOf(fault).details}</p>
          <div class="notice-actions">
            <button type="button" class="button small" onClick={goBack}>
              {text.fault[way]}
            </button>
          </div>
        </Notice>
      </div>
    );
  }
}
