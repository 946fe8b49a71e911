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
  paneUrl: '',
  functionsUrl: '',
};

/**
 * Reads the manifest and the catalogue of functions that it points to. With a `host` both come from that other server, to the
 * addresses that its manifest names; without one this server plays them, wherever the manifest says that they are. `isOnTheWeb`:
 * Excel there has an origin of its own.
 */
export async function loadAddIn(locale: string, host: string | null, isOnTheWeb: boolean): Promise<AddIn> {
  const at = (file: string) => (host === null ? `/${file}` : new URL(file, host).href);
  const xml = await fetchText(at('manifest.xml'));
  const manifest = xml
    ? parseManifest(xml, locale, host === null ? pathOf : (url) => url)
    : { ...NOTHING, paneUrl: at('taskpane.html') };
  const json = manifest.functionsUrl ? await fetchText(manifest.functionsUrl, isOnTheWeb && host === null) : null;
  return { manifest, catalogue: json ? parseCatalogue(manifest.namespace, JSON.parse(json)) : NO_FUNCTIONS };
}

const pathOf = (url: string) => new URL(url).pathname;

/** `asFromElsewhere`: what comes is read only where the server allows other origins to; of another server the browser sees to it. */
async function fetchText(url: string, asFromElsewhere = false): Promise<string | null> {
  try {
    const response = await fetch(url);
    const isReadable = !asFromElsewhere || response.headers.get('Access-Control-Allow-Origin') === '*';
    return response.ok && isReadable ? await response.text() : null;
  } catch {
    return null;
  }
}
