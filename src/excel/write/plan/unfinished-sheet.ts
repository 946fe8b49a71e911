/** A sheet that was begun and could neither be finished nor taken away again. */

import { type Bilingual } from '../../../core/language/bilingual';

export class UnfinishedSheet extends Error {
  override readonly name = 'UnfinishedSheet';
  readonly aftermath: Bilingual;

  /** `reason` is what Excel refused to finish it with. */
  constructor(
    readonly sheet: string,
    readonly reason: unknown,
  ) {
    super(`The unfinished sheet ${sheet} may still be there.`);
    this.aftermath = {
      id: `Lembar “${sheet}” yang belum selesai mungkin masih ada: hapus sendiri. Lembar lain tidak diubah.`,
      en: `The unfinished sheet “${sheet}” may still be there: delete it yourself. No other sheet was changed.`,
    };
  }
}
