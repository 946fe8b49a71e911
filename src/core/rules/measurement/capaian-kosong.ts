/** An achievement left blank where target and actual stand, between others that are written. */

import { quantityOf } from '../../language/quantity';
import { scaleOfReadings } from '../../indicator/units/scales';
import { cellName } from '../../sheet/address';
import { isUnderMerge } from '../../sheet/merges';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { openDirection } from '../../indicator/achievements/open-direction';
import { type ExplainedAchievement } from '../../indicator/achievements/explained-achievement';
import { causesOfRow } from '../finding/one-cause';
import { quote } from '../finding/quote';
import { type Report, defineRule } from '../rule';

export const capaianKosong = defineRule({
  meta: {
    id: 'capaian-kosong',
    level: 'advice',
    title: both('Capaian belum dihitung', 'An achievement not worked out'),
    why: both(
      'Sel capaian yang kosong di antara yang terisi biasanya terlewat, dan rata-rata capaian tidak memuat barisnya.',
      'A blank achievement between others is usually forgotten, and their mean leaves its row out.',
    ),
    remedy: both(
      'Hitung capaiannya dari target dan realisasi di baris itu, misalnya dengan =IKU.CAPAIAN(target; realisasi). Bila memang tidak dihitung, tulis "-".',
      'Work the achievement out from the target and the actual of its row, with =IKU.CAPAIAN(target; realisasi) for one. If it is not to be computed, write "-".',
    ),
    basis: practice(
      'setiap baris yang memiliki target dan realisasi memiliki capaian',
      'every row with a target and an actual has an achievement',
    ),
    messages: {
      blank: both(
        'Capaian "{name}" kosong, padahal target ("{target}") dan realisasinya ("{actual}") terisi, begitu juga capaian baris lain di kolom ini. Isi capaiannya, atau tulis "-" bila memang tidak dihitung.',
        'The achievement of "{name}" is blank, although its target ("{target}") and actual ("{actual}") are there, and so are the achievements of other rows. Fill it in, or write "-" if it is not to be computed.',
      ),
      textIn: both(
        'Capaian "{name}" tampak kosong karena rumusnya tidak menghitung {at}: "{said}" tersimpan sebagai teks. Tulis isi {at} sebagai angka; rumusnya tidak perlu diganti.',
        'The achievement of "{name}" shows nothing because its formula does not compute {at}: "{said}" is stored as text. Write what {at} holds as a number; the formula may stay.',
      ),
      twoScales: both(
        'Capaian "{name}" tampak kosong karena target ("{target}") dan realisasinya ("{actual}") mungkin ditulis pada skala persen yang berbeda. Tulis keduanya dengan cara yang sama, misalnya 70 dan 65; rumusnya tidak perlu diganti.',
        'The achievement of "{name}" shows nothing because its target ("{target}") and actual ("{actual}") may be written on different scales of percent. Write both in the same way, such as 70 and 65; the formula may stay.',
      ),
      direction: both(
        'Capaian "{name}" tampak kosong karena arahnya belum dipilih, sedangkan target "{target}" rentang atau dapat dinaikkan dan diturunkan menurut kebijakan. Pilih arahnya di kolom Arah atau di panel; rumusnya tidak perlu diganti.',
        'The achievement of "{name}" shows nothing because no direction is chosen, and the target "{target}" is a range or may be moved either way by policy. Choose one in the direction column or in the pane; the formula may stay.',
      ),
      formula: both(
        'Capaian "{name}" tampak kosong karena rumusnya tidak menghasilkan angka, padahal target ("{target}") dan realisasinya ("{actual}") terisi. Periksa syarat di dalam rumusnya; bila capaian itu memang tidak dihitung, ganti rumusnya dengan "-".',
        'The achievement of "{name}" shows nothing because its formula gives no number, although its target ("{target}") and actual ("{actual}") are there. Check the conditions in the formula; if there is to be no achievement, write "-" in its place.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<'blank' | FormulaMessage>> {
    if (facts.withSpecialFigures.length === 0) return;
    const columns = new Map<number, Column>();
    for (const item of facts.achievements) {
      const { index } = item.achievement.column;
      const column = columns.get(index) ?? { written: 0, blank: [] };
      columns.set(index, column);
      if (item.achievement.cell.text === '') column.blank.push(item);
      else if (quantityOf(item.achievement.reading)) column.written++;
    }
    for (const { written, blank } of columns.values()) {
      if (written === 0) continue;
      const due = blank.filter((item) => !item.facts.awaitsResults && isDue(item, facts.unfilledParts));
      const isHabit = written >= FEWEST_WRITTEN && due.length * MOST_WRITTEN <= written;
      // The only blank of a short table: it may be left so on purpose.
      if (!isHabit && (due.length > 1 || !due.every(isPlain))) continue;
      for (const item of due) {
        const { achievement, target, actual, facts: known } = item;
        if (isUnderMerge(grid, achievement.cell.position)) continue;
        const { indicator } = known;
        const { message, data } = achievement.cell.formula === '' ? TYPED : whyNothing(item);
        yield {
          at: achievement.cell.position,
          message,
          ...(!isHabit && { level: 'advice' as const }),
          data: {
            name: indicator.name.text,
            target: target?.cell.text ?? '',
            actual: actual?.cell.text ?? '',
            ...data,
          },
          ...causesOfRow(indicator),
        };
      }
    }
  },
});

type FormulaMessage = 'direction' | 'textIn' | 'twoScales' | 'formula';

const TYPED = { message: 'blank', data: {} } as const;

/** A formula stands in the cell and shows nothing: whoever types over it loses it, and what is to be mended stands elsewhere. */
function whyNothing({ target, actual, facts: known }: ExplainedAchievement): {
  readonly message: FormulaMessage;
  readonly data: NonNullable<Report['data']>;
} {
  if (target && openDirection(known, target.reading.kind) !== null) return { message: 'direction', data: {} };
  const asText = [target, actual].find((figure) => typeof figure?.cell.value === 'string');
  if (asText) {
    const { position, text } = asText.cell;
    return { message: 'textIn', data: { at: cellName(position), said: quote(text) } };
  }
  const scale = target && actual ? scaleOfReadings(known, target.reading, actual.reading) : null;
  return { message: scale === null || scale.kind === 'same' ? 'formula' : 'twoScales', data: {} };
}

interface Column {
  written: number;
  readonly blank: ExplainedAchievement[];
}

/** Fewer of them show no habit; where a third is blank, the table is not complete yet. */
const FEWEST_WRITTEN = 3;
const MOST_WRITTEN = 3;

/** Two plain numbers, none of them a bound, a rank or a loss: of those offices often compute nothing. */
function isPlain({ target, actual }: ExplainedAchievement): boolean {
  return [target, actual].every((figure) => typeof figure?.cell.value === 'number' && figure.cell.value > 0);
}

/** Two figures of which the target can be divided by. */
function isDue({ target, actual }: ExplainedAchievement, unfilledParts: ReadonlySet<number>): boolean {
  const goal = target && quantityOf(target.reading)?.value;
  if (goal === undefined || goal === 0 || !actual || quantityOf(actual.reading) === undefined) return false;
  return !unfilledParts.has(actual.column.index);
}
