import { type HeaderFooter, type HeaderFooterState, type PageKind } from '../model/page-layout';
import { type Sheet } from '../model/sheet';
import { type OfficeHost, HostObject, type HostType } from '../protocol/host-object';
import { choice, flag, kept, textProperty } from './kept';

/** The texts of one kind of page. */
interface TextsRef {
  sheet: Sheet;
  page: PageKind;
}

function changed({ workbook }: OfficeHost, sheet: Sheet): void {
  workbook.note({ kind: 'page', sheet: sheet.id });
}

const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const headerFooterType: HostType<TextsRef> = {
  name: 'HeaderFooter',
  ...kept<TextsRef>(
    Object.fromEntries(PLACES.map((name) => [name, textProperty()])),
    ({ sheet, page }, key) => sheet.pageLayout.headersFooters[page][key as keyof HeaderFooter],
    ({ sheet, page }, key, value, host) => {
      const { headersFooters } = sheet.pageLayout;
      const texts = { ...headersFooters[page], [key]: value };
      sheet.pageLayout = { ...sheet.pageLayout, headersFooters: { ...headersFooters, [page]: texts } };
      changed(host, sheet);
    },
  ),
};

const FIELDS: Record<string, 'headerFooterState' | 'useSheetMargins' | 'useSheetScale'> = {
  state: 'headerFooterState',
  useSheetMargins: 'useSheetMargins',
  useSheetScale: 'useSheetScale',
};

const STATES: readonly HeaderFooterState[] = ['FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

export const headersFootersType: HostType<Sheet> = {
  name: 'HeaderFooterGroup',
  ...kept<Sheet>(
    { State: choice('Default', STATES), UseSheetMargins: flag(true), UseSheetScale: flag(true) },
    (sheet, key) => sheet.pageLayout[FIELDS[key] ?? 'headerFooterState'],
    (sheet, key, value, host) => {
      sheet.pageLayout = { ...sheet.pageLayout, [FIELDS[key] ?? key]: value };
      changed(host, sheet);
    },
  ),
  nav: {
    DefaultForAllPages: (sheet) => HostObject.of(headerFooterType, { sheet, page: 'default' }),
    // Odd pages and all pages share their texts, in the file as well.
    OddPages: (sheet) => HostObject.of(headerFooterType, { sheet, page: 'default' }),
    EvenPages: (sheet) => HostObject.of(headerFooterType, { sheet, page: 'even' }),
    FirstPage: (sheet) => HostObject.of(headerFooterType, { sheet, page: 'first' }),
  },
};
