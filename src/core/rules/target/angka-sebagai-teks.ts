/** Numbers stored as text, so that Excel won't compute with them. */

import { groupedBy } from '../../grouped';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { quantityOf } from '../../language/quantity';
import { isPercent } from '../../language/units';
import { asFraction } from '../../measure/scale';
import { type Indicator, type Measurement } from '../../table/model';
import { type CellPosition, cellNumber } from '../../sheet/address';
import { fixedFormat, formatNumber, groupedFormat, numberFormatFor } from '../../sheet/display';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { hasDecimalPoint, hasLoneSign } from '../../indicator/figures/decimal-signs';
import { type NewValue, fixCells } from '../finding/fixes';
import { keepsAchievements } from '../finding/kept-meaning';
import { countsPeople } from '../../indicator/meaning/names';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { isNoWhole } from '../../indicator/figures/rounding';
import { figuresOf } from '../../indicator/figures/special-figures';
import { type FixKind } from '../../changes/fix';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const angkaSebagaiTeks = defineRule({
  meta: {
    id: 'angka-sebagai-teks',
    level: 'warning',
    title: both('Angka tersimpan sebagai teks', 'Numbers stored as text'),
    why: both(
      'Excel melewati teks saat menjumlahkan atau membuat grafik, sehingga hasilnya salah tanpa pesan apa pun.',
      'Excel skips text when it adds or charts, so that results are wrong without a word.',
    ),
    remedy: both(
      'Ketik ulang angkanya tanpa spasi, tanda petik, atau satuan, sehingga Excel menggesernya ke kanan sel. Untuk banyak sel sekaligus, gunakan Data, Teks ke Kolom (Text to Columns).',
      'Type the figure again without spaces, apostrophe or unit, so that Excel puts it at the right of the cell. For many cells at once use Data, Text to Columns.',
    ),
    basis: practice(
      'sel angka bertipe angka agar dapat dihitung',
      'cells of figures hold numbers, so that they can be computed',
    ),
    fixable: true,
    proposes: true,
    messages: {
      one: both(
        '"{text}" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.',
        '"{text}" is stored as text, not as a number. Turn it into a number.',
      ),
      many: both(
        '"{text}" tersimpan sebagai teks, bukan angka, begitu juga {count} sel lain di tabel ini. Ubah menjadi angka.',
        '"{text}" is stored as text, not as a number, and so are {count} other cells of this table. Turn them into numbers.',
      ),
      thousands: both(
        '"{text}" tersimpan sebagai teks dan dibaca {value} menurut satuan atau angka lain di tabel ini. Periksa, lalu ubah menjadi angka.',
        '"{text}" is stored as text, and read as {value} by the unit or other figures of this table. Check it, then turn it into a number.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<Message>> {
    if (grid.isUntyped) return;
    const texts = textNumbers(facts);
    if (texts.length === 0) return;
    const mayBeSafe = facts.figuresMayBeRewritten;
    const byColumn = achievementsByColumn(facts);
    // What one finding rewrites together with its cell needs no finding of its own.
    const rewritten = new Set<number>();
    for (const group of grouped(texts)) {
      const [first] = group;
      if (first?.figure.reading.kind !== 'single' || rewritten.has(cellNumber(first.figure.cell.position))) continue;
      const values = group.map((cell) => inUnitOfFellows(cell, byColumn));
      const cells = oncePerCell(values.flatMap((written) => written.cells));
      const others = group.length > 1 ? [] : cells.filter(({ at }) => !isAt(first, at)).map(({ at }) => at);
      for (const at of others) rewritten.add(cellNumber(at));
      const count = group.length - 1 + others.length;
      // The costliest question last: it computes anew what follows from the figures.
      const isSafe =
        mayBeSafe &&
        !group.some(({ figure }) => facts.missingSigns.some((each) => each.figure.column === figure.column)) &&
        !group.some(dependsOnOthers) &&
        !group.some(isFarFromFellow) &&
        values.every(({ kind }) => kind === 'safe') &&
        group.every((text, at) => keepsWhatFollows(text, values[at]?.cells ?? []));
      const message = count > 0 ? 'many' : dependsOnOthers(first) ? 'thousands' : 'one';
      yield {
        at: first.figure.cell.position,
        message,
        data: {
          text: first.figure.cell.text,
          value: formatNumber(first.figure.reading.quantity.value),
          count,
        },
        ...(others.length > 0 && { cells: others }),
        ...(message === 'one' && { cause: WHOLE_TABLE }),
        ...fixCells(grid, isSafe ? 'safe' : 'proposed', cells),
      };
    }
  },
});

type Message = 'one' | 'many' | 'thousands';

/** In a pasted table every cell is text: one finding says so. Stray cells among numbers are named one by one. */
const MOST_APART = 3;

function grouped(cells: readonly TextNumber[]): readonly (readonly TextNumber[])[] {
  return cells.length > MOST_APART ? [cells] : cells.map((cell) => [cell]);
}

function isAt({ figure }: TextNumber, { row, column }: CellPosition): boolean {
  const { position } = figure.cell;
  return position.row === row && position.column === column;
}

interface TextNumber {
  readonly known: IndicatorFacts;
  readonly figure: Measurement;
}

/** A decimal point among commas is desimal-campur's: it becomes a comma first, unless people are counted. */
function textNumbers(facts: TableFacts): readonly TextNumber[] {
  const found = facts.withSpecialFigures.flatMap((known) =>
    figuresOf(known.indicator)
      .filter(isTextNumber)
      .map((figure) => ({ known, figure })),
  );
  if (!found.some(({ figure }) => hasDecimalPoint(figure.cell.text)) || facts.signBesidePoints === null) return found;
  return found.filter(({ known, figure }) => !hasDecimalPoint(figure.cell.text) || countsPeople(known));
}

/** A plain number or percentage, typed as text. With a unit in words satuan-dalam-target speaks. */
function isTextNumber({ cell, reading }: Measurement): boolean {
  if (typeof cell.value !== 'string' || reading.kind !== 'single' || cell.formula !== '') return false;
  return DIGITS.test(cell.text);
}

const DIGITS = /^-?\d+(?:[.,]\d+)*\s*%?$/;

/** "51,664" and "1.250" read two ways by themselves: what we read follows from the unit or from other cells. */
function dependsOnOthers({ figure: { cell } }: TextNumber): boolean {
  return hasLoneSign(cell.text) && !cell.text.endsWith('%');
}

interface Written {
  readonly kind: FixKind;
  readonly cells: readonly NewValue[];
}

/** Nothing is computed from an achievement, which is the result itself. */
function keepsWhatFollows(text: TextNumber, cells: readonly NewValue[]): boolean {
  return isPlain(text) || isAchievement(text.figure) || keepsAchievements(text.known.indicator, cells);
}

/** "85" becomes 85, which says the same to everyone; only a percent sign can be lost. */
function isPlain({ figure: { reading } }: TextNumber): boolean {
  return reading.kind === 'single' && reading.quantity.unit === '';
}

/** So many times its target or actual: the figure itself is in doubt, so that it should be looked at before it is a number. */
const FAR = 10;

function isFarFromFellow({ known, figure }: TextNumber): boolean {
  const { targets, actuals } = known.indicator;
  const others = targets.includes(figure) ? actuals : actuals.includes(figure) ? targets : [];
  const fellow = nearestAtPeriod(others, figure.column);
  const [own, other] = [quantityOf(figure.reading)?.value ?? 0, (fellow && quantityOf(fellow.reading)?.value) ?? 0];
  return own > 0 && other > 0 && Math.max(own / other, other / own) > FAR;
}

/** The number that means the same as the text, to every function and formula that reads it beside its fellows. */
function inUnitOfFellows({ known, figure }: TextNumber, byColumn: AchievementColumns): Written {
  if (figure.reading.kind !== 'single') return { kind: 'safe', cells: [] };
  // Of "11.58" people something is lost, and only who typed it knows what.
  if (isNoWhole(figure) && countsPeople(known)) return { kind: 'proposed', cells: [] };
  if (!isPercent(figure.reading.quantity.unit)) return { kind: 'safe', cells: plainNumber(figure) };
  const fellows = fellowsOf(figure, known.indicator, byColumn).filter((fellow) => fellow !== figure);
  const isSigned = (each: Measurement) => each.reading.kind === 'single' && isPercent(each.reading.quantity.unit);
  // What is a number, or becomes one by this rule without a percent format.
  const typed = fellows.filter(
    (fellow) => typeof fellow.cell.value === 'number' || (isTextNumber(fellow) && !isSigned(fellow)),
  );
  const signed = typed.filter(isSigned).length;
  // In Excel 70% is 0.7: beside plain figures such as 85 a percent format would be a hundredth of them.
  const isShare = signed < typed.length && !isAchievement(figure) && known.measure?.kind === 'share';
  const isSaid = saysPercent(known, figure);
  // "Target | Realisasi (%)": 90% and 95% of a row become numbers of one kind, or a formula over them goes wrong.
  const isSaidBeside =
    !isAchievement(figure) &&
    fellows.some((fellow) => isTextNumber(fellow) && isSigned(fellow) && saysPercent(known, fellow));
  if (isSaid || isShare || isSaidBeside) {
    // Where nobody else says percent, the sign is all that tells it: somebody has to see that it goes.
    if (signed === 0) return { kind: isSaid ? 'safe' : 'proposed', cells: plainNumber(figure) };
    return { kind: signed === typed.length ? 'safe' : 'proposed', cells: percentNumber(figure) };
  }
  // Without a unit beside it the sign stays; the row's other percentages are written in the same way at once.
  const texts = fellows.filter((fellow) => isTextNumber(fellow) && isSigned(fellow));
  return { kind: signed === typed.length ? 'safe' : 'proposed', cells: [figure, ...texts].flatMap(percentNumber) };
}

/** The figures that are set against this one: the row's, or the column's other achievements. */
function fellowsOf(
  figure: Measurement,
  { baselines, targets, actuals }: Indicator,
  byColumn: AchievementColumns,
): readonly Measurement[] {
  if (!isAchievement(figure)) return [...baselines, ...targets, ...actuals];
  return byColumn.get(figure.column.index) ?? [];
}

/** The achievements of a table, by the place of their column. */
type AchievementColumns = ReadonlyMap<number, readonly Measurement[]>;

function achievementsByColumn({ table }: TableFacts): AchievementColumns {
  const all = table.indicators.flatMap(({ achievements }) => achievements);
  return groupedBy(all, ({ column }) => column.index);
}

function isAchievement({ column }: Measurement): boolean {
  return column.role === 'achievement';
}

function oncePerCell(values: readonly NewValue[]): readonly NewValue[] {
  return [...new Map(values.map((value) => [cellNumber(value.at), value])).values()];
}

/** Whether the sign in the cell only repeats what the unit column, the name or the header says. */
function saysPercent({ unit }: IndicatorFacts, figure: Measurement): boolean {
  if (figure.column.headerUnit !== undefined) return isPercent(figure.column.headerUnit);
  if (isAchievement(figure)) return false;
  return unit !== null && unit.from !== 'targets' && isPercent(unit.text);
}

function plainNumber({ cell, reading }: Measurement): NewValue[] {
  if (reading.kind !== 'single') return [];
  const { value, decimals } = reading.quantity;
  // "51.250.000" stays readable as it was typed.
  const separators = cell.text.replace(/[^.,]/g, '').length;
  const isGrouped = separators > (decimals > 0 ? 1 : 0);
  const numberFormat = isGrouped ? groupedFormat(decimals) : numberFormatFor(value, decimals);
  return [{ at: cell.position, after: value, numberFormat }];
}

function percentNumber({ cell, reading }: Measurement): NewValue[] {
  if (reading.kind !== 'single') return [];
  const { value, decimals } = reading.quantity;
  const after = asFraction(value);
  return [{ at: cell.position, after, numberFormat: `${fixedFormat(decimals)}%` }];
}
