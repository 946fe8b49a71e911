/** A before/after revision: which targets changed, by how much, and whether a reason is given. */

import { RATIONALE_WORDS } from '../../knowledge/columns/roles';
import { normalise } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { formatNumber } from '../../sheet/display';
import { type Column, type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { type Bilingual, both } from '../../language/bilingual';
import { WHOLE_TABLE } from '../finding/one-cause';
import { periodName } from '../finding/period-words';
import { atPeriod } from '../../indicator/periods/at-period';
import { quantityOf } from '../../language/quantity';
import { defineRule } from '../rule';

export const targetDiubah = defineRule({
  meta: {
    id: 'target-diubah',
    level: 'advice',
    title: both('Target diubah', 'A target was revised'),
    why: both(
      'Perubahan target harus dapat dijelaskan: siapa pun yang membandingkan sebelum dan sesudah akan menanyakan alasannya.',
      'A revised target must be explained: anyone who compares before and after will ask for the reason.',
    ),
    remedy: both(
      'Tulis alasan perubahan di kolom keterangan, misalnya perubahan anggaran, metode, atau hasil evaluasi. Sebutkan juga dokumen yang menetapkannya.',
      'Give the reason in the column of notes, such as a change of budget or method, or the result of an evaluation. Name the document that decided it as well.',
    ),
    basis: practice('perubahan target disertai alasan', 'a revision of targets comes with its reasons'),
    messages: {
      noReason: both(
        'Target{period} "{name}" diubah dari "{before}" menjadi "{after}" ({change}), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan.',
        'The target{period} of "{name}" was revised from "{before}" to "{after}" ({change}), and this table gives no reason. Write it into the notes.',
      ),
      reason: both(
        'Target{period} "{name}" diubah dari "{before}" menjadi "{after}" ({change}). Keterangan: "{reason}". Pastikan itu menjelaskan perubahannya.',
        'The target{period} of "{name}" was revised from "{before}" to "{after}" ({change}). The note says "{reason}". Make sure that it explains the revision.',
      ),
    },
  },
  *check(table) {
    if (!table.columns.some(({ revision }) => revision === 'before')) return;
    for (const indicator of table.indicators) {
      for (const [before, after] of revisions(indicator)) {
        const change = changeBetween(before, after);
        if (change === null || isReplaced(indicator, table)) continue;
        const reason = reasonOf(indicator, table);
        yield {
          at: after.cell.position,
          message: reason === '' ? 'noReason' : 'reason',
          // The table is of revised targets: what of each, and why, is one thing to look at.
          cause: WHOLE_TABLE,
          data: {
            period: periodOf(after.column),
            name: indicator.name.text,
            before: before.cell.text,
            after: after.cell.text,
            change,
            reason,
          },
        };
      }
    }
  },
});

/** Behind "Target": the year, where the column has one. */
function periodOf(column: Column): Bilingual {
  if (column.year === undefined && column.ordinal === undefined) return both('', '');
  const { id, en } = periodName(column);
  return both(` ${id} untuk`, ` of ${en}`);
}

/** "Semula: indikator, target. Menjadi: indikator, target": with another name it is another indicator, not another target. */
function isReplaced({ name, cells }: Indicator, { columns }: IndicatorTable): boolean {
  const own = normalise(name.text);
  return columns.some(({ role }, index) => {
    const other = role === 'indicator' ? normalise(cells[index]?.text ?? '') : '';
    return other !== '' && other !== own;
  });
}

/** The note, or the explanation under a header that asks for the reason: "Alasan Perubahan". */
function reasonOf({ note, explanation }: Indicator, table: IndicatorTable): string {
  if (note && note.text !== '') return note.text;
  const asksForReason = table.columns.some(({ role, header }) => role === 'explanation' && REASON.test(header));
  return asksForReason ? (explanation?.text ?? '') : '';
}

const REASON = new RegExp(anyOf(RATIONALE_WORDS), 'i');

function* revisions({ targets }: Indicator): Iterable<readonly [Measurement, Measurement]> {
  const before = targets.filter(({ column }) => column.revision === 'before');
  if (before.length === 0) return;
  for (const after of targets) {
    const earlier = after.column.revision === 'after' ? atPeriod(before, after.column) : undefined;
    if (earlier) yield [earlier, after];
  }
}

/** "BB" and "BB (72)": the same step, with what it comes to in brackets. */
function isExplained(plain = '', longer = ''): boolean {
  return plain !== '' && longer.startsWith(plain) && /^\s*\([^()]*\)$/.test(longer.slice(plain.length));
}

/** The difference in words; `null` when both say the same. */
function changeBetween(before: Measurement, after: Measurement): string | null {
  const from = quantityOf(before.reading);
  const to = quantityOf(after.reading);
  if (from && to) {
    const step = Number((to.value - from.value).toPrecision(12));
    if (step === 0) return null;
    return `${step > 0 ? '+' : ''}${formatNumber(step)}`;
  }
  const [old, young] = [before, after].map(({ cell }) => normalise(cell.text));
  if (old === young || isExplained(old, young) || isExplained(young, old)) return null;
  return `${before.cell.text || '-'} → ${after.cell.text || '-'}`;
}
