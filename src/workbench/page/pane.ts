import { type OfficePane } from '../protocol/host-object';

const NARROWEST = 240;
const KEY_STEP = 20;

/** The pane at the right: shown, hidden and resized, by the user and by the add-in. */
export class PaneFrame implements Pick<OfficePane, 'isVisible' | 'show' | 'hide'> {
  /** Told when the pane has been shown or hidden. */
  changed: (visible: boolean) => void = () => undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly splitter: HTMLElement,
    width: number,
  ) {
    this.resize(width);
    splitter.addEventListener('pointerdown', (event) => this.drag(event));
    splitter.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.resize(this.element.offsetWidth + step);
    });
  }

  isVisible(): boolean {
    return !this.element.hidden;
  }

  show(): void {
    this.set(true);
  }

  hide(): void {
    this.set(false);
  }

  private set(visible: boolean): void {
    if (visible === this.isVisible()) return;
    this.element.hidden = !visible;
    this.splitter.hidden = !visible;
    this.changed(visible);
  }

  private resize(width: number): void {
    const own = Math.max(NARROWEST, Math.min(width, Math.max(NARROWEST, window.innerWidth - 300)));
    this.element.style.width = `${own}px`;
    this.splitter.setAttribute('aria-valuenow', String(own));
    this.splitter.setAttribute('aria-valuemin', String(NARROWEST));
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    this.splitter.setPointerCapture(event.pointerId);
    // The iframe would swallow the pointer while it is dragged across.
    document.body.classList.add('dragging');
    const move = (moved: PointerEvent) => this.resize(window.innerWidth - moved.clientX);
    const end = () => {
      document.body.classList.remove('dragging');
      this.splitter.removeEventListener('pointermove', move);
    };
    this.splitter.addEventListener('pointermove', move);
    this.splitter.addEventListener('pointerup', end, { once: true });
    this.splitter.addEventListener('pointercancel', end, { once: true });
  }
}
