/** Which words of a text a fix changes: a whole sentence struck out for one letter tells nobody anything. Pure. */

/** A stretch of the text before, the text after, or both. */
export interface Stretch {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Longer texts are shown as a whole: comparing them word by word costs more than it tells. */
const MOST_WORDS = 400;

/** So few are read at a glance: of "Sangat Tinggi" and "Sangat Berhasil" both are shown whole, lest the half of a rating be taken for it. */
const FEW_WORDS = 3;

/** `before` and `after` word by word, with the spaces that follow each word; whole where less than half of the words are kept. */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const isShort = Math.max(old.length, now.length) <= FEW_WORDS && before !== after;
  if (isShort || old.length > MOST_WORDS || now.length > MOST_WORDS) return whole(before, after);
  const common = commonLengths(old, now);
  const stretches: Stretch[] = [];
  let at = 0;
  let to = 0;
  while (at < old.length || to < now.length) {
    const [word, next] = [old[at], now[to]];
    if (word !== undefined && word === next) {
      push(stretches, 'same', word);
      at++;
      to++;
    } else if (
      word !== undefined &&
      (next === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      push(stretches, 'out', word);
      at++;
    } else {
      push(stretches, 'in', next ?? '');
      to++;
    }
  }
  const kept = lengthAt(common, 0, 0);
  return kept * 2 >= Math.max(old.length, now.length) ? stretches : whole(before, after);
}

function whole(before: string, after: string): readonly Stretch[] {
  const stretches: readonly Stretch[] = [
    { kind: 'out', text: before },
    { kind: 'in', text: after },
  ];
  return stretches.filter(({ text }) => text !== '');
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function push(stretches: Stretch[], kind: Stretch['kind'], text: string): void {
  const last = stretches[stretches.length - 1];
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
  else stretches.push({ kind, text });
}

/** The length of the longest common run of words from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = now.length - 1; to >= 0; to--) {
      const row = lengths[at];
      if (!row) continue;
      row[to] =
        old[at] === now[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint16Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0;
}
