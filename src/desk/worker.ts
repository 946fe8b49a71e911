/** The program of a worker of the desk: one file in, what was found out. */

import { type FileRequest, reviewDeskFile } from './review-file';

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  self.postMessage(reviewDeskFile(data));
});
