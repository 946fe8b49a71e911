/** Says which forms there are. */

import { FORMS } from '../../core/forms/catalogue';
import { type ListFormsRequest } from '../commands/forms';
import { wrap } from '../printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal';

const INDENT = '    ';

/** `iku templat`: each form with its id, its name, what it is for and what it is modelled on. */
export function listForms({ language }: ListFormsRequest, terminal: Terminal): ExitCode {
  const model = { id: 'Acuan', en: 'Model' }[language];
  const blocks = FORMS.map((form) => [
    `${form.id}: ${form.title[language]}`,
    ...[form.purpose[language], `${model}: ${form.model[language]}`]
      .flatMap((text) => wrap(text, terminal.width - INDENT.length))
      .map((line) => INDENT + line),
  ]);
  terminal.out(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return EXIT.done;
}
