import { type Bilingual } from '../../language/bilingual';
import { actualKey, targetKey } from '../fields';
import { type FormContext } from '../form';
import { achievementFormula, growthFormula } from '../formulas';
import { type Field } from '../layout/field';
import { type Carried, type Comparison, reportYear } from './comparison';
import { carriedLead, column, typedField } from './shared-fields';

const TARGET: Bilingual = { id: 'Target', en: 'Target' };
const ACTUAL: Bilingual = { id: 'Realisasi', en: 'Actual' };
const ACHIEVEMENT: Bilingual = { id: 'Capaian', en: 'Achievement' };
const NUMBER_ALONE: Bilingual = { id: 'Angka saja, tanpa satuan.', en: 'The number alone, without a unit.' };

/** (2) The same with the year before. */
export const AGAINST_LAST_YEAR: Comparison = {
  title: (context) => ({
    id: `Perbandingan realisasi dan capaian tahun ${reportYear(context)} dengan tahun ${reportYear(context) - 1}`,
    en: `Actual and achievement of ${reportYear(context)} and ${reportYear(context) - 1}`,
  }),
  fields: (context, carried) => {
    const year = reportYear(context);
    return [
      ...carriedLead(carried),
      ...lastYear(context, carried, year - 1),
      ...thisYear(carried, year),
      column(
        'growth',
        { id: 'Pertumbuhan', en: 'Growth' },
        {
          kind: 'formula',
          format: '0.00%',
          write: (cellOf) =>
            growthFormula(context, cellOf(actualKey(year - 1)), cellOf(actualKey(year)), cellOf('unit')),
        },
      ),
    ];
  },
};

function group(year: number): Bilingual {
  return { id: `Tahun ${year}`, en: `Year ${year}` };
}

function lastYear(context: FormContext, carried: Carried, year: number): readonly Field[] {
  const more = { group: group(year) };
  return [
    column(targetKey(year), TARGET, typedField(TARGET, NUMBER_ALONE), more),
    column(actualKey(year), ACTUAL, typedField(ACTUAL, NUMBER_ALONE), more),
    column(
      'lastAchievement',
      ACHIEVEMENT,
      {
        kind: 'formula',
        format: '0.00%',
        write: (cellOf, row) =>
          achievementFormula(context, {
            target: cellOf(targetKey(year)),
            actual: cellOf(actualKey(year)),
            unit: cellOf('unit'),
            polarity: carried.cell('polarity', row),
          }),
      },
      more,
    ),
  ];
}

function thisYear(carried: Carried, year: number): readonly Field[] {
  const more = { group: group(year) };
  return [
    column(targetKey(year), TARGET, carried.input(targetKey(year)), more),
    column(actualKey(year), ACTUAL, carried.input(actualKey(year)), more),
    column('achievement', ACHIEVEMENT, carried.input('achievement'), more),
  ];
}
