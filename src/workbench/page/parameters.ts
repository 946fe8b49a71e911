import { ENGLISH, INDONESIAN, type Locale } from '../model/locale';
import { DEFAULT_MATRIX, type RequirementMatrix } from '../protocol/api-sets';

const PANE_WIDTH = 350;

/** What the page's address asks for. */
export interface PageParameters {
  /** `?bahasa=en`: Excel in English. */
  locale: Locale;
  /** `?api=1.9` plays an older Excel. */
  matrix: RequirementMatrix;
  /** `?panel=320`: the pane's width. */
  paneWidth: number;
  /** `?halaman=/other.html`: another page in the pane. */
  paneUrl: string | null;
  /** `?buka=samples/lampung.xlsx`; `''` for a new workbook, null when nothing is said. */
  open: string | null;
}

export function readParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const api = given.get('api');
  return {
    locale: given.get('bahasa') === 'en' ? ENGLISH : INDONESIAN,
    matrix: api ? { ...DEFAULT_MATRIX, ExcelApi: api } : DEFAULT_MATRIX,
    paneWidth: Number(given.get('panel')) || PANE_WIDTH,
    paneUrl: given.get('halaman'),
    open: given.get('buka'),
  };
}
