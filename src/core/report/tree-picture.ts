/** The tree of two levels (pohon kinerja) as a picture in SVG: upper indicators, and under each the lower ones that serve it. */

import { type Confidence, CONFIDENCE_WORDS } from '../compare/levels/confidence';
import { decidedText, type Link } from '../compare/levels/decided';
import { type ItemPlace } from '../compare/levels/level-item';
import { unservedByAll } from '../compare/levels/unserved';
import { wrappedLines } from '../forms/layout/text-height';
import { type Bilingual, type Language, both } from '../language/bilingual';
import { escapeXml } from '../xml-text';
import { decidedOf, type NamedAlignment } from './relation-sheets';

export interface TreePicture {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";
const SIZE = 12;
const SMALL = 10;
const LINE = 15;
const PAD = 8;
const BOX = 330;
/** Between the columns, where the lines run. */
const GAP = 70;
const BETWEEN = 8;
const MARGIN = 16;
const HEAD = 58;
const WIDTH = 2 * MARGIN + 2 * BOX + GAP;
const LOWER_X = MARGIN + BOX + GAP;

const INK = '#242424';
const MUTED = '#5c5c5c';
const BRAND = '#0b6a5f';
const UPPER_FILL = '#e6f4f1';
const LOWER_FILL = '#ffffff';
const OPEN = '#a33f06';

const TITLE = both('Pohon kinerja', 'Performance tree');
const LEGEND: Bilingual = both(
  'Garis tebal: diputuskan. Garis tipis: usulan yang pasti atau kuat. Garis putus: usulan yang masih lemah.',
  'Thick line: decided. Thin line: a certain or strong proposal. Dashed line: a proposal that is still weak.',
);
const UNSERVED = both('tanpa bawahan', 'nobody serves it');
const WITHOUT_UPPER = both('Bawahan tanpa atasan', 'Lower indicators that serve none');

/** A lower indicator with the file that it stands in. */
interface Branch {
  readonly file: string;
  readonly link: Link<ItemPlace>;
}

/** @param alignments of one upper level: they share its indicators. */
export function treePicture(
  parentFile: string,
  alignments: readonly NamedAlignment[],
  language: Language,
): TreePicture {
  const parents = alignments[0]?.alignment.parents ?? [];
  const decided = alignments.map((each) => ({ file: each.file, ...decidedOf(each) }));
  const branches = decided.flatMap(({ file, links }) => links.map((link): Branch => ({ file, link })));
  const unserved = new Set(unservedByAll(decided));
  const drawing = new Drawing(language);
  for (const parent of parents) {
    const own = branches.filter(({ link }) => link.parent === parent);
    drawing.family(parent, own, unserved.has(parent));
  }
  drawing.loose(branches.filter(({ link }) => link.parent === null));
  const height = drawing.bottom + MARGIN;
  const title = `${TITLE[language]}: ${parentFile}`;
  return {
    svg: drawing.document(title, height),
    width: WIDTH,
    height,
    description: descriptionOf(parents, branches)[language],
  };
}

function descriptionOf(parents: readonly ItemPlace[], branches: readonly Branch[]): Bilingual {
  const loose = branches.filter(({ link }) => link.parent === null).length;
  const decided = branches.filter(({ link }) => link.isDecided).length;
  return both(
    `Pohon kinerja: ${parents.length} indikator atasan, ${branches.length} indikator bawahan, ${loose} tanpa atasan, ${decided} diputuskan.`,
    `Performance tree: ${parents.length} upper indicators, ${branches.length} lower ones, ${loose} serve none, ${decided} decided.`,
  );
}

interface BoxText {
  readonly lines: readonly string[];
  readonly note: readonly string[];
}

class Drawing {
  bottom = HEAD + MARGIN;
  private readonly parts: string[] = [];

  constructor(private readonly language: Language) {}

  /** An upper indicator, the lower ones beside it, and the lines between them. */
  family(parent: ItemPlace, branches: readonly Branch[], isUnserved: boolean): void {
    const top = this.bottom;
    const note = [parent.heading, isUnserved ? UNSERVED[this.language] : ''].filter((text) => text !== '');
    const text = boxText(parent.name, note.join(' · '));
    const middles = branches.map((branch) => this.lower(branch));
    const height = heightOf(text);
    this.box(MARGIN, top, text, isUnserved ? OPEN : BRAND, UPPER_FILL);
    for (const [index, { link }] of branches.entries()) this.line(top + height / 2, middles[index] ?? top, link);
    this.bottom = Math.max(this.bottom, top + height + BETWEEN) + BETWEEN;
  }

  /** Lower indicators that hang on nothing. */
  loose(branches: readonly Branch[]): void {
    if (branches.length === 0) return;
    this.text(LOWER_X, this.bottom + SIZE + BETWEEN, WITHOUT_UPPER[this.language], SIZE, OPEN, true);
    this.bottom += SIZE + 3 * BETWEEN;
    for (const branch of branches) this.lower(branch);
  }

  document(title: string, height: number): string {
    const head = [
      `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
      ...wrappedLines(title, WIDTH - 2 * MARGIN, SIZE + 4)
        .slice(0, 1)
        .map((line) => textAt(MARGIN, MARGIN + SIZE + 2, line, SIZE + 4, INK, true)),
      ...wrappedLines(LEGEND[this.language], WIDTH - 2 * MARGIN, SMALL).map((line, index) =>
        textAt(MARGIN, MARGIN + 2 * LINE + index * LINE + 4, line, SMALL, MUTED, false),
      ),
    ];
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}">`,
      `<title>${escaped(title)}</title>`,
      ...head,
      ...this.parts,
      '</svg>',
    ].join('\n');
  }

  /** Returns the height of its middle. */
  private lower({ file, link }: Branch): number {
    const { aligned, parent, isDecided } = link;
    const word = isDecided ? decidedText(link)[this.language] : confidenceText(link, this.language);
    const text = boxText(
      aligned.child.name,
      [word, aligned.child.heading, file].filter((part) => part !== '').join(' · '),
    );
    const top = this.bottom;
    this.box(LOWER_X, top, text, parent === null ? OPEN : BRAND, LOWER_FILL);
    this.bottom += heightOf(text) + BETWEEN;
    return top + heightOf(text) / 2;
  }

  private box(x: number, y: number, text: BoxText, stroke: string, fill: string): void {
    this.parts.push(
      `<rect x="${x}" y="${y}" width="${BOX}" height="${heightOf(text)}" rx="4" fill="${fill}" stroke="${stroke}"/>`,
    );
    let line = y + PAD + SIZE;
    for (const words of text.lines) {
      this.text(x + PAD, line, words, SIZE, INK, false);
      line += LINE;
    }
    for (const words of text.note) {
      this.text(x + PAD, line, words, SMALL, MUTED, false);
      line += LINE;
    }
  }

  private line(from: number, to: number, { isDecided, aligned }: Link<ItemPlace>): void {
    const middle = MARGIN + BOX + GAP / 2;
    const confidence = aligned.proposals[0]?.confidence;
    const dash = isDecided || isSure(confidence) ? '' : ' stroke-dasharray="4 3"';
    this.parts.push(
      `<path d="M${MARGIN + BOX} ${from}H${middle}V${to}H${LOWER_X}" fill="none" stroke="${BRAND}" stroke-width="${isDecided ? 3 : 1.2}"${dash}/>`,
    );
  }

  private text(x: number, y: number, words: string, size: number, colour: string, bold: boolean): void {
    this.parts.push(textAt(x, y, words, size, colour, bold));
  }
}

function isSure(confidence: Confidence | undefined): boolean {
  return confidence === 'certain' || confidence === 'strong';
}

function confidenceText({ aligned, parent }: Link<ItemPlace>, language: Language): string {
  const best = aligned.proposals[0];
  return parent && best ? CONFIDENCE_WORDS[best.confidence][language] : '';
}

function boxText(name: string, note: string): BoxText {
  const room = BOX - 2 * PAD;
  return { lines: wrappedLines(name, room, SIZE), note: note === '' ? [] : wrappedLines(note, room, SMALL) };
}

function heightOf({ lines, note }: BoxText): number {
  return 2 * PAD + (lines.length + note.length) * LINE;
}

function textAt(x: number, y: number, words: string, size: number, colour: string, bold: boolean): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${bold ? ' font-weight="700"' : ''}>${escaped(words)}</text>`;
}

/** Control characters and halves of characters may stand in no XML. */
function escaped(text: string): string {
  return escapeXml([...text].filter((sign) => /[^\p{Cc}\p{Cs}]/u.test(sign)).join(''));
}
