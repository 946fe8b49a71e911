/** A name that states a wish where a measure is due. */

import { foundIn } from '../../found-in';
import { type IndicatorFacts } from '../../indicator/facts';
import { capitalised } from '../../language/normalise';
import { MEASURE_WORDS } from '../../knowledge/names/measures';
import {
  ACTIVITY_OBJECTIVES,
  NOUNS_OF_WISHES,
  RISING_OBJECTIVES,
  WISH_NOUNS,
  WORK_NOUNS,
} from '../../knowledge/names/objectives';
import { wordsOf } from '../../language/words/find-words';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { isState, wishIn } from '../../indicator/meaning/wish';
import { proposedMeasure } from '../finding/proposals';
import { type Cell } from '../../table/model';
import { type Report, defineRule } from '../rule';

export const indikatorSepertiSasaran = defineRule({
  meta: {
    id: 'indikator-seperti-sasaran',
    level: 'warning',
    title: both(
      'Indikator dirumuskan sebagai sasaran atau kegiatan',
      'The indicator is worded as an objective or as work to be done',
    ),
    why: both(
      'Nama indikator harus menyebut apa yang diukur (persentase, jumlah, indeks). "Meningkatnya …" menyatakan keinginan: arah naik atau turun terlihat dari target, bukan dari nama.',
      'An indicator names what is measured (a share, a number, an index). "Meningkatnya …" (increase of …) states a wish: the direction shows in the targets, not in the name.',
    ),
    remedy: both(
      'Ganti kata pertama dengan ukurannya: "Persentase …", "Jumlah …", "Indeks …", atau "Nilai …", sesuai satuannya. Pindahkan kata "Meningkatnya" ke sasaran; arah naik atau turun sudah terlihat dari target.',
      'Replace the first word by the measure, "Persentase …", "Jumlah …", "Indeks …" or "Nilai …", as its unit says. Keep "Meningkatnya" for the objective; the direction shows in the targets.',
    ),
    basis: IKU_IS_A_MEASURE,
    proposes: true,
    denies: ['specific'],
    helpedBy: 'library',
    messages: {
      wish: both(
        '"{name}" dirumuskan sebagai sasaran karena diawali "{word}". Sebutkan ukurannya, misalnya "{proposal}".',
        '"{name}" is worded as an objective because it begins with "{word}". Name the measure, such as "{proposal}".',
      ),
      work: both(
        '"{name}" dirumuskan sebagai kegiatan karena diawali "{word}". Sebutkan ukuran hasilnya, misalnya "{proposal}".',
        '"{name}" is worded as work to be done because it begins with "{word}". Name the measure of its result, such as "{proposal}".',
      ),
      unmeasured: both(
        '"{name}" dirumuskan sebagai sasaran karena diawali "{word}". Sebutkan apa yang diukur (persentase, jumlah, indeks), sesuai satuannya.',
        '"{name}" is worded as an objective because it begins with "{word}". Say what is measured (a share, a number, an index), as its unit demands.',
      ),
      workUnmeasured: both(
        '"{name}" dirumuskan sebagai kegiatan karena diawali "{word}". Sebutkan apa yang diukur dari hasilnya (persentase, jumlah, indeks), sesuai satuannya.',
        '"{name}" is worded as work to be done because it begins with "{word}". Say what of its result is measured (a share, a number, an index), as its unit demands.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<Message>> {
    for (const { known, wish } of foundIn(facts.indicators, withWish)) {
      const { indicator } = known;
      const at = indicator.name.position;
      const data = { name: indicator.name.text, word: wish.word };
      const proposal = proposeName(wish.rest, wish.word, known);
      const isWork = WORK_NOUNS.has(wish.word.toLowerCase()) || ACTIVITY_OBJECTIVES.has(wish.word.toLowerCase());
      if (proposal === null) yield { at, message: isWork ? 'workUnmeasured' : 'unmeasured', data };
      else {
        const fix = fixCells(grid, 'proposed', [{ at, after: inItsCell(indicator.name, proposal) }]);
        yield { at, message: isWork ? 'work' : 'wish', data: { ...data, proposal }, ...fix };
      }
    }
  },
});

function withWish(known: IndicatorFacts) {
  const wish = known.isNamedByTitle ? null : wishIn(known.beginning);
  return wish && { known, wish };
}

/** A caption says more than the name, "Tabel 3.5 Perbandingan …": the rest of it stays. */
function inItsCell({ value, text }: Cell, proposal: string): string {
  return typeof value === 'string' && value.includes(text) ? value.trim().replace(text, () => proposal) : proposal;
}

type Message = 'wish' | 'unmeasured' | 'work' | 'workUnmeasured';

/** The wish without its verb, with the measure that the unit suggests in front; `null` where nothing suggests one. */
function proposeName(rest: string, word: string, known: IndicatorFacts): string | null {
  const wish = word.toLowerCase();
  if (STATES.has(wish) || (isState(wish) && !NOUNS_OF_WISHES.has(wish))) return null;
  const kind = MEASURE_WORDS.get(wordsOf(rest, 1)[0]?.text.toLowerCase() ?? '');
  if (kind === 'share' || kind === 'index' || kind === 'count') return capitalised(rest);
  const measure = proposedMeasure(known);
  if (measure === 'Persentase') {
    const noun = nounOf(word, rest);
    return isLevel(noun, known) ? null : [measure, noun, rest].filter((part) => part !== '').join(' ');
  }
  if (kind !== undefined && kind !== 'trait') return capitalised(rest);
  return measure === 'Indeks' || measure === 'Jumlah' ? `${measure} ${rest}` : null;
}

/** "Peningkatan" of 85 % is how high something stands, and no growth: what stands so high only its writer knows. A fall may be of all there is. */
function isLevel(noun: string, { figures }: IndicatorFacts): boolean {
  return GROWTHS.has(noun.toLowerCase()) && figures.most > MOST_GROWTH;
}

const GROWTHS: ReadonlySet<string> = new Set(
  [...RISING_OBJECTIVES].flatMap((word) => NOUNS_OF_WISHES.get(word) ?? word),
);

/** In percent: hardly anything grows by more in a year. */
const MOST_GROWTH = 50;

/** What follows "Menjadi …" is somebody, not something that can be measured. */
const STATES: ReadonlySet<string> = new Set(['menjadi']);

/** The wish as a noun, in the case of what is wished for; `""` where it has none. */
function nounOf(wish: string, rest: string): string {
  const word = wish.toLowerCase();
  const noun = WISH_NOUNS.has(word) ? word : (NOUNS_OF_WISHES.get(word) ?? '');
  return /^\p{Lu}/u.test(rest) ? capitalised(noun) : noun;
}
