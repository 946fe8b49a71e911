/** Excel's errors in the user's words: what happened, that nothing was lost, what to do. */

import { errorCode } from '../core/error-code';
import { type Bilingual, joined } from '../core/language/bilingual';
import { supports } from './capabilities';
import { isMissingPart } from './missing-part';
import { UnfinishedSheet } from './write/plan/unfinished-sheet';

export interface Problem {
  /** What happened and, where it matters, what was not changed. */
  readonly happened: Bilingual;
  readonly advice: Bilingual;
  /** For support: code and statement, without any content of the workbook. */
  readonly details: string;
  /** What the pane can do about it besides trying again. */
  readonly remedy?: 'reload';
}

type Words = Pick<Problem, 'happened' | 'advice'>;

/**
 * What was being done: a change can have been carried out in part, whatever it was refused for. A single write is refused as a
 * whole, unless Excel gave up on it without saying more. A new sheet is taken away again where it could not be finished, and
 * is nothing that Ctrl+Z takes back.
 */
export type Undertaking = 'look' | 'write' | 'change' | 'sheet';

const UNCHANGED: Bilingual = { id: 'Tidak ada yang diubah.', en: 'Nothing was changed.' };

const UNDOABLE: Bilingual = {
  id: 'Bila sebagian sempat tertulis, Ctrl+Z mengembalikannya.',
  en: 'If a part of it was written, Ctrl+Z takes it back.',
};

const TO_BE_LOOKED_AT: Bilingual = {
  id: 'Mungkin sebagian sempat tertulis: periksa lembarnya, karena di Excel ini Ctrl+Z tidak mengembalikan tulisan pengaya.',
  en: 'A part of it may have been written: look at the sheet, for in this Excel Ctrl+Z does not take back what an add-in wrote.',
};

/** Words about a failure must not fail themselves, where Office.js never came. */
function afterChange(): Bilingual {
  return typeof Office !== 'undefined' && supports('undo') ? UNDOABLE : TO_BE_LOOKED_AT;
}

const EDITING: Words = {
  happened: {
    id: 'Sebuah sel sedang disunting, jadi Excel menolak permintaan ini.',
    en: 'A cell is being edited, so Excel refused the request.',
  },
  advice: {
    id: 'Tekan Enter atau Esc untuk selesai menyunting, lalu coba lagi.',
    en: 'Press Enter or Esc to leave the cell, then try again.',
  },
};

const OTHER_WORKBOOK: Words = {
  happened: {
    id: 'Buku kerja lain sedang aktif, jadi Excel tidak dapat menjangkau buku kerja ini.',
    en: 'Another workbook is active, so Excel cannot reach this one.',
  },
  advice: {
    id: 'Klik sebuah sel di buku kerja ini, lalu coba lagi.',
    en: 'Click a cell in this workbook, then try again.',
  },
};

const NO_CELL: Words = {
  happened: {
    id: 'Yang terpilih bukan sel, misalnya bagan atau gambar, atau buku kerja lain sedang aktif.',
    en: 'What is selected is not a cell but a chart or a picture, say; or another workbook is active.',
  },
  advice: OTHER_WORKBOOK.advice,
};

const PROTECTED: Words = {
  happened: {
    id: 'Lembar atau buku kerja ini diproteksi, dan proteksinya tetap terpasang; atau buku kerjanya terbuka hanya untuk dibaca.',
    en: 'This sheet or workbook is protected, and the protection is still on; or the workbook is open for reading only.',
  },
  advice: {
    id: 'Buka proteksinya lewat tab Tinjau (Review) bila Anda berhak, atau simpan salinan yang dapat disunting, lalu coba lagi.',
    en: 'Unprotect it on the Review tab if you may, or save a copy that can be edited, then try again.',
  },
};

const GONE: Words = {
  happened: {
    id: 'Lembar atau sel yang dituju sudah tidak ada.',
    en: 'The sheet or cell no longer exists.',
  },
  advice: {
    id: 'Jalankan Validasi lagi agar daftar temuan sesuai dengan buku kerja sekarang.',
    en: 'Validate again so that the findings match the workbook as it is now.',
  },
};

const TOO_OLD: Words = {
  happened: {
    id: 'Versi Excel ini belum mendukung tindakan tersebut.',
    en: 'This version of Excel does not support that action yet.',
  },
  advice: {
    id: 'Perbarui Excel, atau gunakan Excel di web.',
    en: 'Update Excel, or use Excel on the web.',
  },
};

const NOT_UNDOABLE: Words = {
  happened: {
    id: 'Excel ini tidak dapat menjadikan perubahan tersebut satu langkah urung, jadi menolaknya.',
    en: 'This Excel cannot make one undo step of that change, so it refused it.',
  },
  advice: {
    id: 'Coba lagi: kali ini Asisten IKU tidak meminta satu langkah urung.',
    en: 'Try again: this time IKU Assistant will not ask for one undo step.',
  },
};

const TOO_BIG: Words = {
  happened: {
    id: 'Isi lembar terlalu besar untuk dikirim Excel sekaligus.',
    en: 'The sheet holds more than Excel sends at once.',
  },
  advice: {
    id: 'Pilih cakupan "Lembar ini" atau "Pilihan", atau pindahkan data yang bukan tabel IKU ke buku kerja lain.',
    en: 'Choose the scope "This sheet" or "Selection", or move data that is no IKU table to another workbook.',
  },
};

const BUSY: Words = {
  happened: {
    id: 'Excel sedang sibuk dan membatalkan permintaan ini.',
    en: 'Excel was busy and gave up on the request.',
  },
  advice: { id: 'Tunggu sebentar, lalu coba lagi.', en: 'Wait a moment, then try again.' },
};

const MISSING_PART: Words = {
  happened: {
    id: 'Bagian Asisten IKU ini tidak dapat dimuat: mungkin Asisten IKU baru saja diperbarui, atau jaringan sedang terputus.',
    en: 'This part of IKU Assistant could not be loaded: IKU Assistant may just have been updated, or the network is down.',
  },
  advice: {
    id: 'Muat ulang panel, lalu jalankan Validasi lagi. Yang tersimpan di buku kerja (pengaturan, temuan yang diabaikan) tidak hilang.',
    en: 'Reload the pane, then validate again. What is kept in the workbook (settings, ignored findings) is not lost.',
  },
};

const OWN_FAULT: Words = {
  happened: {
    id: 'Asisten IKU sendiri gagal di sini; Excel dan buku kerja Anda tidak bermasalah.',
    en: 'IKU Assistant itself failed here; nothing is wrong with Excel or your workbook.',
  },
  advice: {
    id: 'Coba lagi. Bila terulang, salin rincian di bawah ini dan kirimkan kepada pengelola Asisten IKU.',
    en: 'Try again. If it happens again, copy the details below and send them to whoever looks after IKU Assistant.',
  },
};

const UNKNOWN: Words = {
  happened: {
    id: 'Excel tidak dapat memenuhi permintaan ini.',
    en: 'Excel could not do what was asked.',
  },
  advice: {
    id: 'Coba lagi. Bila terulang, salin rincian di bawah ini dan kirimkan kepada pengelola Asisten IKU.',
    en: 'Try again. If it happens again, copy the details below and send them to whoever looks after IKU Assistant.',
  },
};

/** By Excel's error code (`Excel.ErrorCodes` and those that only the web gives). */
const BY_CODE: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    InvalidOperationInCellEditMode: EDITING,
    InvalidSelection: NO_CELL,
    InactiveWorkbook: OTHER_WORKBOOK,
    AccessDenied: PROTECTED,
    ItemNotFound: GONE,
    InvalidReference: GONE,
    ApiNotFound: TOO_OLD,
    NotImplemented: TOO_OLD,
    UnsupportedFeature: TOO_OLD,
    UnsupportedOperation: TOO_OLD,
    UndoNotSupported: NOT_UNDOABLE,
    RequestPayloadSizeLimitExceeded: TOO_BIG,
    ResponsePayloadSizeLimitExceeded: TOO_BIG,
    OperationCellsExceedLimit: TOO_BIG,
    RangeExceedsLimit: TOO_BIG,
    ActivityLimitReached: BUSY,
    RequestAborted: BUSY,
    ServiceNotAvailable: BUSY,
    Timeout: BUSY,
    HostIsBusy: BUSY,
    TooManyRequests: BUSY,
  }),
);

/** Puts any thrown value into words. `aftermath`: what has come of it, where the caller knows that better. */
export function problemOf(
  error: unknown,
  undertaking: Undertaking = 'look',
  aftermath: Bilingual = aftermathOf(error, undertaking),
): Problem {
  if (error instanceof UnfinishedSheet) return problemOf(error.reason, undertaking, error.aftermath);
  const { happened, advice } = wordsFor(error);
  return {
    happened: joined(happened, aftermath),
    advice,
    details: detailsOf(error),
    ...(isMissingPart(error) ? { remedy: 'reload' as const } : {}),
  };
}

function aftermathOf(error: unknown, undertaking: Undertaking): Bilingual {
  if (undertaking === 'look' || undertaking === 'sheet') return UNCHANGED;
  if (undertaking === 'change') return afterChange();
  const words = wordsFor(error);
  return words === BUSY || words === UNKNOWN || words === OWN_FAULT ? afterChange() : UNCHANGED;
}

/** Excel refuses for now: somebody is typing in a cell, or it is busy. The same request may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  const words = wordsFor(error);
  return [EDITING, BUSY, OTHER_WORKBOOK, NO_CELL].includes(words);
}

function wordsFor(error: unknown): Words {
  if (isMissingPart(error)) return MISSING_PART;
  const code = meaningOf(error);
  return BY_CODE.get(code) ?? (code === '' ? OWN_FAULT : UNKNOWN);
}

/** What fails with no more than a `GeneralException` while another workbook is active. */
const NEEDS_THE_WINDOW = ['Range.select', 'Worksheet.activate', 'WorksheetCollection.add'];

/** Excel's code, or the one that it might have given. */
function meaningOf(error: unknown): string {
  const code = errorCode(error);
  // Older hosts say only "InvalidOperation" when a cell is being edited.
  if (code === 'InvalidOperation' && /edit/i.test(messageOf(error))) return 'InvalidOperationInCellEditMode';
  if (code === 'GeneralException' && NEEDS_THE_WINDOW.includes(locationOf(error) ?? '')) return 'InactiveWorkbook';
  return code;
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

function locationOf(error: unknown): string | undefined {
  return hasDebugInfo(error) ? error.debugInfo.errorLocation : undefined;
}

/** The statement that failed names members and addresses, never contents. */
function detailsOf(error: unknown): string {
  return [errorCode(error), messageOf(error), locationOf(error)].filter(Boolean).join(' · ');
}

function hasDebugInfo(error: unknown): error is { debugInfo: { errorLocation?: string } } {
  return typeof error === 'object' && error !== null && 'debugInfo' in error && typeof error.debugInfo === 'object';
}
