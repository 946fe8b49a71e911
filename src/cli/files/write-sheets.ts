import { type SheetPlan } from '../../core/sheet/plan';
import { writeWorkbook } from '../../xlsx/write';
import { excelizeInNode } from '../../xlsx/write/excelize-in-node';
import { type Terminal } from '../terminal';
import { type OutputFile, writeOutput } from './output-file';

/**
 * The planned sheets as a new workbook.
 * @throws Refusal when it cannot be written.
 */
export async function writeSheets(
  output: OutputFile,
  plans: readonly SheetPlan[],
  title: string,
  terminal: Terminal,
): Promise<void> {
  terminal.progress(output.name);
  writeOutput(output, writeWorkbook(plans, await excelizeInNode(), { title, written: terminal.now }));
}
