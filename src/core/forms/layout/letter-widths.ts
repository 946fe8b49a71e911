/** Widths of letters in Arial, in thousandths of the font's size (as in the metrics of Helvetica, which Arial shares). */

const LETTERS_BY_WIDTH: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[]ft\\',
  333: '()-`r',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu',
  584: '+<=>~÷×≥',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '…',
  1015: '@',
};

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(LETTERS_BY_WIDTH).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** Of a letter that is not listed: none that is in use is much wider. */
const OTHER = 700;

/** How wide a text is, in points, when it is set in this size. */
export function widthOfText(text: string, fontSize: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS.get(letter) ?? OTHER;
  return (sum * fontSize) / 1000;
}
