/** An achievement is written where target or actual is missing. */

import { STEP_DENIALS, STEP_WORDS } from '../../knowledge/cells/two-steps';
import { anyOf } from '../../language/words/any-of';
import { arithmetic } from '../basis';
import { type Bilingual, both } from '../../language/bilingual';
import { type ExplainedAchievement } from '../../indicator/achievements/explained-achievement';
import { writtenPercent } from '../../indicator/achievements/ratings';
import { CAPS } from '../../measure/explain-achievement';
import { quantityOf } from '../../language/quantity';
import { readRating } from '../../language/ratings';
import { saysWhen } from '../../language/words/time-words';
import { type CellPosition } from '../../sheet/address';
import { type Measurement } from '../../table/model';
import { isFlood, otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

export const capaianTanpaDasar = defineRule({
  meta: {
    id: 'capaian-tanpa-dasar',
    level: 'warning',
    title: both('Capaian tanpa target atau realisasi', 'An achievement without target or actual'),
    why: both(
      'Capaian membandingkan realisasi dengan target. Bila salah satunya tidak ada, angkanya tidak dapat dipertanggungjawabkan.',
      'An achievement compares the actual with the target. Where one of them is missing, the figure has no ground.',
    ),
    remedy: both(
      'Isi target atau realisasi yang menjadi dasar angka itu. Bila datanya belum ada, kosongkan capaiannya dengan "-"; jangan menulis nol.',
      'Fill in the target or the actual that the figure comes from. Without data leave the achievement as "-"; do not write zero.',
    ),
    basis: arithmetic(
      'capaian dihitung dari target dan realisasi',
      'an achievement is computed from target and actual',
    ),
    messages: {
      noTarget: both(
        'Capaian "{written}" tertulis, padahal targetnya kosong. Isi targetnya, atau kosongkan capaiannya ("-").',
        'The achievement "{written}" is written, but there is no target. Fill in the target, or blank the achievement ("-").',
      ),
      noActual: both(
        'Capaian "{written}" tertulis, padahal realisasinya {actual}. Isi realisasinya, atau kosongkan capaiannya ("-").',
        'The achievement "{written}" is written, but the actual is {actual}. Fill in the actual, or blank the achievement ("-").',
      ),
      byZero: both(
        'Capaian "{name}" tertulis "{written}", padahal targetnya "{target}" dan realisasinya "{actual}": dari target nol tidak ada persentase yang dapat dihitung. Periksa targetnya, atau kosongkan capaiannya ("-").',
        'The achievement of "{name}" is written as "{written}", although its target is "{target}" and its actual "{actual}": of a target of zero no percentage can be computed. Check the target, or blank the achievement ("-").',
      ),
      many: both(
        'Capaian "{written}" dan {count} capaian lain di kolom ini tertulis tanpa target atau realisasi ({others}). Isi angkanya, atau kosongkan capaiannya ("-").',
        'The achievement "{written}" and {count} others of this column are written without target or actual ({others}). Fill in the figures, or blank the achievements ("-").',
      ),
      missedZero: both(
        'Capaian "{written}" tertulis, padahal target "{target}" dan realisasi "{actual}": untuk "{name}" makin rendah makin baik, sehingga target nol itu terlampaui. Periksa realisasinya, atau kosongkan capaiannya ("-") dan jelaskan di keterangan.',
        'The achievement "{written}" is written for the target "{target}" and the actual "{actual}": for "{name}" lower is better, so that the target of nothing was missed. Check the actual, or blank the achievement ("-") and explain it in the notes.',
      ),
      neither: both(
        'Capaian "{written}" tertulis, padahal target dan realisasinya kosong. Kosongkan capaiannya ("-"), atau isi keduanya.',
        'The achievement "{written}" is written, but target and actual are blank. Blank the achievement ("-"), or fill in both.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<Message | 'missedZero' | 'byZero' | 'many'>> {
    const byColumn = new Map<number, Groundless[]>();
    for (const item of facts.achievements.filter(({ explanation }) => explanation.kind === 'undecidable')) {
      const { facts: known, achievement, target, actual, explanation } = item;
      const ofZero = ofTargetZero(item);
      if (target && actual && ofZero) {
        const data = { written: achievement.cell.text, target: target.cell.text, actual: actual.cell.text };
        yield { at: achievement.cell.position, message: ofZero, data: { ...data, name: known.indicator.name.text } };
      }
      // Without a column for it, target or actual may stand in another table.
      if (!target || !actual || explanation.kind !== 'undecidable' || explanation.reason !== 'noBasis') continue;
      // An error value is nothing written: `galat-rumus` names it.
      if (achievement.reading.kind === 'error' || known.awaitsResults) continue;
      const found = judge(achievement, target, actual);
      if (!found) continue;
      const others = byColumn.get(achievement.column.index);
      if (others) others.push(found);
      else byColumn.set(achievement.column.index, [found]);
    }
    for (const found of byColumn.values()) {
      const [first, ...more] = found;
      if (first && isFlood(found.length, table)) {
        const cells = more.map(({ at }) => at);
        const data = { written: first.data.written, count: more.length, ...otherCells(cells) };
        yield { at: first.at, message: 'many', data, cells };
      } else yield* found;
    }
  },
});

/** What is wrong with the achievement of a target of nothing, of which something was reached. */
function ofTargetZero(item: ExplainedAchievement): 'missedZero' | 'byZero' | null {
  const { facts, target, actual, explanation } = item;
  if (explanation.kind !== 'undecidable' || explanation.reason !== 'targetZero') return null;
  if (target?.reading.kind !== 'single' || ((actual && quantityOf(actual.reading)?.value) ?? 0) <= 0) return null;
  if (facts.direction?.polarity === 'lower') return isReached(item) ? 'missedZero' : null;
  return isAboveCaps(item) ? 'byZero' : null;
}

/** Two accidents where none were to happen, and all of it reached: no formula says so where less is better. */
function isReached({ achievement }: ExplainedAchievement): boolean {
  const reached = quantityOf(achievement.reading);
  return reached !== undefined && reached.value >= WHOLE;
}

/** Five where none was planned, and 500 % reached: what counts for a target of nothing an agency may lay down, but no more than a cap. */
function isAboveCaps(item: ExplainedAchievement): boolean {
  const percent = writtenPercent(item);
  return percent !== null && percent > Math.max(...CAPS);
}

/** In percent. */
const WHOLE = 100;

type Message = 'noTarget' | 'noActual' | 'neither';

interface Groundless {
  readonly at: CellPosition;
  readonly message: Message;
  readonly data: { readonly written: string; readonly actual: string | Bilingual };
  /** What a formula makes of a blank actual is 0 in every row that has none yet: one cause. */
  readonly cause?: string;
}

/** "Belum WBK" says what came of a target that is a rating. */
function deniesRating(text: string): boolean {
  const denied = DENIED.exec(text)?.[1];
  return denied !== undefined && readRating(denied) !== null;
}

const DENIED = /^\s*(?:belum|tidak)\s+(.+?)\s*$/i;

/** "Belum", with an achievement of 0 %, is an answer: what was aimed at is not there. */
function saysNotYet(text: string): boolean {
  return NOT_YET_THERE.test(text);
}

const NOT_YET_THERE = new RegExp(String.raw`^\s*${anyOf(STEP_DENIALS)}(?:\s+${anyOf(STEP_WORDS)})?\s*$`, 'i');

function judge(achievement: Measurement, target: Measurement, actual: Measurement): Groundless | null {
  const noTarget = target.reading.kind === 'blank';
  const noActual = actual.reading.kind === 'blank';
  // Words against words are compared by people: "Tepat waktu", "28 Maret".
  const isDenied = target.reading.kind === 'rating' && deniesRating(actual.cell.text);
  const inWords = target.reading.kind === 'text' || saysWhen(actual.cell.text) || isDenied;
  const text = actual.reading.kind === 'text' && !inWords ? actual.cell.text : '';
  if (!noTarget && !noActual && text === '') return null;
  if (!noTarget && saysNotYet(actual.cell.text) && quantityOf(achievement.reading)?.value === 0) return null;
  const isZero = noActual && !noTarget && quantityOf(achievement.reading)?.value === 0;
  return {
    at: achievement.cell.position,
    ...(isZero && { cause: String(achievement.column.index) }),
    message: noTarget && noActual ? 'neither' : noTarget ? 'noTarget' : 'noActual',
    data: {
      written: achievement.cell.text,
      actual: text === '' ? both('kosong', 'blank') : `"${text}"`,
    },
  };
}
