import { type PrintSetup } from '../../core/sheet/plan';
import { refuse } from '../refusal';
import { type CommandLine } from './command-line';
import { type OutputChoice } from './request';

export const PAPERS: readonly PrintSetup['paper'][] = ['F4', 'A4'];

/** @throws Refusal when no file is named, or one that is no .xlsx: Excel refuses a file whose name says something else. */
export function readOutput(line: CommandLine): OutputChoice {
  const name = line.value('keluaran');
  if (name === undefined) {
    return refuse('tujuan belum disebut: --keluaran BERKAS.xlsx.', 'say where to write: --keluaran FILE.xlsx.');
  }
  if (!/\.xlsx$/i.test(name)) {
    refuse(`nama berkas keluaran harus berakhir .xlsx: "${name}".`, `the output file must end in .xlsx: "${name}".`);
  }
  return { name, overwrite: line.flag('timpa') };
}
