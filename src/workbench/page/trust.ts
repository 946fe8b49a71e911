/** The question whether the add-in is to be trusted, where Excel asks it before it starts one. */
export class Trust {
  private waiting: (() => void) | null = null;

  constructor(
    private readonly question: HTMLElement,
    private isGiven: boolean,
  ) {
    question.querySelector('button')?.addEventListener('click', () => this.give());
  }

  /** Asks once; `start` is called as soon as the add-in is trusted. */
  whenGiven(start: () => void): void {
    if (this.isGiven) return start();
    this.waiting = start;
    this.question.hidden = false;
  }

  private give(): void {
    this.isGiven = true;
    this.question.hidden = true;
    this.waiting?.();
    this.waiting = null;
  }
}
