import { type Bilingual } from '../../language/bilingual';
import {
  baseline,
  CALCULATION,
  DATA_SOURCE,
  INDICATOR,
  OWNER,
  POLARITY,
  STRATEGIC_OBJECTIVE,
  TARGET_GROUP,
  UNIT,
  yearTargets,
} from '../fields';
import { type Form, type FormContext, type FormInfo, markOfForm } from '../form';
import { SheetDraft } from '../layout/draft';
import { type Field } from '../layout/field';
import { COLORS, LOOK } from '../layout/look';
import { placeCard } from '../layout/card';
import { placeNotes, placeTitle } from '../layout/page';
import { printSetup } from '../layout/print';
import { type Lines } from '../../sheet/plan';
import { ACCUMULATIONS, CONSOLIDATIONS, EXAMPLE_NOTE, FREQUENCIES, INDICATOR_TYPES } from '../words';

const INFO = {
  id: 'manual-iku',
  title: { id: 'Manual (kamus) IKU', en: 'KPI manual' },
  purpose: {
    id: 'Satu kartu setiap indikator: definisi, rumus, arah, sumber data, penanggung jawab, dan target.',
    en: 'One card an indicator: definition, calculation, direction, data source, who is responsible, targets.',
  },
  model: { id: 'Praktik umum instansi pemerintah.', en: 'Common practice of government agencies.' },
  years: 'period',
  computes: false,
} as const satisfies FormInfo;

function choice(key: string, label: Bilingual, items: readonly string[], advice: Bilingual): Field {
  return {
    key,
    label,
    width: 60,
    input: { kind: 'choice', items, open: false, prompt: { title: label, text: advice } },
  };
}

function fields(context: FormContext): readonly Field[] {
  const targets = yearTargets(context, TARGET_GROUP).map((field): Field => ({
    ...field,
    label: { id: `Target ${field.label.id}`, en: `Target ${field.label.en}` },
  }));
  const lines: readonly Field[] = [
    { ...INDICATOR, label: { id: 'Nama Indikator', en: 'Performance Indicator' } },
    STRATEGIC_OBJECTIVE,
    {
      key: 'meaning',
      label: { id: 'Definisi', en: 'Definition' },
      width: 60,
      source: { role: 'explanation', part: 'meaning' },
      input: { kind: 'text' },
    },
    {
      key: 'rationale',
      label: { id: 'Alasan Pemilihan', en: 'Why It Was Chosen' },
      width: 60,
      source: { role: 'explanation', part: 'rationale' },
      input: { kind: 'text' },
    },
    CALCULATION,
    UNIT,
    POLARITY,
    {
      ...choice('indicatorType', { id: 'Jenis Indikator', en: 'Kind of Indicator' }, INDICATOR_TYPES, {
        id: 'Keluaran (output) atau Hasil (outcome).',
        en: 'Keluaran (output) or Hasil (outcome).',
      }),
      source: { role: 'indicatorType' },
    },
    choice('accumulation', { id: 'Tipe Perhitungan', en: 'Accumulation' }, ACCUMULATIONS, {
      id: 'Kumulatif bila angkanya dihitung sejak awal periode.',
      en: 'Kumulatif if the figure is counted from the start of the period.',
    }),
    choice('consolidation', { id: 'Konsolidasi Periode', en: 'Consolidation of Periods' }, CONSOLIDATIONS, {
      id: 'Cara menyatukan triwulan menjadi setahun: jumlah, rata-rata, nilai terakhir, tertinggi, atau terendah.',
      en: 'How quarters make a year: sum, mean, last value, highest or lowest.',
    }),
    { ...DATA_SOURCE, label: { id: 'Sumber Data Primer', en: 'Primary Data Source' } },
    {
      key: 'secondarySource',
      label: { id: 'Sumber Data Sekunder', en: 'Secondary Data Source' },
      width: 60,
      input: { kind: 'text' },
    },
    OWNER,
    choice('frequency', { id: 'Frekuensi Pelaporan', en: 'Reporting Frequency' }, FREQUENCIES, {
      id: 'Seberapa sering realisasinya dilaporkan.',
      en: 'How often the actual value is reported.',
    }),
    baseline(context),
    ...targets,
  ];
  return lines.map((field) => ({ ...field, align: 'left' as const }));
}

/** `rows` is the number of cards. */
function build(context: FormContext): ReturnType<Form['build']> {
  const { say, signers, period, language } = context;
  const draft = new SheetDraft();
  draft.width(0, 28);
  draft.width(1, 66);
  let next = placeTitle(draft, 0, 1, [
    say({ id: 'MANUAL INDIKATOR KINERJA UTAMA', en: 'KEY PERFORMANCE INDICATOR MANUAL' }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEARS ${period}` }),
  ]);
  const titleRows = next + 1;
  if (context.example) next = placeNotes(draft, titleRows, 1, [say(EXAMPLE_NOTE)]);
  const lines = fields(context);
  const cards: Lines[] = [];
  for (let card = 0; card < context.rows; card++) {
    // Cards follow each other without an empty row: the tall heading parts them, and the sheet stays one table.
    const header = card === 0 ? next + 1 : next;
    draft.height(header, 24);
    draft.across(
      header,
      0,
      1,
      { value: say({ id: `KARTU ${card + 1}`, en: `CARD ${card + 1}` }) },
      { ...LOOK.header, horizontal: 'left', fontColor: COLORS.accent },
    );
    const record = context.records[card] ?? {};
    next = placeCard(draft, { top: header + 1, fields: lines, record, language, example: context.example });
    cards.push({ from: header, to: next - 1 });
  }
  draft.name(markOfForm('manual-iku'), { top: 0, left: 0, bottom: next - 1, right: 1 });
  return draft.plan({
    name: say({ id: 'Manual IKU', en: 'KPI Manual' }),
    freeze: { rows: titleRows, columns: 1 },
    print: printSetup(draft, {
      orientation: 'portrait',
      paper: context.paper,
      bottom: next - 1,
      right: 1,
      repeatRows: { from: 0, to: titleRows - 1 },
      blocks: cards,
      say,
    }),
    protect: true,
  });
}

export const MANUAL_IKU = { ...INFO, fields, build } satisfies Form;
