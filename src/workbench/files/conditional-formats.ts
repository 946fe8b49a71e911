import { areaAddress } from '../model/address';
import { type ConditionalFormat, type Sheet } from '../model/sheet';
import { type WorkbookStyle } from '../model/style';
import { insertInOrder } from './elements';
import { parseAreas } from '../model/address';
import { attributeOf, child, children, flagAttribute, make, numberAttribute } from './workbook-package';
import { type StyleWriter } from './write-styles';

/** Conditional formats by formula, the only kind that is played; all others stay in the file as they are. */

/** The blocks of a sheet whose rules are all by formula. */
function blocksByFormula(root: Element): Element[] {
  return children(root, 'conditionalFormatting').filter((block) =>
    children(block, 'cfRule').every((rule) => attributeOf(rule, 'type') === 'expression'),
  );
}

export function readConditionalFormats(
  root: Element,
  styles: readonly WorkbookStyle[],
  freshId: () => string,
): ConditionalFormat[] {
  return blocksByFormula(root).flatMap((block) =>
    children(block, 'cfRule').map((rule) => ({
      id: freshId(),
      areas: parseAreas(attributeOf(block, 'sqref')),
      type: 'Custom',
      stopIfTrue: flagAttribute(rule, 'stopIfTrue') === true,
      formula: `=${child(rule, 'formula')?.textContent ?? ''}`,
      style: styles[numberAttribute(rule, 'dxfId') ?? -1] ?? {},
    })),
  );
}

/** Puts the sheet's rules in the place of those that were read. */
export function writeConditionalFormats(root: Element, sheet: Sheet, styles: StyleWriter): void {
  for (const block of blocksByFormula(root)) block.remove();
  const others = [...root.getElementsByTagNameNS('*', 'cfRule')];
  const last = Math.max(0, ...others.map((rule) => numberAttribute(rule, 'priority') ?? 0));
  sheet.conditionalFormats.forEach(({ areas: where, formula, style, stopIfTrue }, index) => {
    const { ownerDocument: document } = root;
    const block = make(document, 'conditionalFormatting', { sqref: where.map(areaAddress).join(' ') });
    const rule = make(document, 'cfRule', {
      type: 'expression',
      dxfId: styles.differential(style),
      priority: last + index + 1,
      stopIfTrue: stopIfTrue ? 1 : undefined,
    });
    const text = make(document, 'formula');
    text.textContent = formula.replace(/^=/, '');
    rule.append(text);
    block.append(rule);
    insertInOrder(root, block);
  });
}
