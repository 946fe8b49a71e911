import { type Quirk } from '../quirks';
import { type RequirementMatrix } from '../protocol/api-sets';
import { type EventEntry } from '../protocol/events';
import { type RichApiServer } from '../protocol/server';
import { COMMON_ERRORS, DISPATCH, settingsOfDocument, saveSettings } from './common-api';
import { tellUndoGroups, type WithRun } from './undo-groups';
import { type AnswerMessage, CallType, type CallMessage, parseCall } from './messages';

/** A shared runtime with custom functions. */
const RUNTIME_FLAGS = 3;
const EXCEL_ON_THE_WEB = 16;
const RICH_API_EVENT = 'richApiMessage';
const COMMAND_EVENT = 'appCommandInvoked';
const SELECTION_EVENT = 'documentSelectionChanged';
const SETTINGS_EVENT = 'settingsChanged';

const REFUSALS: Record<string, number> = {
  ActivityLimitReached: COMMON_ERRORS.activityLimit,
  InvalidOperationInCellEditMode: COMMON_ERRORS.cellEdit,
  RequestPayloadSizeLimitExceeded: COMMON_ERRORS.requestTooLarge,
  ResponsePayloadSizeLimitExceeded: COMMON_ERRORS.responseTooLarge,
};

export interface FrameOptions {
  url: string;
  locale: string;
  matrix: RequirementMatrix;
  /** What the server is to play for this page. */
  served: readonly Quirk[];
  /** The page can use the clipboard. */
  clipboard: boolean;
}

/** The page in the frame, where it may be looked into: one of another origin hides itself. */
function openPage(frame: HTMLIFrameElement): (Window & { readonly Excel?: WithRun }) | null {
  return frame.contentDocument === null ? null : frame.contentWindow;
}

/** As for a frame that its page does not let use it: nothing is there to be asked. */
export function takeClipboard(page: Window | null): void {
  if (page) Object.defineProperty(page.navigator, 'clipboard', { value: undefined, configurable: true });
}

/**
 * The add-in's page in its iframe, and the conversation with the Office.js that runs in it. What Excel on the web does
 * around an add-in happens here: the start, the calls, the pushed events, the ribbon's commands.
 */
export class AddInFrame {
  private conversation = '';
  private readonly registered = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private source: { window: Window; origin: string; conversationId: string } | null = null;
  private nextCommand = 1;
  private watched: WithRun | null = null;
  private readonly commands = new Map<string, () => void>();

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly server: RichApiServer,
    private readonly options: FrameOptions,
  ) {
    window.addEventListener('message', (event) => this.receive(event));
    if (!options.clipboard) frame.addEventListener('load', () => takeClipboard(openPage(frame)));
    server.events.onSelection(() => this.announce(SELECTION_EVENT, {}));
    server.events.onSettings(() => this.announce(SETTINGS_EVENT, {}));
  }

  /** Loads the add-in's page from the beginning. */
  load(): void {
    this.registered.clear();
    this.source = null;
    // A new name in the address: without it the frame would take the same address for a jump within the page.
    this.conversation = Math.random().toString(36).slice(2);
    this.server.events.clear();
    const { url, locale, served } = this.options;
    const quirks = served.length > 0 ? `tingkah=${served.join(',')}&` : '';
    const host = `Excel$Web$16.00$${locale}$${this.conversation}$$$${RUNTIME_FLAGS}`;
    const conversation = `${this.conversation}|workbench|${encodeURIComponent(window.location.origin)}`;
    this.frame.src = `${url}?${quirks}_host_Info=${host}#&_serializer_version=1&_xdm_Info=${conversation}`;
  }

  /** Pushes entries of events; they are dropped while the add-in does not listen, as in Excel. */
  push(entries: EventEntry[]): void {
    if (entries.length === 0) return;
    this.announce(RICH_API_EVENT, { ArrayData: entries.map((entry) => [...entry, null, false]) });
  }

  /** Resolves when the add-in takes pushed messages. */
  whenListening(): Promise<void> {
    return this.whenRegistered(RICH_API_EVENT);
  }

  /** Runs the function of a ribbon button; resolves when the add-in has called `event.completed()`. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    await this.whenRegistered(COMMAND_EVENT);
    const id = String(this.nextCommand++);
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    // The three parts go by their numbers: the command's id, the function's name, what `event` holds.
    this.announce(COMMAND_EVENT, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    await completed;
  }

  private whenRegistered(event: string): Promise<void> {
    if (this.registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(event, [...(this.waiting.get(event) ?? []), resolve]));
  }

  private receive(event: MessageEvent): void {
    const origin = new URL(this.options.url, window.location.href).origin;
    if (event.source !== this.frame.contentWindow || event.origin !== origin) return;
    const call = parseCall(event.data);
    if (!call || !this.frame.contentWindow) return;
    this.source = { window: this.frame.contentWindow, origin: event.origin, conversationId: call._conversationId };
    void this.handle(call);
  }

  private async handle(call: CallMessage): Promise<void> {
    if (call._actionType === CallType.RegisterEvent) {
      this.registered.add(call._actionName);
      this.answer(call, { Error: 0 });
      for (const resolve of this.waiting.get(call._actionName) ?? []) resolve();
      this.waiting.delete(call._actionName);
    } else if (call._actionType === CallType.UnregisterEvent) {
      this.registered.delete(call._actionName);
      this.answer(call, { Error: 0 });
    } else if (call._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(call, this.appContext());
    } else if (call._actionName === 'executeMethod') {
      this.answer(call, await this.execute(call._data));
    }
    // Everything else (focus, link targets, telemetry notices) expects no answer.
  }

  private appContext(): Record<string, unknown> {
    const { workbook } = this.server;
    return {
      _id: this.conversation,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: '16.00',
      _appUILocale: this.options.locale,
      _dataLocale: workbook.locale.name,
      _docUrl: `${window.location.origin}/${encodeURIComponent(workbook.name)}`,
      _clientMode: 0,
      _settings: Object.fromEntries(settingsOfDocument(workbook).map(({ Name, Value }) => [Name, Value])),
      _reason: 1,
      _osfControlType: 0,
      _eToken: '',
      _correlationId: this.conversation,
      _requirementMatrix: JSON.stringify(this.options.matrix),
      _initialDisplayMode: 0,
    };
  }

  /** A call of the common API. What is not played is refused with an error, never with an empty success. */
  private async execute(data: Record<string, unknown>): Promise<Record<string, unknown>> {
    const method = data['DdaMethod'] as { DispatchId?: number } | undefined;
    const answer = (Error: number, rest: Record<string, unknown> = {}) => ({ Version: 1, Error, ...rest });
    switch (method?.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi(data['ArrayData'] as unknown[]);
      case DISPATCH.loadSettings:
        return answer(COMMON_ERRORS.success, { Settings: settingsOfDocument(this.server.workbook) });
      case DISPATCH.saveSettings:
        saveSettings(
          this.server.workbook,
          data['Properties'] ?? (data['SettingsRequest'] as Record<string, unknown>)?.['Properties'],
        );
        return answer(COMMON_ERRORS.success);
      case DISPATCH.commandCompleted: {
        const id = String(data['0'] ?? '');
        this.commands.get(id)?.();
        this.commands.delete(id);
        return answer(COMMON_ERRORS.success);
      }
      default:
        return answer(COMMON_ERRORS.unsupported);
    }
  }

  private async richApi(parts: unknown[]): Promise<Record<string, unknown>> {
    this.watchUndoGroups();
    const result = await this.server.handle(String(parts[4]), Number(parts[6]) || 0);
    if ('refused' in result) return { Version: 1, Error: REFUSALS[result.refused] ?? COMMON_ERRORS.internal };
    return { Version: 1, Error: 0, Data: [200, [], result.text] };
  }

  /** From the first request on: only then is Office.js surely there. A page of another origin is served without undo groups. */
  private watchUndoGroups(): void {
    const excel = openPage(this.frame)?.Excel;
    if (!excel || this.watched === excel) return;
    this.watched = excel;
    tellUndoGroups(excel, (isOpen) => this.server.interpreter.undoGroup.tell(isOpen));
  }

  private answer(call: CallMessage, data: unknown): void {
    this.post({
      _messageType: 1,
      _actionName: call._actionName,
      _conversationId: call._conversationId,
      _correlationId: call._correlationId,
      _origin: window.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
  }

  private announce(event: string, data: unknown): void {
    if (!this.source || !this.registered.has(event)) return;
    this.post({
      _messageType: 1,
      _actionName: event,
      _conversationId: this.source.conversationId,
      _correlationId: 0,
      _origin: window.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: 1,
      _serializerVersion: 1,
    });
  }

  private post(message: AnswerMessage): void {
    this.source?.window.postMessage(JSON.stringify(message), this.source.origin);
  }
}
