import { type Language } from '../../core/language/bilingual';
import { refuse } from '../refusal';
import { type CommandLine } from './command-line';
import { PAPERS, readOutput } from './read-output';
import { type ReportRequest } from './request';
import { readYears } from './years';

/** `laporan BERKAS --keluaran BERKAS2`. */
export function readReport(line: CommandLine, files: readonly string[], language: Language): ReportRequest {
  line.allow('laporan', ['keluaran', 'timpa', 'tahun', 'lampiran', 'kertas']);
  const [file, ...more] = files;
  if (file === undefined) {
    return refuse('berkas yang dilaporkan belum disebut.', 'there is no file to report on.');
  }
  if (more.length > 0) {
    refuse('"laporan" membaca satu berkas saja.', '"laporan" reads one file only.');
  }
  const years = line.value('tahun');
  return {
    kind: 'report',
    language,
    file,
    annex: line.flag('lampiran'),
    paper: line.choice('kertas', PAPERS, 'F4'),
    output: readOutput(line),
    ...(years === undefined ? {} : { year: onlyYear(years) }),
  };
}

function onlyYear(text: string): number {
  const [year, ...more] = readYears(text);
  if (year !== undefined && more.length === 0) return year;
  return refuse('laporan dibuat untuk satu tahun, misalnya --tahun 2025.', 'a report is for one year: --tahun 2025.');
}
