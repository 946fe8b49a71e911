/** The fields that forms are put together from. A form changes a label or a width where its model does. */

import { type Bilingual } from '../language/bilingual';
import { type Revision } from '../table/model';
import { achievementFormula, lastKnownFormula, ratingFormula, rowStatusFormula } from './formulas';
import { type FormContext } from './form';
import { type CellOf, type Field, type Prompt } from './layout/field';
import { POLARITY_WORDS } from '../knowledge/choices/polarities';
import { UNITS } from './words';

export const QUARTERS = [1, 2, 3, 4] as const;

/** Key of a year's target; also of its value before or after a revision. */
export function targetKey(year: number, revision?: Revision): string {
  return revision ? `target-${year}-${revision}` : `target-${year}`;
}

export function actualKey(year: number): string {
  return `actual-${year}`;
}

export function achievementKey(year: number): string {
  return `achievement-${year}`;
}

export function quarterKey(kind: 'target' | 'actual', quarter: number): string {
  return `${kind}-q${quarter}`;
}

export const NUMBER_FIELD: Field = {
  key: 'number',
  label: { id: 'No', en: 'No' },
  width: 4,
  align: 'center',
  input: { kind: 'sequence', of: 'indicator' },
};

function text(key: string, label: Bilingual, width: number, more: Partial<Field> = {}): Field {
  return { key, label, width, input: { kind: 'text' }, ...more };
}

export const GOAL = text('goal', { id: 'Tujuan', en: 'Goal' }, 20, { source: { role: 'goal' }, shared: true });

export const OBJECTIVE = text('objective', { id: 'Sasaran', en: 'Objective' }, 20, {
  source: { role: 'objective' },
  shared: true,
});

export const STRATEGIC_OBJECTIVE: Field = {
  ...OBJECTIVE,
  label: { id: 'Sasaran Strategis', en: 'Strategic Objective' },
};

export const INDICATOR = text('indicator', { id: 'Indikator Kinerja', en: 'Performance Indicator' }, 24, {
  source: { role: 'indicator' },
});

export const KEY_INDICATOR: Field = {
  ...INDICATOR,
  label: { id: 'Indikator Kinerja Utama', en: 'Key Performance Indicator' },
};

export const CALCULATION = text('calculation', { id: 'Rumus Perhitungan', en: 'Calculation' }, 34, {
  source: { role: 'calculation', part: 'calculation' },
});

export const EXPLANATION = text('explanation', { id: 'Penjelasan', en: 'Explanation' }, 36, {
  source: { role: 'explanation' },
});

export const DATA_SOURCE = text('dataSource', { id: 'Sumber Data', en: 'Data Source' }, 15, {
  source: { role: 'dataSource' },
});

export const OWNER = text('owner', { id: 'Penanggung Jawab', en: 'Responsible Unit' }, 15, {
  source: { role: 'owner' },
});

export const NOTE = text('note', { id: 'Keterangan', en: 'Note' }, 14, { source: { role: 'note' } });

export const REASON = text('reason', { id: 'Alasan Perubahan', en: 'Reason for the Change' }, 20);

export const PROGRAM = text('program', { id: 'Program/Kegiatan', en: 'Program/Activity' }, 28, {
  source: { role: 'program' },
});

export const UNIT: Field = {
  key: 'unit',
  label: { id: 'Satuan', en: 'Unit' },
  width: 9,
  align: 'center',
  source: { role: 'unit' },
  input: {
    kind: 'choice',
    items: UNITS,
    open: true,
    prompt: {
      title: { id: 'Satuan', en: 'Unit' },
      text: {
        id: 'Pilih dari daftar atau ketik satuan lain. Angka target ditulis tanpa satuan.',
        en: 'Choose from the list or type another unit. Targets are typed without the unit.',
      },
    },
  },
};

export const POLARITY: Field = {
  key: 'polarity',
  label: { id: 'Arah', en: 'Direction' },
  width: 8,
  align: 'center',
  source: { role: 'polarity' },
  input: {
    kind: 'choice',
    items: POLARITY_WORDS,
    open: false,
    prompt: {
      title: { id: 'Arah indikator', en: 'Direction of the indicator' },
      text: {
        id: 'Naik: makin tinggi makin baik. Turun: makin rendah makin baik. Tetap: dijaga pada targetnya. Kosong berarti Naik.',
        en: 'Naik: higher is better. Turun: lower is better. Tetap: kept at the target. Empty means Naik.',
      },
    },
  },
};

const TARGET_PROMPT: Prompt = {
  title: { id: 'Target', en: 'Target' },
  text: {
    id: 'Ketik angkanya saja, misalnya 85 atau 85,5. Satuannya di kolom Satuan.',
    en: 'Type the number alone, such as 85 or 85.5. The unit has its own column.',
  },
};

const ACTUAL_PROMPT: Prompt = {
  title: { id: 'Realisasi', en: 'Actual' },
  text: {
    id: 'Ketik angkanya saja, dengan satuan dan cara tulis targetnya: 70 dan 65, atau 70% dan 65%. Kosongkan bila belum ada data.',
    en: 'Type the number alone, in the unit of the target and as it is written: 70 and 65, or 70% and 65%. Leave it empty while there are no data.',
  },
};

const BASELINE_PROMPT: Prompt = {
  title: { id: 'Kondisi awal', en: 'Baseline' },
  text: {
    id: 'Realisasi pada tahun sebelum periode ini, angka saja.',
    en: 'The actual value of the year before this period, the number alone.',
  },
};

function figure(key: string, label: Bilingual, prompt: Prompt, more: Partial<Field> = {}): Field {
  return { key, label, width: 8, align: 'center', input: { kind: 'number', prompt }, ...more };
}

/** One column a year under a common header. */
export function yearTargets({ years }: FormContext, group: Bilingual, revision?: Revision): Field[] {
  return years.map((year) =>
    figure(targetKey(year, revision), { id: String(year), en: String(year) }, TARGET_PROMPT, {
      group,
      // The name of the group has no more room than its years.
      ...(years.length === 1 && { width: LONE_YEAR }),
      source: { role: 'target', year, ...(revision ? { revision } : {}) },
    }),
  );
}

/** In characters; the longest words of a group's name fit in it. */
const LONE_YEAR = 12;

export const TARGET_GROUP: Bilingual = { id: 'Target Tahun', en: 'Target in' };

/** The target of one year, in a column of its own. */
export function yearTarget({ firstYear }: Pick<FormContext, 'firstYear'>): Field {
  return figure(targetKey(firstYear), { id: `Target ${firstYear}`, en: `Target ${firstYear}` }, TARGET_PROMPT, {
    width: 9,
    source: { role: 'target', year: firstYear },
  });
}

/** Targets in a form without a unit column: each cell says its unit itself (`85%`). One column, or one a year. */
export function targetsWithUnit({ years, records }: Pick<FormContext, 'years' | 'records'>): Field[] {
  const [first, ...others] = years;
  const longestUnit = records.reduce((longest, { unit }) => Math.max(longest, String(unit?.value ?? '').length), 0);
  // A number in its format does not wrap: a column too narrow for it would show ####.
  const width = Math.max(others.length === 0 ? 15 : 11, longestUnit + 8);
  return years.map((year) =>
    figure(
      targetKey(year),
      others.length === 0 ? { id: `Target ${first}`, en: `Target ${first}` } : { id: String(year), en: String(year) },
      TARGET_WITH_UNIT_PROMPT,
      {
        width,
        ...(others.length === 0 ? {} : { group: TARGET_GROUP }),
        carriesUnit: true,
        source: { role: 'target', year },
        input: { kind: 'number', prompt: TARGET_WITH_UNIT_PROMPT, question: NEITHER_NUMBER_NOR_PERCENT },
      },
    ),
  );
}

const TARGET_WITH_UNIT_PROMPT: Prompt = {
  title: { id: 'Target', en: 'Target' },
  text: {
    id: 'Ketik angka beserta tanda persennya, misalnya 85,5%. Satuan lain ditulis di belakang angkanya.',
    en: 'Type the number with its percent sign, such as 85.5%. Another unit is written behind the number.',
  },
};

const NEITHER_NUMBER_NOR_PERCENT: Bilingual = {
  id: 'Isian ini bukan angka atau persen, sehingga tidak dapat dihitung. Teruskan?',
  en: 'This is neither a number nor a percentage, so it cannot be computed. Go on?',
};

/** The target at the end of the period, where a form has no column for every year. */
export function finalTarget(): Field {
  return figure('final', { id: 'Target Akhir', en: 'Final Target' }, TARGET_PROMPT, {
    width: 9,
    source: { role: 'target', last: true },
  });
}

export function baseline({ firstYear }: FormContext): Field {
  const year = firstYear - 1;
  return figure('baseline', { id: `Kondisi Awal ${year}`, en: `Baseline ${year}` }, BASELINE_PROMPT, {
    width: 11,
    source: { role: 'baseline' },
  });
}

export function quarters(kind: 'target' | 'actual', year: number, group: Bilingual): Field[] {
  return QUARTERS.map((quarter) =>
    figure(
      quarterKey(kind, quarter),
      { id: `TW ${ROMAN[quarter]}`, en: `Q${quarter}` },
      kind === 'target' ? TARGET_PROMPT : ACTUAL_PROMPT,
      { group, source: { role: kind, year, quarter } },
    ),
  );
}

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** An actual that the user types. */
export function yearActual(year: number, more: Partial<Field> = {}): Field {
  return figure(actualKey(year), { id: `Realisasi ${year}`, en: `Actual ${year}` }, ACTUAL_PROMPT, {
    width: 10,
    source: { role: 'actual', year },
    ...more,
  });
}

/** The year's actual as the last quarter that is known; may be typed over where another consolidation is due. */
export function yearActualFromQuarters(year: number): Field {
  return {
    key: actualKey(year),
    label: { id: `Realisasi ${year}`, en: `Actual ${year}` },
    width: 10,
    align: 'center',
    source: { role: 'actual', year },
    input: {
      kind: 'formula',
      editable: true,
      write: (cellOf) => lastKnownFormula(QUARTERS.map((quarter) => cellOf(quarterKey('actual', quarter)))),
      gives: (record) =>
        QUARTERS.flatMap((quarter) => {
          const { value = '' } = record[quarterKey('actual', quarter)] ?? {};
          return value === '' ? [] : [value];
        }).pop(),
    },
  };
}

/** Computed from the row's target, actual and direction. */
export function achievementField(context: FormContext, year: number): Field {
  return {
    key: 'achievement',
    label: { id: 'Capaian', en: 'Achievement' },
    width: 10,
    align: 'center',
    source: { role: 'achievement', year },
    input: {
      kind: 'formula',
      format: '0.00%',
      write: (cellOf, index) => achievementFormula(context, measuredRow(context, year, cellOf, index)),
    },
  };
}

function measuredRow({ records }: Pick<FormContext, 'records'>, year: number, cellOf: CellOf, index: number) {
  const record = records[index];
  const { bounds, asksDirection } = record?.[targetKey(year)] ?? {};
  return {
    target: cellOf(targetKey(year)),
    actual: cellOf(actualKey(year)),
    unit: cellOf('unit'),
    polarity: cellOf('polarity'),
    ...(bounds && { bounds }),
    ...(asksDirection && record?.['polarity'] === undefined && { asksDirection }),
  };
}

/** Whether the target is reached: for ratings as well, which have no percentage. */
export function statusField(context: FormContext, year: number): Field {
  return {
    key: 'status',
    label: { id: 'Status', en: 'Status' },
    width: 13,
    align: 'center',
    input: {
      kind: 'formula',
      write: (cellOf, index) =>
        rowStatusFormula(context, measuredRow(context, year, cellOf, index), cellOf('achievement')),
    },
  };
}

export function rating(context: FormContext): Field {
  return {
    key: 'rating',
    label: { id: 'Predikat', en: 'Rating' },
    width: 13,
    align: 'center',
    source: { role: 'rating' },
    input: { kind: 'formula', write: (cellOf) => ratingFormula(context, cellOf('achievement')) },
  };
}
