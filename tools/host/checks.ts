/** Whether a host serves the built add-in so that Excel can use it: on the desktop, and on the web, which asks for more. */

import { OFFICE_SITES } from '../../src/workbench/server/office-sites';
import { type Answer, type Manner, allowsExcel, ask, certificateFault } from './ask';
import { type FaultId, type HostFault, fault } from './faults';

/** A name that no build gives. */
const NO_SUCH_FILE = 'tidak-ada.00000000.js';

const JAVASCRIPT = /^(text|application)\/(x-)?javascript\b/;

/** All faults of the host at `address`, where the files of `dist/` are; empty when there are none. */
export async function hostFaults(address: string): Promise<readonly HostFault[]> {
  const base = baseOf(address);
  if (!base.startsWith('https://')) return [fault('bukan-https', base)];
  const { faults, manner, page } = await reach(`${base}taskpane.html`);
  if (!page) return faults;
  const look = (name: string) => ask(new URL(name, base).href, manner);
  const icons = await iconsOf(base, await look('manifest.xml'));
  const functions = await look('functions.js');
  const scripts = await Promise.all(ownScripts(page).map(look));
  const parts = await Promise.all([
    pageFaults(page),
    ...scripts.map(scriptFaults),
    ...[functions, ...scripts].map((script) => mixedFaults(script, look)),
    ...['functions.json', 'functions-en.json'].map(async (name) => metadataFaults(await look(name))),
    functionsFaults(functions),
    icons.faults,
    ...icons.addresses.map(async (icon) => iconFaults(await look(icon))),
    look('bantuan/panduan.html').then((answer) => typeFaults(answer, /^text\/html\b/)),
    look(NO_SUCH_FILE).then(missingFaults),
  ]);
  return [...faults, ...parts.flat()];
}

/** The folder of the add-in, whichever of its files was named. */
export function baseOf(address: string): string {
  const url = new URL(address.includes('://') ? address : `https://${address}`);
  const path = url.pathname.replace(/[^/]*\.(html|xml|js|json)$/, '');
  return url.origin + (path.endsWith('/') ? path : `${path}/`);
}

interface Reached {
  readonly faults: readonly HostFault[];
  readonly manner: Manner;
  readonly page: Answer | null;
}

/** The first request shows whether the certificate is trusted; the others then go on without it. */
async function reach(address: string): Promise<Reached> {
  const strict = { anyCertificate: false };
  try {
    return { faults: [], manner: strict, page: await ask(address, strict) };
  } catch (error) {
    const certificate = certificateFault(error);
    if (certificate === null)
      return { faults: [fault('tidak-terjangkau', address, String(error))], manner: strict, page: null };
    const manner = { anyCertificate: true };
    return { faults: [fault('sertifikat', address, certificate)], manner, page: await ask(address, manner) };
  }
}

function pageFaults(page: Answer): HostFault[] {
  const faults = typeFaults(page, /^text\/html\b/);
  if (faults.some(({ id }) => id === 'tidak-ada')) return faults;
  const { address, headers, body } = page;
  const frame = headers['x-frame-options'];
  const embedder = headers['cross-origin-embedder-policy'];
  return [
    ...faults,
    ...(body.includes('functions.js') ? [] : [fault('bukan-asisten-iku', address)]),
    ...freshFaults(page),
    ...(frame === undefined ? [] : [fault('x-frame-options', address, String(frame))]),
    ...(embedder === 'require-corp' ? [fault('coep', address)] : []),
    ...policyFaults(address, String(headers['content-security-policy'] ?? '')),
  ];
}

function policyFaults(address: string, policy: string): HostFault[] {
  const ancestors = directive(policy, 'frame-ancestors');
  const missing = OFFICE_SITES.filter((site) => !ancestors?.includes(site));
  const scripts = directive(policy, 'script-src') ?? directive(policy, 'default-src');
  const allowsOfficeJs =
    !scripts || scripts.some((source) => source === '*' || source.includes('appsforoffice.microsoft.com'));
  return [
    ...(missing.length === 0 ? [] : [fault('frame-ancestors', address, missing.join(' '))]),
    ...(allowsOfficeJs ? [] : [fault('csp-skrip', address)]),
  ];
}

/** The sources of a directive; `null` where the policy does not name it. */
function directive(policy: string, name: string): readonly string[] | null {
  for (const part of policy.split(';')) {
    const [found, ...sources] = part.trim().split(/\s+/);
    if (found === name) return sources;
  }
  return null;
}

/** The scripts of the add-in that the page names. */
function ownScripts({ body }: Answer): string[] {
  const names = [...body.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'functions.js' && !name.includes('://'));
}

/** Parts that a script fetches when they are needed, as webpack writes their names into it: `{104:"be7db760",147:"fcb485aa"}`. */
function partsOf({ body }: Answer): string[] {
  const [table = ''] = /\{(?:\d+:"[\da-f]{8}",?)+\}/.exec(body) ?? [];
  return [...table.matchAll(/(\d+):"([\da-f]{8})"/g)].map(([, id, hash]) => `${id}.${hash}.js`);
}

/** A script whose parts are not there is of another release than they, or the copying has stopped. */
async function mixedFaults(script: Answer, look: (name: string) => Promise<Answer>): Promise<HostFault[]> {
  const parts = partsOf(script);
  const answers = await Promise.all(parts.map(look));
  const missing = parts.filter((_, index) => answers[index]?.status !== 200);
  if (missing.length === 0) return [];
  const named = missing.length > 3 ? [...missing.slice(0, 3), '…'] : missing;
  return [fault('rilis-campur', script.address, `${missing.length}: ${named.join(', ')}`)];
}

const scriptFaults = (script: Answer) => typeFaults(script, JAVASCRIPT);

function functionsFaults(script: Answer): HostFault[] {
  return [...typeFaults(script, JAVASCRIPT), ...freshFaults(script), ...corsFaults(script)];
}

function metadataFaults(metadata: Answer): HostFault[] {
  const faults = [...typeFaults(metadata, /^application\/json\b/), ...freshFaults(metadata), ...corsFaults(metadata)];
  if (faults.some(({ id }) => id === 'tidak-ada') || listsFunctions(metadata.body)) return faults;
  return [...faults, fault('isi-json', metadata.address)];
}

function listsFunctions(body: string): boolean {
  try {
    const metadata: unknown = JSON.parse(body);
    return typeof metadata === 'object' && metadata !== null && 'functions' in metadata;
  } catch {
    return false;
  }
}

function iconFaults(icon: Answer): HostFault[] {
  const rule = icon.headers['cache-control'] ?? '';
  return [
    ...typeFaults(icon, /^image\/png\b/),
    ...(/no-cache|no-store|max-age=0\b/.test(rule) ? [fault('ikon-tanpa-singgahan', icon.address, rule)] : []),
  ];
}

/** The icons that the manifest names, and whether it names this host. */
async function iconsOf(base: string, manifest: Answer): Promise<{ addresses: string[]; faults: HostFault[] }> {
  const missing = typeFaults(manifest, /./);
  if (missing.length > 0) return { addresses: ['assets/icon-32.png'], faults: missing };
  const named = [...manifest.body.matchAll(/(?:Default)?Value="(https?:\/\/[^"]+)"/g)].map(([, url = '']) => url);
  const elsewhere = named.find((url) => !url.startsWith(base));
  return {
    addresses: [...new Set(named.filter((url) => url.startsWith(base) && url.endsWith('.png')))],
    faults: elsewhere === undefined ? [] : [fault('alamat-lain', manifest.address, elsewhere)],
  };
}

/** What is said of a file that is not there hides what else would be said of it. */
function typeFaults({ address, status, headers }: Answer, type: RegExp): HostFault[] {
  if (status !== 200) return [fault('tidak-ada', address, [status, headers.location].filter(Boolean).join(' → '))];
  const found = headers['content-type'] ?? '';
  return type.test(found) ? [] : [fault('jenis-berkas', address, found || 'Content-Type: -')];
}

const whenSent = (answer: Answer, id: FaultId, isFaulty: boolean, detail = '') =>
  answer.status === 200 && isFaulty ? [fault(id, answer.address, detail)] : [];

function freshFaults(answer: Answer): HostFault[] {
  const rule = answer.headers['cache-control'] ?? '';
  return whenSent(answer, 'singgahan-lama', !/no-cache|no-store|max-age=0\b/.test(rule), rule || 'Cache-Control: -');
}

const corsFaults = (answer: Answer) => whenSent(answer, 'cors', !allowsExcel(answer));

const missingFaults = (answer: Answer) => whenSent(answer, 'pengganti-404', true);
