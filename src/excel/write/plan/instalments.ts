/** Sends a long list of requests in parts: Excel on the web takes no more than 5 MB at once. */

/** Well below the limit, because the size of what waits is an estimate. */
export const PART_BYTES = 2_000_000;

/** What a request takes besides its contents: the path to its object, and its own frame. */
export const REQUEST_BYTES = 220;

export class Instalments {
  private waiting = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.holdScreen();
  }

  /** To be told about so many bytes that were asked for; sends everything once they are many. */
  async add(bytes: number): Promise<void> {
    this.waiting += bytes;
    if (this.waiting < PART_BYTES) return;
    await this.send();
    this.holdScreen();
  }

  /** Sends what waits. */
  async send(): Promise<void> {
    this.waiting = 0;
    await this.context.sync();
  }

  /** Without it Excel draws the sheet anew after every single write of a request. */
  private holdScreen(): void {
    this.context.workbook.application.suspendScreenUpdatingUntilNextSync();
  }
}
