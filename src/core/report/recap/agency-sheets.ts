/** *Lembar Hasil Reviu*: what a reviewer sends back to one agency, with room for its answers. */

import { groupedBy } from '../../grouped';
import { SheetDraft } from '../../forms/layout/draft';
import { COLORS, LOOK } from '../../forms/layout/look';
import { printSetup } from '../../forms/layout/print';
import { heightOfRow } from '../../forms/layout/text-height';
import { both, type Language } from '../../language/bilingual';
import { normalise } from '../../language/normalise';
import { type SheetPlan } from '../../sheet/plan';
import { type RecapOptions } from './recap-file';
import { type ReadRecapFile, type RecapFinding } from './recap-file';
import { RECAP_TITLES } from './recap-heads';

/** More sheets than this nobody finds the right one among; the rest is on the sheet of all findings. */
const MOST_SHEETS = 150;

const COLUMNS = [
  { key: 'number', label: both('No', 'No'), width: 5 },
  { key: 'place', label: both('Tempat', 'Place'), width: 20 },
  { key: 'subject', label: both('Indikator', 'Indicator'), width: 32 },
  { key: 'message', label: both('Temuan', 'Finding'), width: 46 },
  { key: 'basis', label: both('Dasar', 'Basis'), width: 28 },
  { key: 'level', label: both('Tingkat', 'Level'), width: 12 },
  { key: 'answer', label: both('Tanggapan dan Tindak Lanjut', 'Answer and Follow-up'), width: 30 },
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number]['key'], string>>;

const ANSWER = COLUMNS.findIndex(({ key }) => key === 'answer');

interface Agency {
  readonly name: string;
  readonly files: ReadRecapFile[];
}

/** One sheet an agency that has open findings; files whose title names none stand for themselves. */
export function agencySheets(read: readonly ReadRecapFile[], options: RecapOptions): readonly SheetPlan[] {
  const agencies = new Map<string, Agency>();
  for (const file of read) {
    const name = file.agency ?? baseName(file.name);
    const key = file.agency === null ? `file:${file.name}` : normalise(file.agency);
    const agency = agencies.get(key) ?? { name, files: [] };
    agencies.set(key, agency);
    agency.files.push(file);
  }
  const reviewed = [...agencies.values()].filter(({ files }) => files.some((file) => openOf(file).length > 0));
  return reviewed.slice(0, MOST_SHEETS).map((agency) => agencySheet(agency, options));
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** How the files of an office are told apart: by what they are called, with folder and ending only where two are called alike. */
function labelsOf(files: readonly ReadRecapFile[]): ReadonlyMap<ReadRecapFile, string> {
  const alike = groupedBy(files, ({ name }) => baseName(name).toLowerCase());
  return new Map(
    files.map((file) => {
      const isAlone = alike.get(baseName(file.name).toLowerCase())?.length === 1;
      return [file, isAlone ? baseName(file.name) : file.name];
    }),
  );
}

function openOf({ findings }: ReadRecapFile): readonly RecapFinding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

function agencySheet({ name, files }: Agency, { language, date }: RecapOptions): SheetPlan {
  const draft = new SheetDraft();
  const right = COLUMNS.length - 1;
  for (const [column, { width }] of COLUMNS.entries()) draft.width(column, width);
  draft.across(0, 0, right, { value: RECAP_TITLES.agency.title[language] }, LOOK.title);
  draft.across(1, 0, right, { value: name }, LOOK.subtitle);
  draft.across(2, 0, right, { value: headLine(files, date, language) }, LOOK.note);
  const header = 4;
  for (const [column, { label }] of COLUMNS.entries()) draft.value(header, column, label[language], LOOK.header);
  const rows = rowsOf(files);
  for (const [index, row] of rows.entries()) writeRow(draft, header + 1 + index, row);
  const bottom = header + rows.length;
  const body = { top: header + 1, left: 0, bottom, right };
  draft.style(body, { ...LOOK.body, numberFormat: '@' });
  draft.style({ ...body, left: ANSWER }, { fill: COLORS.openFill });
  const end = placeSignatures(draft, bottom + 2, language);
  draft.name(RECAP_TITLES.agency.mark, { top: 0, left: 0, bottom, right });
  return draft.plan({
    name,
    entries: { columns: COLUMNS.flatMap(({ key, label }, column) => (key === 'answer' ? [{ label, column }] : [])) },
    freeze: { rows: header + 1, columns: 0 },
    print: printSetup(draft, {
      orientation: 'landscape',
      paper: 'F4',
      right,
      bottom: end,
      repeatRows: { from: header, to: header },
      say: (text) => text[language],
    }),
  });
}

function headLine(files: readonly ReadRecapFile[], date: string, language: Language): string {
  const names = files.map(({ name }) => name).join('; ');
  return { id: `Tanggal: ${date}. Berkas: ${names}`, en: `Date: ${date}. Files: ${names}` }[language];
}

function rowsOf(files: readonly ReadRecapFile[]): readonly Row[] {
  const several = files.length > 1;
  const labels = labelsOf(files);
  const found = files.flatMap((file) => openOf(file).map((finding) => ({ file, finding })));
  return found.map(({ file, finding }, index) => ({
    number: String(index + 1),
    place: `${several ? `${labels.get(file) ?? file.name}: ` : ''}${finding.sheet} ${finding.cell}`,
    subject: finding.subject,
    message: finding.message,
    basis: finding.basis,
    level: finding.levelTitle,
    answer: '',
  }));
}

function writeRow(draft: SheetDraft, row: number, content: Row): void {
  const texts = COLUMNS.map(({ key }) => content[key]);
  const widths = COLUMNS.map(({ width }) => width);
  draft.height(row, heightOfRow(texts, widths));
  for (const [column, { key }] of COLUMNS.entries()) if (content[key] !== '') draft.value(row, column, content[key]);
}

/** Room for the names of both sides; returns its last row. */
function placeSignatures(draft: SheetDraft, top: number, language: Language): number {
  const dots = '.'.repeat(40);
  const sides = [
    { left: 0, right: 2, who: both('Pereviu', 'Reviewer') },
    { left: 4, right: ANSWER, who: both('Yang direviu', 'Reviewed agency') },
  ];
  for (const { left, right, who } of sides) {
    draft.across(top, left, right, { value: who[language] }, { horizontal: 'center', bold: true });
    draft.across(top + 4, left, right, { value: dots }, { horizontal: 'center' });
  }
  return top + 4;
}
