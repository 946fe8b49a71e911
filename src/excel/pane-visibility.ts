/** The page lives on while its pane is closed or collapsed (shared runtime); what only the pane shows can wait until it is seen. */

/** Tells when the pane comes into sight and out of it. */
export async function watchPaneVisibility(onChange: (isVisible: boolean) => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    onChange(visibilityMode === Office.VisibilityMode.taskpane),
  );
}
