/** `iku templat`: makes the workbook of a form, or says which forms there are. */

import { type StandardForm, buildForm, formById, statementOf, FORMS } from '../../core/forms/catalogue';
import { type FilledForm, fillForm } from '../../core/forms/fill';
import { FormOptionError } from '../../core/forms/form';
import { sealed } from '../../core/report/refresh/seal';
import { type MakeFormRequest, type ListFormsRequest } from './forms-command';
import { isFilledForm, keepAside, readEarlier } from '../files/earlier-file';
import { outputFile, writeSheets } from '../files/output-file';
import { printable, printableName, EXIT, type ExitCode, type Terminal, wrap } from '../terminal';
import { Refusal } from '../refusal';
import { leftBehindLines } from '../tables-in-words';
import { formYears, type ChosenTable, tableOfFile } from './form-source';

const EMPTY_ROWS = 10;

/** `iku templat ID`: the form as a new workbook, and a list of what could not be moved into it. */
export async function makeForm(request: MakeFormRequest, terminal: Terminal): Promise<ExitCode> {
  const { language, content } = request;
  const form = formById(request.form);
  const title = form.title[language];
  const output = outputFile(request.output, terminal.folder, content.kind === 'table' ? content.file : undefined);
  const chosen = content.kind === 'table' ? tableOfFile(content, language, terminal) : null;
  const { plan, statement, left } = planForm(form, request, chosen, terminal);
  const earlier = readEarlier(output, language, terminal);
  if (isFilledForm(earlier, plan)) keepAside(output, language, terminal);
  await writeSheets(output, [...(statement ? [statement] : []), sealed(plan)], title, terminal);
  const lines = [printableName(`${output.name}: ${title}`)];
  if (chosen) lines.push(...leftBehindLines(chosen.table, left, language, terminal.width));
  terminal.out(`${printable(lines.join('\n'))}\n`);
  // The table that was meant may stand on a sheet that could not be read.
  return chosen?.isWhole === false ? EXIT.failure : EXIT.done;
}

/** @throws Refusal for years or rows that no form can be made of. */
function planForm(
  form: StandardForm,
  { content, level, language, formulas, paper, ...request }: MakeFormRequest,
  chosen: ChosenTable | null,
  terminal: Terminal,
): FilledForm {
  const { years, note } = formYears(form, request.years, chosen?.table ?? null, terminal.now.getFullYear());
  if (note) terminal.err(`${note[language]}\n`);
  const options = { level, language, formulas, paper };
  try {
    if (chosen) {
      // The indicators of the table make the rows.
      const rows = request.rows ?? 1;
      const measurement = chosen.settings;
      const { agency } = chosen.settings;
      return fillForm(form.id, chosen.table, { ...options, rows, measurement, agency, ...(years ? { years } : {}) });
    }
    const rows = request.rows ?? EMPTY_ROWS;
    const example = content.kind === 'example';
    const whole = { ...options, rows, years: years ?? [], example };
    return { plan: buildForm(form.id, whole), statement: statementOf(form.id, whole), left: [] };
  } catch (error) {
    throw error instanceof FormOptionError ? new Refusal(error.explanation) : error;
  }
}

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
