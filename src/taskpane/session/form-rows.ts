/** Rows that are added to a form, and taken out again. */

import { type Bilingual } from '../../core/language/bilingual';
import { type FormRow } from '../../excel/write/form-row';
import { bothOf } from '../i18n';
import { formRowWords } from '../i18n/form-row-words';
import { type Tools } from './tools';

export interface FormRowActions {
  /** Below the row of the form that is selected. */
  readonly addFormRow: () => Promise<void>;
  /** Takes out the row that was added last. */
  readonly undoFormRow: () => Promise<void>;
}

type Words = ReturnType<typeof formRowWords>;

export function createFormRows({ host, change, tell }: Tools): FormRowActions {
  let last: FormRow | null = null;
  return {
    addFormRow: () =>
      change(async () => {
        const added = await host.addFormRow();
        if (!added)
          return tell(
            'warning',
            said((words) => words.noForm),
          );
        last = added;
        tell(
          'info',
          said((words) => words.added(added.row + 1, added.sheet)),
          'undoFormRow',
        );
      }),
    undoFormRow: async () => {
      const row = last;
      if (!row) return;
      await change(async () => {
        const isGone = await host.removeFormRow(row);
        last = null;
        if (isGone)
          tell(
            'info',
            said((words) => words.removed(row.row + 1)),
          );
        else
          tell(
            'warning',
            said((words) => words.kept(row.row + 1)),
          );
      });
    },
  };
}

function said(pick: (words: Words) => string): Bilingual {
  return bothOf(formRowWords, pick);
}
