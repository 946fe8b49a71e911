/** The program of the worker that writes workbooks: the library that does it takes seconds to start. */

import { MANUAL_IKU } from '../core/forms/standard/manual-iku';
import { type Bilingual, both, type Language } from '../core/language/bilingual';
import { recap } from '../core/report/recap/recap';
import { type RecapFile } from '../core/report/recap/recap-file';
import { type SheetPlan } from '../core/sheet/plan';
import { writeWorkbook } from '../xlsx/write';
import { loadExcelize } from '../xlsx/write/excelize';

/** A recap of files, or a form that is made already. */
export type WritingRequest = { readonly language: Language; readonly written: Date } & (
  | { readonly kind: 'recap'; readonly files: readonly RecapFile[]; readonly date: string }
  | { readonly kind: 'form'; readonly plan: SheetPlan }
);

/** `null`: it could not be written. */
export type WritingAnswer = Uint8Array | null;

async function write(request: WritingRequest): Promise<Uint8Array> {
  const response = await fetch(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url));
  const excelize = await loadExcelize(new Uint8Array(await response.arrayBuffer()));
  const { kind, language, written } = request;
  const sheets = kind === 'recap' ? recap(request.files, { language, date: request.date }) : [request.plan];
  return writeWorkbook(sheets, excelize, { title: TITLES[kind][language], written });
}

const TITLES: Readonly<Record<WritingRequest['kind'], Bilingual>> = {
  recap: both('Rekap hasil reviu indikator kinerja', 'Recap of performance indicator reviews'),
  form: MANUAL_IKU.title,
};

self.addEventListener('message', ({ data }: MessageEvent<WritingRequest>) => {
  write(data).then(
    (bytes) => self.postMessage(bytes),
    () => self.postMessage(null),
  );
});
