import { ENGLISH_LOCALE, INDONESIAN, type Locale } from '../model/locale';
import { isProfile, type HostProfile, HOST_PROFILES } from '../profiles';
import { isQuirk, type Quirk } from '../quirks';
import { isNotation, type PageNotation } from './notation';
import { type RequirementMatrix } from '../protocol/api-sets';

const PANE_WIDTH = 350;

/** What the page's address asks for. */
export interface PageParameters {
  /** `?penulisan=en`: how numbers and formulas are written, whatever the language. Null leaves it to the user's choice. */
  notation: PageNotation | null;
  /** `?bahasa=en`: Excel in English. */
  locale: Locale;
  /** `?excel=ltsc2021` plays that Excel (`profiles.ts`), `?api=1.9` an older one. */
  matrix: RequirementMatrix;
  /** `?panel=320`: the pane's width. */
  paneWidth: number;
  /** `?pengaya=https://iku.example.go.id/asisten/`: the add-in is served from there, as it is for Excel; null: from this server. */
  addInHost: string | null;
  /** `?halaman=/other.html`: another page in the pane. */
  paneUrl: string | null;
  /** `?tingkah=kosong-nol`: what a real Excel does somewhere (`quirks.ts`), several with commas. */
  quirks: ReadonlySet<Quirk>;
  /** `?buka=samples/lampung.xlsx`; `''` for a new workbook, null when nothing is said. */
  open: string | null;
}

/** Where no Excel is named: the workbench stands in a browser, as that one does. */
const UNNAMED: HostProfile = HOST_PROFILES.web;

export function readParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const api = given.get('api');
  const excel = given.get('excel');
  const { matrix, quirks } = isProfile(excel) ? HOST_PROFILES[excel] : UNNAMED;
  const language = given.get('bahasa');
  const notation = given.get('penulisan') ?? language;
  return {
    notation: isNotation(notation) ? notation : null,
    locale: language === 'en' ? ENGLISH_LOCALE : INDONESIAN,
    matrix: api ? { ...matrix, ExcelApi: api } : matrix,
    paneWidth: Number(given.get('panel')) || PANE_WIDTH,
    addInHost: given.get('pengaya'),
    paneUrl: given.get('halaman'),
    quirks: new Set([...quirks, ...(given.get('tingkah') ?? '').split(',').filter(isQuirk)]),
    open: given.get('buka'),
  };
}
