/**
 * Whether the add-in's page starts with the workbook, so that custom functions need not wait for the pane to be opened. Excel keeps
 * it in the workbook and does so from the next opening on (OfficeDev/office-js-docs-pr, docs/develop/run-code-on-document-open.md).
 */

export async function startsWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

export async function setStartsWithWorkbook(wanted: boolean): Promise<void> {
  await Office.addin.setStartupBehavior(wanted ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

/** Has every formula worked out anew, also those of which Excel does not know that they need it. One round trip. */
export async function recalculate(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
