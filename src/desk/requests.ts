/** What a worker of the desk can be asked, and what it answers. */

import {
  compareDocumentFiles,
  type ComparedDocuments,
  type ComparedFiles,
  type CompareRequest,
  compareFiles,
  type DocumentsRequest,
  type RelatedFiles,
  type RelateRequest,
  relateFiles,
  type UnfitFile,
} from './pair/pair-files';
import { type FileAnswer, type FileBytes, type FileRequest, reviewDeskFile } from './review-file';

export type DeskRequest = FileRequest | CompareRequest | DocumentsRequest | RelateRequest;

export type AnswerTo<Request extends DeskRequest> = Request extends FileRequest
  ? FileAnswer
  : Request extends CompareRequest
    ? ComparedFiles | UnfitFile
    : Request extends DocumentsRequest
      ? ComparedDocuments | UnfitFile
      : RelatedFiles | UnfitFile;

export type DeskAnswer = AnswerTo<DeskRequest>;

export function answerTo(request: DeskRequest): DeskAnswer {
  switch (request.kind) {
    case 'file':
      return reviewDeskFile(request);
    case 'compare':
      return compareFiles(request);
    case 'documents':
      return compareDocumentFiles(request);
    case 'relate':
      return relateFiles(request);
  }
}

/** The files that go along with it. */
export function filesOf(request: DeskRequest): readonly FileBytes[] {
  switch (request.kind) {
    case 'file':
      return [request];
    case 'compare':
      return [request.old, request.now];
    case 'documents':
      return request.documents;
    case 'relate':
      return [request.upper, ...request.lowers];
  }
}
