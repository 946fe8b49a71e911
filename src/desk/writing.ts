/** The program of the worker that writes workbooks: the library that does it takes seconds to start. */

import { type Bilingual, both, type Language } from '../core/language/bilingual';
import { recap } from '../core/report/recap/recap';
import { type ListedFile } from '../core/report/recap/recap-file';
import { type SheetPlan } from '../core/sheet/plan';
import { writeWorkbook } from '../xlsx/write';
import { loadExcelize } from '../xlsx/write/excelize';

/** A recap of files, or sheets that are made already. */
export type WritingRequest = { readonly language: Language; readonly written: Date } & (
  | { readonly kind: 'recap'; readonly files: readonly ListedFile[]; readonly date: string }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetPlan[]; readonly title: Bilingual }
);

/** `null`: it could not be written. */
export type WritingAnswer = Uint8Array | null;

async function write(request: WritingRequest): Promise<Uint8Array> {
  const response = await fetch(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url));
  const excelize = await loadExcelize(new Uint8Array(await response.arrayBuffer()));
  const { language, written } = request;
  const { sheets, title } =
    request.kind === 'sheets'
      ? request
      : { sheets: recap(request.files, { language, date: request.date }), title: RECAP_TITLE };
  return writeWorkbook(sheets, excelize, { title: title[language], written });
}

const RECAP_TITLE = both('Rekap hasil reviu indikator kinerja', 'Recap of performance indicator reviews');

self.addEventListener('message', ({ data }: MessageEvent<WritingRequest>) => {
  write(data).then(
    (bytes) => self.postMessage(bytes),
    () => self.postMessage(null),
  );
});
