import { type FormId, type FormLevel } from '../../core/forms/form';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { type PrintSetup } from '../../core/sheet/plan';

export const FORMATS = ['teks', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** `iku periksa`. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly format: Format;
  /** Judge the files without the settings that they keep themselves. */
  readonly ignoreSettings: boolean;
  readonly language: Language;
}

/** Where a new file goes. */
export interface OutputChoice {
  /** The path as the user gave it. */
  readonly name: string;
  /** A file that is already there may be replaced. */
  readonly overwrite: boolean;
}

/** `iku templat`, with or without `--daftar`. */
export interface ListFormsRequest {
  readonly kind: 'listForms';
  readonly language: Language;
}

/** What a form holds when it is made. */
export type FormContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'example' }
  /** A table of the workbook, or of the sheet where one is named: the first, or the one of that number (from 1). */
  | { readonly kind: 'table'; readonly file: string; readonly sheet?: string; readonly table?: number };

/** `iku templat ID`. */
export interface MakeFormRequest {
  readonly kind: 'makeForm';
  readonly language: Language;
  readonly form: FormId;
  readonly content: FormContent;
  /** Left out where the user named none. */
  readonly years?: readonly number[];
  readonly rows?: number;
  readonly level: FormLevel;
  readonly formulas: 'iku' | 'native';
  readonly paper: PrintSetup['paper'];
  readonly output: OutputChoice;
}

/** `iku laporan`. */
export interface ReportRequest {
  readonly kind: 'report';
  readonly language: Language;
  readonly file: string;
  /** The last measured year where it is left out. */
  readonly year?: number;
  readonly annex: boolean;
  readonly paper: PrintSetup['paper'];
  readonly output: OutputChoice;
}

/** What a command line asks for. */
export type Request =
  | CheckRequest
  | ListFormsRequest
  | MakeFormRequest
  | ReportRequest
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'misuse'; readonly language: Language; readonly message: Bilingual };
