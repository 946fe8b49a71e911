/** The ribbon's buttons that do something by themselves. Loaded with the custom functions, so it stays tiny. */

import { requestPane } from '../excel/pane-request';

/** The id in manifest.xml of the button "Validasi". */
const VALIDATE_ACTION = 'iku.validasi';

/** Shows the pane and runs a validation there, where its progress and its result can be seen. */
async function validate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestPane('validate');
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button waiting until it hears this.
    event.completed();
  }
}

// Without Office.js there is no ribbon either; the page's first script says what is missing.
if (typeof Office !== 'undefined') void Office.onReady(() => Office.actions.associate(VALIDATE_ACTION, validate));
