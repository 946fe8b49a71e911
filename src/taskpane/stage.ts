/** What the page's first script (assets/penjaga.js) must know, so as to say what is missing when the add-in cannot start. */

declare global {
  interface Window {
    /** `parsed`: this web view can read the add-in. `ready`: Excel has answered. */
    asistenIkuStage?: 'parsed' | 'ready';
  }
}

export function reportStage(stage: 'parsed' | 'ready'): void {
  window.asistenIkuStage = stage;
}
