/** The program of a worker of the desk: one request in, what was found out. */

import { answerTo, type DeskRequest } from './requests';

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  self.postMessage(answerTo(data));
});
