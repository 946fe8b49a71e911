import { type Language } from '../../core/language/bilingual';
import { type FileReview } from './review-file';

export function formatSarif(files: readonly FileReview[], language: Language): string {
  return JSON.stringify({ files: files.length, language }) + '\n';
}
