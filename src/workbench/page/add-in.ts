import { type FunctionCatalogue, NO_FUNCTIONS, parseCatalogue } from '../functions/catalogue';
import { type Manifest, parseManifest } from './manifest';

/** What Excel knows of the add-in before its page is loaded. */
export interface AddIn {
  manifest: Manifest;
  catalogue: FunctionCatalogue;
}

const NOTHING: Manifest = {
  id: '',
  version: '',
  name: 'Add-in',
  tab: '',
  groups: [],
  namespace: '',
  paneUrl: '/taskpane.html',
  functionsUrl: '',
};

/** Reads the manifest and the catalogue of functions that it points to. */
export async function loadAddIn(locale: string): Promise<AddIn> {
  const xml = await fetchText('/manifest.xml');
  const manifest = xml ? parseManifest(xml, locale) : NOTHING;
  const json = manifest.functionsUrl ? await fetchText(manifest.functionsUrl) : null;
  return { manifest, catalogue: json ? parseCatalogue(manifest.namespace, JSON.parse(json)) : NO_FUNCTIONS };
}

async function fetchText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
