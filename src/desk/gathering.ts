/** The program of the worker that gathers the agency's library from many files: tables, unlike what is made of them, cannot leave it. */

import { type Language } from '../core/language/bilingual';
import { gatherLibrary, type GatheredLibrary } from './gathered-library';
import { type FileBytes } from './review-file';

export interface GatheringRequest {
  readonly files: readonly FileBytes[];
  readonly language: Language;
}

/** `null` where no table was recognised, `failed` where the library cannot be made. */
export type GatheringAnswer = GatheredLibrary | null | 'failed';

self.addEventListener('message', ({ data }: MessageEvent<GatheringRequest>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ files, language }: GatheringRequest): GatheringAnswer {
  try {
    return gatherLibrary(files, language);
  } catch {
    return 'failed';
  }
}
