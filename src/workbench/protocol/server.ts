import { type SheetErrorCode } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type EventEntry, EventHub } from './events';
import { type FunctionsHost, type OfficePane } from './host-object';
import { Interpreter } from './interpreter';
import { ActionType, type RichApiRequest } from './messages';
import { byteLength, PAYLOAD_LIMIT } from './payload';
import { Traffic } from './traffic';

/** The flag of a request that would rather wait than fail while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

export type ServerAnswer = { text: string } | { refused: SheetErrorCode };

/**
 * The host's end of the Rich API: takes the JSON of a request, gives the JSON of the answer, one after another, with
 * the limits of Excel on the web. How the texts travel is the transport's business (iframe or test).
 */
export class RichApiServer {
  readonly traffic = new Traffic();
  readonly events: EventHub;
  readonly interpreter: Interpreter;
  /** Requests taken and not answered yet. */
  open = 0;
  private taken = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly idleListeners: (() => void)[] = [];
  private readonly editEndListeners: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    functions: FunctionsHost,
    pane: OfficePane,
    push: (entries: EventEntry[]) => void,
  ) {
    this.events = new EventHub(workbook, push, () => this.interpreter.quirks);
    this.interpreter = new Interpreter(workbook, this.events, functions, pane);
    this.interpreter.log = (member) => {
      if (this.traffic.keepMembers) this.traffic.members.push(member);
    };
  }

  /** Answers a request, after those before it; one that waits for the end of an edit holds no other up. */
  handle(text: string, flags = 0): Promise<ServerAnswer> {
    this.open++;
    const waits = this.workbook.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    const answer = waits ? this.editEnd().then(() => this.inTurn(text, flags)) : this.inTurn(text, flags);
    return answer.finally(() => {
      this.open--;
      if (this.open === 0) for (const resolve of this.idleListeners.splice(0)) resolve();
    });
  }

  private inTurn(text: string, flags: number): Promise<ServerAnswer> {
    const answer = this.queue.then(() => this.answer(text, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private editEnd(): Promise<void> {
    return new Promise((resolve) => this.editEndListeners.push(resolve));
  }

  /** Resolves when no request is open. */
  idle(): Promise<void> {
    return this.open === 0 ? Promise.resolve() : new Promise((resolve) => this.idleListeners.push(resolve));
  }

  /** To be called when the user has left the cell that was being edited. */
  editEnded(): void {
    for (const resolve of this.editEndListeners.splice(0)) resolve();
  }

  /** Excel on the web is busy at times, and users type in cells: then a request is refused. What functions answer is none. */
  private refusalNow(request: RichApiRequest, flags: number): SheetErrorCode | null {
    if (isFunctionsRequest(request) || isRelease(request)) return null;
    const { quirks } = this.interpreter;
    this.taken++;
    if (quirks.has('batas-permintaan') && this.taken % 5 === 0) return 'ActivityLimitReached';
    const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    return quirks.has('sedang-sunting') && !waits && this.taken % 7 === 0 ? 'InvalidOperationInCellEditMode' : null;
  }

  private async answer(text: string, flags: number): Promise<ServerAnswer> {
    const size = byteLength(text);
    this.traffic.bytesIn += size;
    if (size > PAYLOAD_LIMIT) {
      this.traffic.requests++;
      return { refused: 'RequestPayloadSizeLimitExceeded' };
    }
    const request = JSON.parse(text) as RichApiRequest;
    if (isRelease(request)) this.traffic.releases++;
    else this.traffic.requests++;
    const refused = this.refusalNow(request, flags);
    if (refused) return { refused };
    if (this.workbook.isEditing && !isFunctionsRequest(request)) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return { refused: 'InvalidOperationInCellEditMode' };
      await this.editEnd();
    }
    const body = JSON.stringify(await this.interpreter.execute(request));
    const answerSize = byteLength(body);
    if (answerSize > PAYLOAD_LIMIT) return { refused: 'ResponsePayloadSizeLimitExceeded' };
    this.traffic.bytesOut += answerSize;
    return { text: body };
  }
}

/** Results of custom functions come at any time, also while the user types. */
function isFunctionsRequest(request: RichApiRequest): boolean {
  return Object.values(request.ObjectPaths).some(({ Name }) => Name === 'Microsoft.ExcelServices.CustomFunctions');
}

function isRelease({ Actions }: RichApiRequest): boolean {
  return Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference');
}
