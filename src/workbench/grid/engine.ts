import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import DesignIndonesian from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUIIndonesian from '@univerjs/docs-ui/locale/id-ID';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import SheetsIndonesian from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUIIndonesian from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import UIIndonesian from '@univerjs/ui/locale/id-ID';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
// Of what comes later, too: a part's own style sheet would not be fetched with it.
import '@univerjs/sheets-formula-ui/lib/index.css';

/** Sets up the spreadsheet component: grid, formula bar and sheet tabs, no toolbar of its own; `formulas.ts` adds calculation. */
export function createEngine(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ID_ID,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(
        DesignIndonesian,
        UIIndonesian,
        DocsUIIndonesian,
        SheetsIndonesian,
        SheetsUIIndonesian,
      ),
    },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  return univer;
}
