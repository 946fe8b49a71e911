import { readStored, SETTINGS_KEY, type StoredSettings } from '../../core/stored-settings';
import { attribute, text, unescapeXml } from './part-text';
import { type Parts } from './unpack';

/** Office keeps the document settings of each add-in as properties of a part of its own (MS-OWEXML, 2.2.6). */
const WEB_EXTENSION = /(^|\/)webextensions\/webextension\d*\.xml$/i;
const PROPERTY = /<(?:\w+:)?property\b[^<>]*>/g;

/** What the user chose in the pane, the defaults where nothing was; and what could not be used of it. */
export function settingsOf(parts: Parts): Pick<StoredSettings, 'settings' | 'remarks'> {
  for (const path of Object.keys(parts).filter((each) => WEB_EXTENSION.test(each))) {
    for (const [property] of text(parts, path).matchAll(PROPERTY)) {
      if (unescapeXml(attribute(property, 'name')) !== SETTINGS_KEY) continue;
      return readStored(plainText(unescapeXml(attribute(property, 'value'))));
    }
  }
  return readStored(undefined);
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
