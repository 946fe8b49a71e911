/** The bar under the ribbon that says what went wrong, until it is closed. */
export class PageNotice {
  constructor(
    private readonly bar: HTMLElement,
    private readonly closeLabel: string,
  ) {}

  say(message: string): void {
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = this.closeLabel;
    close.addEventListener('click', () => this.clear());
    const text = document.createElement('span');
    text.textContent = message;
    this.bar.replaceChildren(text, close);
    this.bar.hidden = false;
  }

  sayError(error: unknown): void {
    this.say(error instanceof Error ? error.message : String(error));
  }

  clear(): void {
    this.bar.replaceChildren();
    this.bar.hidden = true;
  }
}
