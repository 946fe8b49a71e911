/** The program of the worker that writes the recap: the library that does it takes seconds to start. */

import { type Language } from '../core/language/bilingual';
import { recap } from '../core/report/recap/recap';
import { type RecapFile } from '../core/report/recap/recap-file';
import { writeWorkbook } from '../xlsx/write';
import { loadExcelize } from '../xlsx/write/excelize';

export interface RecapRequest {
  readonly files: readonly RecapFile[];
  readonly language: Language;
  readonly date: string;
  readonly written: Date;
}

/** `null`: it could not be written. */
export type RecapAnswer = Uint8Array | null;

async function write({ files, language, date, written }: RecapRequest): Promise<Uint8Array> {
  const response = await fetch(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url));
  const excelize = await loadExcelize(new Uint8Array(await response.arrayBuffer()));
  return writeWorkbook(recap(files, { language, date }), excelize, { title: TITLE[language], written });
}

const TITLE: Readonly<Record<Language, string>> = {
  id: 'Rekap hasil reviu indikator kinerja',
  en: 'Recap of performance indicator reviews',
};

self.addEventListener('message', ({ data }: MessageEvent<RecapRequest>) => {
  write(data).then(
    (bytes) => self.postMessage(bytes),
    () => self.postMessage(null),
  );
});
