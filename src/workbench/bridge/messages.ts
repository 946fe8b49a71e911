/** The JSON messages that go between the add-in's page and the host page by `postMessage`. */

export enum CallType {
  Invoke = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

export interface CallMessage {
  _messageType: 0;
  _actionName: string;
  _actionType: CallType;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: Record<string, unknown>;
  _serializerVersion: number;
}

export interface AnswerMessage {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _errorCode: number;
  /** 0 answers a call, 1 announces an event. */
  _responseType: 0 | 1;
  _serializerVersion: 1;
}

/** Reads a message that is a call; null for anything else that may arrive at a window. */
export function parseCall(data: unknown): CallMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<CallMessage> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string' ? (message as CallMessage) : null;
  } catch {
    return null;
  }
}
