/** The calculation contradicts name or unit. */

import { OPPOSITE_DEEDS, calculationWords } from '../../knowledge/names/calculation-words';
import { type IndicatorFacts } from '../../indicator/facts';
import { quote } from '../finding/quote';
import { CHANGE_WORDS, RATE_WORDS } from '../../knowledge/names/growth';
import { COUNTING_WORDS, HUNDREDTHS, PERCENTAGE_WORDS } from '../../knowledge/names/measures';
import { JOINING_WORDS } from '../../knowledge/spelling/small-words';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { THOUSANDS } from '../../knowledge/units/sizes';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { remembered } from '../../language/words/remembered';
import { WordList, searchWords } from '../../language/words/find-words';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import {
  type CalculationWords,
  TIMES,
  TIMES_HUNDRED,
  type WrittenQuotient,
  quotientIn,
  readCalculation,
  thingsAmong,
} from '../../indicator/words/calculations';
import { isPercent, unitOf } from '../../language/units';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

const changes = new WordList([...CHANGE_WORDS, 'persentase']);

export const rumusTidakCocok = defineRule({
  meta: {
    id: 'rumus-tidak-cocok',
    level: 'warning',
    title: both('Rumus tidak cocok dengan nama indikator', 'The calculation contradicts the name'),
    why: both(
      'Persentase adalah bagian dibagi keseluruhan dikali 100. Rumus yang lain menghasilkan angka yang lain daripada yang dijanjikan namanya.',
      'A percentage is a part divided by the whole times 100. Another calculation gives another figure than the name promises.',
    ),
    remedy: both(
      'Samakan kata pertama nama dengan bentuk rumusnya: persentase membagi lalu mengalikan 100, jumlah menjumlahkan, pertumbuhan membandingkan dengan tahun sebelumnya. Ubah rumusnya bila namanya benar, atau namanya bila rumusnya yang dipakai.',
      'Let the first word of the name agree with the formula: a percentage divides and multiplies by 100, a number adds up, growth compares with the year before. Change the formula if the name is right, or the name if the formula is what is used.',
    ),
    basis: arithmetic('persentase = bagian / keseluruhan × 100', 'a percentage is part / whole × 100'),
    denies: ['measurable'],
    helpedBy: 'library',
    messages: {
      noRatio: both(
        '"{name}" adalah persentase, tetapi rumusnya tidak membagi: "{text}". Tulis pembilang dan penyebutnya, dikali 100.',
        '"{name}" is a percentage, but its calculation divides nothing: "{text}". Write numerator and denominator, times 100.',
      ),
      noHundred: both(
        '"{name}" adalah persentase, tetapi rumusnya tidak dikali 100: "{text}". Tambahkan "x 100%".',
        '"{name}" is a percentage, but its calculation is not multiplied by 100: "{text}". Add "x 100%".',
      ),
      growthNoRatio: both(
        '"{name}" adalah pertumbuhan dalam persen, tetapi rumusnya hanya menghitung jumlah: "{text}". Tulis selisih dua tahun dibagi tahun sebelumnya, dikali 100.',
        '"{name}" is a growth in percent, but its calculation is a mere count: "{text}". Write the difference of two years divided by the earlier one, times 100.',
      ),
      inverted: both(
        'Pembilang dan penyebut rumus "{name}" tampaknya tertukar: "{text}". Yang disebut namanya adalah pembilang; bagilah dengan keseluruhannya.',
        'Numerator and denominator of "{name}" seem to have changed places: "{text}". What the name speaks of is the numerator; divide it by the whole.',
      ),
      sameTwice: both(
        'Pembilang dan penyebut rumus "{name}" sama: "{text}". Hasilnya selalu 100%; tulis keseluruhannya di bawah.',
        'Numerator and denominator of "{name}" are the same: "{text}". It always gives 100 %; put the whole below.',
      ),
      otherMultiple: both(
        '"{name}" dihitung {unit}, tetapi rumusnya dikali {factor}: "{text}". Kalikan dengan {multiple}, atau perbaiki satuannya.',
        '"{name}" is counted {unit}, but its calculation is multiplied by {factor}: "{text}". Multiply by {multiple}, or correct the unit.',
      ),
      wrongFactor: both(
        '"{name}" adalah persentase, tetapi rumusnya dikali {factor}: "{text}". Ganti pengalinya dengan "100%".',
        '"{name}" is a percentage, but its calculation is multiplied by {factor}: "{text}". Multiply by "100%" instead.',
      ),
      growthOfIndex: both(
        '"{name}" adalah pertumbuhan, tetapi rumusnya membagi angka tahun ini dengan angka tahun sebelumnya tanpa selisih: "{text}". Tulis selisih dua tahun dibagi tahun sebelumnya, dikali 100.',
        '"{name}" is a growth, but its calculation divides this year by the year before without a difference: "{text}". Write the difference of two years divided by the earlier one, times 100.',
      ),
      growthByThisYear: both(
        'Selisih dua tahun pada rumus "{name}" dibagi angka tahun ini: "{text}". Pertumbuhan dibagi angka tahun sebelumnya.',
        'The calculation of "{name}" divides the difference of two years by this year: "{text}". A growth is divided by the year before.',
      ),
      opposite: both(
        'Pembilang rumus "{name}" menghitung kebalikan dari yang disebut namanya: "{text}". Tulis yang disebut namanya di atas.',
        'The numerator of "{name}" counts the opposite of what the name speaks of: "{text}". Put what the name speaks of above.',
      ),
      unitTimesHundred: both(
        '"{name}" diukur dalam {unit}, tetapi rumusnya menghasilkan persen: "{text}". Perbaiki rumusnya, atau satuan dan namanya.',
        '"{name}" is measured in {unit}, but its calculation gives a percentage: "{text}". Correct it, or the unit and the name.',
      ),
      countTimesHundred: both(
        '"{name}" menghitung jumlah, tetapi rumusnya dikali 100: "{text}". Perbaiki rumusnya, atau ganti namanya menjadi persentase.',
        '"{name}" is a number, but its calculation is multiplied by 100: "{text}". Correct it, or make the name a percentage.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const known of facts.indicators) {
      const { indicator, calculation } = known;
      if (!calculation) continue;
      const words = readCalculation(calculation.text, facts);
      const missed = missedMultiple(known, calculation.text);
      const message = missed === null ? contradiction(known, calculation.text, words) : 'otherMultiple';
      if (!message) continue;
      yield {
        at: calculation.cell.position,
        message,
        data: {
          name: indicator.name.text,
          text: quote(calculation.text),
          ...missed,
          ...(message === 'wrongFactor' && { factor: WRONG_FACTOR.exec(calculation.text)?.[1] ?? '' }),
          ...(message === 'unitTimesHundred' && { unit: known.unit?.text ?? '' }),
        },
        causeOfMany: WHOLE_TABLE,
      };
    }
  },
});

/** "per 1.000 KH" beside "x 100": of how many unit or name say it is, where no such figure stands in the calculation. */
function missedMultiple(
  { unit, indicator }: IndicatorFacts,
  text: string,
): { readonly multiple: string; readonly factor: string; readonly unit: string } | null {
  const [said = '', multiple] = PER_MANY.exec(unit?.text ?? '') ?? PER_MANY.exec(indicator.name.text) ?? [];
  if (multiple === undefined || IN_WORDS.test(text)) return null;
  const [factor, ...more] = [...text.matchAll(FACTOR)].map(([, each = '']) => each);
  if (factor === undefined || more.length > 0) return null;
  return figuresIn(text).includes(plain(multiple)) ? null : { multiple, factor, unit: unit?.text ?? said };
}

const POWER = String.raw`1(?:0{1,2})?(?:[.,\s]?000)+`;
const PER_MANY = new RegExp(String.raw`\bper\s+(${POWER})(?!\d)`, 'i');
/** "x 1.000", "dikali 100%". */
const FACTOR = new RegExp(String.raw`${TIMES}(${POWER}|100|10)(?![\d.,]*\d)`, 'gi');
/** "seribu" */
const IN_WORDS = new RegExp(String.raw`\b${anyOf(THOUSANDS)}\b`, 'i');

function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,\s]000)*/g)].map(([figure]) => plain(figure));
}

/** "1.000" → "1000" */
function plain(figure: string): string {
  return figure.replace(/\D/g, '');
}

/** "x 10%", "x 1000" at the end of a percentage. */
const WRONG_FACTOR = new RegExp(String.raw`${TIMES}(1[.,]?0{3,4}|10)\s*%?\s*\)?\s*$`, 'i');

/** "n / n-1 x 100 %", "(n − (n-1)) / n": a growth without its difference, or set against the wrong year. */
function growthSlip({ words }: IndicatorFacts, text: string): 'growthOfIndex' | 'growthByThisYear' | null {
  const isGrowth = RATE_WORDS.has(words[0] ?? '') || (HUNDREDTHS.has(words[0] ?? '') && RATE_WORDS.has(words[1] ?? ''));
  if (!isGrowth) return null;
  const [above = '', below, ...more] = text.split(ONE_BY_ANOTHER);
  if (below === undefined || more.length > 0) return null;
  const subtracts = SUBTRACTS.test(text.replace(YEAR_BEFORE, ' '));
  const [isBeforeAbove, isBeforeBelow] = [above, below].map((part) => part.replace(YEAR_BEFORE, ' ') !== part);
  const [isThisAbove, isThisBelow] = [above, below].map((part) => THIS_YEAR.test(part.replace(YEAR_BEFORE, ' ')));
  if (isBeforeBelow && !isBeforeAbove && isThisAbove && !subtracts) return 'growthOfIndex';
  return isBeforeAbove && !isBeforeBelow && isThisBelow && subtracts ? 'growthByThisYear' : null;
}

const ONE_BY_ANOTHER = new RegExp(String.raw`[/÷:]|\b${anyOf(calculationWords('divide', 'compare'))}\b`, 'i');
const YEAR_BEFORE = new RegExp(
  String.raw`\b[nt]\s?[-−–]\s?1\b|\b${anyOf([...periodWords('yearBefore'), ...calculationWords('yearBefore')])}\b`,
  'gi',
);
const THIS_YEAR = new RegExp(String.raw`\b(?:[nt]|${anyOf(calculationWords('thisYear'))})\b`, 'i');
const SUBTRACTS = new RegExp(
  String.raw`[-−–Δ]|\b${anyOf([...calculationWords('difference', 'subtract'), ...RATE_WORDS])}\b`,
  'i',
);

/** "Klaim ditolak / klaim masuk" of "Persentase klaim dibayar". */
function countsOpposite({ words: name }: IndicatorFacts, text: string): boolean {
  if (MORE_THAN_ONE.test(text)) return false;
  const quotient = quotientIn(text);
  if (quotient === null) return false;
  const { above, below } = quotient;
  return OPPOSITES.some(([deed, others]) => {
    if (!above.has(deed) || below.has(deed) || name.includes(deed)) return false;
    return name.some((word) => others.includes(word)) && !others.some((word) => above.has(word));
  });
}

const OPPOSITES = Object.entries(OPPOSITE_DEEDS);

/** What is taken from the whole, or added to another, is not all that is counted. */
const MORE_THAN_ONE = /[-−–+]|\bdan\b|\b1\b/i;

/** "Luas hutan | Ha" that is divided and taken times 100. */
function givesPercent({ unit, words }: IndicatorFacts, text: string, { divides, averages }: CalculationWords): boolean {
  const category = unit?.from === 'column' ? unitOf(unit.text)?.category : undefined;
  const isOfWorld = hasUnitTrait(category, 'extent') || category === 'time';
  return isOfWorld && divides && !averages && TIMES_HUNDRED.test(text) && changes.find(words) === null;
}

function contradiction(known: IndicatorFacts, text: string, words: CalculationWords) {
  const { measure } = known;
  if (words.computes && !words.assessed && !words.defines && givesPercent(known, text, words))
    return 'unitTimesHundred';
  if (!measure || measure.place > 0 || !words.computes || words.assessed || words.averages || words.stacked)
    return null;
  // That it is no calculation is said of it already.
  if (words.defines) return null;
  if (measure.kind === 'count') {
    const isChange = changes.find(known.words) !== null;
    return words.timesHundred && !isChange ? 'countTimesHundred' : null;
  }
  const slip = isPercentUnit(known) ? growthSlip(known, text) : null;
  if (slip) return slip;
  if (RATE_WORDS.has(measure.word)) return isPercentUnit(known) && isMereCount(text, words) ? 'growthNoRatio' : null;
  // Sums and means of percentages are percentages.
  if (!HUNDREDTHS.has(measure.word) || OF_PERCENTAGES.test(text)) return null;
  if (!words.divides) return 'noRatio';
  if (isInverted(known, text)) return 'inverted';
  if (dividesBySelf(text)) return 'sameTwice';
  if (countsOpposite(known, text)) return 'opposite';
  if (WRONG_FACTOR.test(text)) return 'wrongFactor';
  return words.timesHundred ? null : 'noHundred';
}

/** "Jumlah siswa seluruhnya dibagi jumlah siswa yang lulus": what the name speaks of and nothing else stands below, and not all of it above. */
function isInverted({ words: name }: IndicatorFacts, text: string): boolean {
  const quotient = quotientIn(text);
  if (quotient === null || quotient.below.size < FEWEST_THINGS) return false;
  const { above, below } = quotient;
  const things = thingsAmong(name.slice(1));
  if (endsWithDeed(name) && isBelowOnly(name, quotient)) return true;
  if (things.size !== below.size) return false;
  return [...things].every((word) => below.has(word)) && [...things].some((word) => !above.has(word));
}

/** "… yang ditindaklanjuti", "… bersertifikat", "… terlayani": the last word tells which of them are the part; of "di desa terpencil" it tells where. */
function endsWithDeed(name: readonly string[]): boolean {
  return DEED.test(name[name.length - 1] ?? '') && !name.some((word) => word !== WHICH && JOINING_WORDS.has(word));
}

const WHICH = 'yang';

const DEED = /^(?:di|ter|ber|me)\p{Ll}{4,}$/u;

/** "Jumlah temuan BPK / jumlah temuan yang ditindaklanjuti": that word stands below and not above, and nothing below is beyond the name. */
function isBelowOnly(name: readonly string[], { above, below }: WrittenQuotient): boolean {
  const things = thingsAmong(name.slice(1));
  const last = name[name.length - 1] ?? '';
  const isOfName = [...below].every((word) => things.has(word));
  return isOfName && below.has(last) && !above.has(last) && [...above].some((word) => below.has(word));
}

/** "(guru bersertifikat / guru bersertifikat) x 100%": word for word the same above and below. */
const dividesBySelf = remembered((text) => {
  const [, above = '', below = ''] = ONE_BY_OTHER.exec(text.replace(/^[^=]*=/, '')) ?? [];
  const [first, second] = [above, below].map((part) => searchWords(part).join(' '));
  return first !== undefined && first !== '' && first === second;
});

const ONE_BY_OTHER = new RegExp(
  String.raw`^\s*\(?([^()/÷:]+?)\s*(?:[/÷:]|\b${anyOf(calculationWords('divide'))}\b)\s*([^()/÷:]+?)\)?\s*(?:[x×*]\s*100\s*%?|\b${anyOf(calculationWords('multiply', 'times'))}\s*100\s*%?)?\s*$`,
  'i',
);

const FEWEST_THINGS = 2;

const OF_PERCENTAGES = new RegExp(`\\b${anyOf([...PERCENTAGE_WORDS, ...calculationWords('ofPercentages')])}\\b`, 'i');

/** Where nobody says the unit, a growth is one in percent. */
function isPercentUnit({ unit }: IndicatorFacts): boolean {
  return unit === null || isPercent(unit.text);
}

/** "Jumlah produksi … dalam 1 (satu) tahun": one year, nothing compared with it. */
function isMereCount(text: string, words: CalculationWords): boolean {
  return COUNTS.test(text) && !words.divides && !words.timesHundred && !COMPARES.test(text);
}

const COUNTS = new RegExp(`^\\s*${anyOf(COUNTING_WORDS)}\\b`, 'i');

const COMPARES = new RegExp(
  String.raw`[-−–]\s*\p{L}|\b(?:sebelumnya|tahun [nt]|${anyOf([...periodWords('yearBefore'), ...calculationWords('difference', 'subtract', 'compare')])})\b|[nt]\s*-\s*1`,
  'iu',
);
