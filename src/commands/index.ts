/** The ribbon's buttons, and the entry of the cell's own menu. Loaded with the custom functions, so it stays tiny. */

import { type PaneRequest, requestPane } from '../excel/pane-request';

/** By the names in manifest.xml. */
const REQUESTS: Readonly<Record<string, PaneRequest>> = {
  'iku.validasi': 'validate',
  'iku.temuanSel': 'cell',
  'iku.templat': 'forms',
  'iku.laporan': 'report',
  'iku.rumus': 'functions',
  'iku.panduan': 'guide',
};

/** Shows the pane and asks it, so that progress and result can be seen there. */
async function ask(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestPane(request);
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button waiting until it hears this.
    event.completed();
  }
}

function associateAll(): void {
  for (const [name, request] of Object.entries(REQUESTS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => ask(request, event));
  }
}

// Without Office.js there is no ribbon either; the page's first script says what is missing.
if (typeof Office !== 'undefined') void Office.onReady(associateAll);
