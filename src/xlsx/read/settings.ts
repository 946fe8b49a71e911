/** The settings that the add-in keeps in a workbook, read from the file. */

import { textOfPart } from '../../core/kept-part';
import { SETTINGS_PLACE, readKept } from '../../core/kept-settings';
import { type StoredSettings } from '../../core/stored-settings';
import { unescapeXml } from '../../core/xml-text';
import { attribute, text, type Parts } from './part-text';
import { withoutAsides } from './well-formed';

/** Office keeps the document settings of each add-in as properties of a part of its own (MS-OWEXML, 2.2.6). */
const WEB_EXTENSION = /(^|\/)webextensions\/webextension\d*\.xml$/i;
/** The value of an attribute may hold `>` as it is. */
const PROPERTY = /<(?:\w+:)?property\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g;

/** Custom XML parts stand under their own relations (ECMA-376 part 1, 15.2.5). */
const CUSTOM_XML = /(^|\/)customXml\/item\d*\.xml$/i;

/** What the user chose in the pane, the defaults where nothing was; and what could not be used of it. */
export function settingsOf(parts: Parts): Pick<StoredSettings, 'settings' | 'remarks'> {
  const paths = Object.keys(parts);
  const own = paths.filter((path) => WEB_EXTENSION.test(path)).flatMap((path) => propertiesOf(plainXml(parts, path)));
  const copies = paths
    .filter((path) => CUSTOM_XML.test(path))
    .map((path) => textOfPart(SETTINGS_PLACE, plainXml(parts, path)));
  return readKept([...own, ...copies]);
}

/** Without comments: what stands in one is no setting. */
function plainXml(parts: Parts, path: string): string {
  return withoutAsides(text(parts, path));
}

/** The settings of each way of installing that this part of the file keeps. */
function propertiesOf(part: string): unknown[] {
  return [...part.matchAll(PROPERTY)].flatMap(([property]) =>
    unescapeXml(attribute(property, 'name')) === SETTINGS_PLACE.key
      ? [plainText(unescapeXml(attribute(property, 'value')))]
      : [],
  );
}

/** The value of a property is JSON; of a setting that is a text, a text in quotes. */
function plainText(value: string): unknown {
  try {
    const content: unknown = JSON.parse(value);
    return typeof content === 'string' ? content : value;
  } catch {
    return value;
  }
}
