import { strToU8, unzipSync, zipSync } from 'fflate';

import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { partOf } from '../../src/core/kept-part';
import { SETTINGS_PLACE } from '../../src/core/kept-settings';
import { storedSettings } from '../../src/core/stored-settings';

/** The workbook with settings as Office stores what an add-in keeps in the document, beside those of another add-in. */
export function workbookWithSettings(workbook: Uint8Array, settings: Partial<Settings>): Uint8Array {
  const parts = unzipSync(workbook);
  const value = JSON.stringify(storedSettings({ ...DEFAULT_SETTINGS, ...settings }));
  const escaped = value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const part = (property: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x" version="1.0" store="s" storeType="Registry"/><we:alternateReferences/><we:properties>${property}</we:properties><we:bindings/></we:webextension>`;
  parts['xl/webextensions/webextension1.xml'] = strToU8(part('<we:property name="lain" value="true"/>'));
  parts['xl/webextensions/webextension2.xml'] = strToU8(
    part(`<we:property name="${SETTINGS_PLACE.key}" value="${escaped}"/>`),
  );
  return zipSync(parts);
}

/** The workbook with the copy of the settings that every way of installing the add-in sees, beside another custom XML part. */
export function workbookWithCopy(workbook: Uint8Array, settings: Partial<Settings>): Uint8Array {
  const parts = unzipSync(workbook);
  parts['customXml/item1.xml'] = strToU8('<b:Sources xmlns:b="urn:lain">punya orang</b:Sources>');
  parts['customXml/item2.xml'] = strToU8(partOf(SETTINGS_PLACE, storedSettings({ ...DEFAULT_SETTINGS, ...settings })));
  return zipSync(parts);
}
