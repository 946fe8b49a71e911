/** What the library's entries are shown with, wherever they are shown. */

import { type ComponentChildren, type JSX } from 'preact';
import { type Definition } from '../../core/indicator/library/definition';
import { type OfficeDefinition } from '../../core/indicator/library/office';
import { type IndicatorRow } from '../../core/knowledge/indicators/library';
import { type Language } from '../../core/language/bilingual';
import { type CellPosition } from '../../core/sheet/address';

/** Where the library is shown, and what can be done with its entries there. */
export interface DictionaryUse {
  readonly language: Language;
  /** The agency's own definitions, searched first. */
  readonly office: readonly OfficeDefinition[];
  /** What may be done with a definition, in one line with other buttons. */
  readonly act: (definition: Definition, others: ComponentChildren) => JSX.Element;
  /** `null` where no sheet can be gone to. */
  readonly goTo: ((sheet: string, cell: CellPosition) => void) | null;
  /** Makes the form Manual IKU of these entries. */
  readonly makeForm: (rows: readonly IndicatorRow[]) => void;
  /** Whose searches and picks they are. */
  readonly drafts: object;
}
