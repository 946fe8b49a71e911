/**
 * What a ribbon button asks of the pane. Both run in one page (shared runtime) but are loaded apart, and the pane perhaps
 * not yet: so a request waits on the window until the pane takes it.
 */

/** To check; to open the finding of the selected cell; to show a page; to open the guide. */
export type PaneRequest = 'validate' | 'cell' | 'forms' | 'report' | 'functions' | 'guide';

const EVENT = 'asisten-iku:request';

declare global {
  interface Window {
    asistenIkuRequest?: PaneRequest | undefined;
  }
}

export function requestPane(request: PaneRequest): void {
  window.asistenIkuRequest = request;
  window.dispatchEvent(new Event(EVENT));
}

/** Hands over the request that is waiting, if any, and every later one. Returns a function that stops it. */
export function onPaneRequest(handle: (request: PaneRequest) => void): () => void {
  const take = () => {
    const request = window.asistenIkuRequest;
    window.asistenIkuRequest = undefined;
    if (request) handle(request);
  };
  window.addEventListener(EVENT, take);
  take();
  return () => window.removeEventListener(EVENT, take);
}

/** Tells when a request arrives, without taking it: the pane's loader uses it to load the pane. */
export function whenPaneIsRequested(react: () => void): void {
  if (window.asistenIkuRequest) react();
  else window.addEventListener(EVENT, react, { once: true });
}
