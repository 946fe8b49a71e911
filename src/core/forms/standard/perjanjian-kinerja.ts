import { INDICATOR, NUMBER_FIELD, STRATEGIC_OBJECTIVE, targetsWithUnit } from '../fields';
import { type FormContext } from '../form';
import { type SheetDraft } from '../layout/draft';
import { type Field } from '../layout/field';
import { placeTable } from '../layout/table';
import { tableForm } from '../table-form';
import { performanceStatement } from './pernyataan-kinerja';

const PROGRAM_ROWS = 5;

/** Programs for a region or an agency, activities for a unit; in the columns of the table above. */
function budgetFields({ level }: FormContext): readonly Field[] {
  return [
    { ...NUMBER_FIELD, input: { kind: 'sequence', of: 'program' } },
    {
      key: 'program',
      label: level === 'unit' ? { id: 'Kegiatan', en: 'Activity' } : { id: 'Program', en: 'Program' },
      width: 36,
      input: { kind: 'text' },
    },
    {
      key: 'budget',
      label: { id: 'Anggaran (Rp)', en: 'Budget (Rp)' },
      width: 46,
      align: 'right',
      input: {
        kind: 'number',
        format: '#,##0',
        minimum: 0,
        prompt: {
          title: { id: 'Anggaran', en: 'Budget' },
          text: { id: 'Rupiah penuh, angka saja.', en: 'Full rupiah, the number alone.' },
        },
        question: { id: 'Isi angka rupiah yang tidak negatif.', en: 'Type rupiah as a number that is not negative.' },
      },
    },
    { key: 'budgetNote', label: { id: 'Keterangan', en: 'Note' }, width: 15, input: { kind: 'text' } },
  ];
}

function placeBudget(draft: SheetDraft, top: number, context: FormContext): number {
  const table = placeTable(draft, {
    top,
    fields: budgetFields(context),
    records: [],
    rows: PROGRAM_ROWS,
    language: context.language,
    numbering: false,
  });
  return table.area.bottom + 1;
}

export const PERJANJIAN_KINERJA = tableForm({
  info: {
    id: 'perjanjian-kinerja',
    title: { id: 'Perjanjian kinerja', en: 'Performance agreement' },
    purpose: {
      id: 'Lembar pernyataan yang ditandatangani dan lampirannya: sasaran, indikator, target, program, dan anggaran.',
      en: 'The statement that is signed and its annex: objectives, indicators, targets, programs and budget.',
    },
    model: { id: 'PermenPANRB 53/2014, lampiran I.', en: 'PermenPANRB 53/2014, annex I.' },
    years: 'year',
    computes: false,
  },
  sheetName: { id: 'Perjanjian Kinerja', en: 'Performance Agreement' },
  title: ({ say, signers, firstYear }) => [
    say({ id: `PERJANJIAN KINERJA TAHUN ${firstYear}`, en: `PERFORMANCE AGREEMENT ${firstYear}` }),
    signers.organisation,
  ],
  fields: ({ firstYear, records }) => [
    NUMBER_FIELD,
    { ...STRATEGIC_OBJECTIVE, width: 36 },
    { ...INDICATOR, width: 46 },
    ...targetsWithUnit({ years: [firstYear], records }),
  ],
  below: placeBudget,
  signature: 'agreement',
  statement: performanceStatement,
  orientation: 'portrait',
});
