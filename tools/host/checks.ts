/** Whether a host serves the built add-in so that Excel can use it: on the desktop, and on the web, which asks for more. */

import { type Answer, type Look, allowsExcel, askOn } from './ask';
import { blankFaults, filesOfDesk, metadataContentFaults, ownScripts, partsOf, scriptContentFaults } from './contents';
import { type FaultId, type HostFault, counted, fault } from './faults';
import { policyFaults } from './policy';
import { reach } from './reach';
import { differences } from './same-as-built';

/** A name that no build gives. */
const NO_SUCH_FILE = 'tidak-ada.00000000.js';

const HTML = /^text\/html\b/;
const JAVASCRIPT = /^(text|application)\/(x-)?javascript\b/;

/** Guide, and what manifests say of privacy, terms and support. */
const PAGES = ['panduan', 'privasi', 'ketentuan', 'dukungan'].map((name) => `bantuan/${name}.html`);

/** The pages that say who hosts the add-in; its terms may stay without an addition. */
const SAYS_WHO = /\b(privasi|dukungan)\.html$/;

interface Given {
  /** The folder whose files the host should be serving; where it is not known, files are judged by what is in them. */
  readonly built?: string;
  readonly now?: Date;
  /** See `Manner`. */
  readonly authorities?: string;
}

/** All faults of the host at `address`, where the files of `dist/` are; empty when there are none. */
export async function hostFaults(
  address: string,
  { built, now = new Date(), authorities }: Given = {},
): Promise<readonly HostFault[]> {
  const base = baseOf(address);
  if (!base.startsWith('https://')) return [fault('bukan-https', base)];
  const { faults, manner, page } = await reach(
    `${base}taskpane.html`,
    authorities === undefined ? { now } : { now, authorities },
  );
  if (!page) return faults;
  const look = remembered((name) => askOn(new URL(name, base).href, manner));
  const icons = await iconsOf(base, await look('manifest.xml'));
  const functions = await look('functions.js');
  const scripts = await Promise.all(
    ownScripts(page)
      .filter((name) => name !== 'functions.js')
      .map(look),
  );
  const parts = await Promise.all([
    paneFaults(page),
    ...scripts.map(scriptFaults),
    ...[functions, ...scripts].map((script) => mixedFaults(script, partsOf(script), look)),
    ...['functions.json', 'functions-en.json'].map(async (name) => metadataFaults(await look(name), base)),
    functionsFaults(functions),
    icons.faults,
    ...icons.addresses.map(async (icon) => iconFaults(await look(icon))),
    ...PAGES.map(async (name) => helpFaults(await look(name))),
    deskFaults(look),
    look(NO_SUCH_FILE).then(missingFaults),
  ]);
  const found = [...faults, ...parts.flat()];
  // Where another page is sent in its place, or none, every file would differ, and that has been said.
  const comparable = built !== undefined && page.status === 200 && isPane(page);
  return comparable ? [...found, ...(await differences({ built, base, look, named: found }))] : found;
}

/** Each file is asked for once. */
function remembered(look: Look): Look {
  const answers = new Map<string, Promise<Answer>>();
  return (name) => {
    const answer = answers.get(name) ?? look(name);
    answers.set(name, answer);
    return answer;
  };
}

/**
 * The folder of the add-in, whichever of its files was named.
 * @throws TypeError when it is no address.
 */
export function baseOf(address: string): string {
  const url = new URL(address.includes('://') ? address : `https://${address}`);
  const path = url.pathname.replace(/[^/]*\.(html|xml|js|json)$/, '');
  return url.origin + (path.endsWith('/') ? path : `${path}/`);
}

const isPane = ({ body }: Answer) => body.includes('functions.js');

function paneFaults(page: Answer): HostFault[] {
  const faults = typeFaults(page, HTML);
  if (isNotSent(faults)) return faults;
  const { address, headers, body } = page;
  const frame = headers['x-frame-options'];
  const embedder = headers['cross-origin-embedder-policy'];
  const policy = String(headers['content-security-policy'] ?? '');
  return [
    ...faults,
    ...(isPane(page) ? [] : [fault('bukan-asisten-iku', address)]),
    ...freshFaults(page),
    ...(frame === undefined ? [] : [fault('x-frame-options', address, String(frame))]),
    ...(embedder === 'require-corp' ? [fault('coep', address)] : []),
    ...policyFaults(address, policy, body.includes('appsforoffice.microsoft.com')),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : [fault('tanpa-nosniff', address)]),
  ];
}

/** A script whose parts are not there is of another release than they, or the copying has stopped. */
async function mixedFaults(script: Answer, parts: readonly string[], look: Look): Promise<HostFault[]> {
  const answers = await Promise.all(parts.map(look));
  const missing = parts.filter((_, index) => answers[index]?.status !== 200);
  return missing.length === 0 ? [] : [fault('rilis-campur', script.address, counted(missing))];
}

const scriptFaults = (script: Answer) => whole(script, JAVASCRIPT, scriptContentFaults);

function functionsFaults(script: Answer): HostFault[] {
  return [...scriptFaults(script), ...freshFaults(script), ...corsFaults(script)];
}

function metadataFaults(metadata: Answer, base: string): HostFault[] {
  return [
    ...whole(metadata, /^application\/json\b/, (answer) => metadataContentFaults(answer, base)),
    ...freshFaults(metadata),
    ...corsFaults(metadata),
  ];
}

function helpFaults(page: Answer): HostFault[] {
  return whole(page, HTML, (answer) => (SAYS_WHO.test(answer.address) ? blankFaults(answer) : []));
}

/** The desk, with everything that its keeper lists. */
async function deskFaults(look: Look): Promise<HostFault[]> {
  const [page, keeper] = await Promise.all([look('meja.html'), look('meja-offline.js')]);
  const files = filesOfDesk(keeper);
  const packed = await Promise.all(files.filter((name) => name.endsWith('.gz')).map(look));
  return [
    ...typeFaults(page, HTML),
    ...scriptFaults(keeper),
    ...(await mixedFaults(keeper, files, look)),
    ...packed.flatMap(packedFaults),
  ];
}

/** The desk unpacks it itself: sent as the compressed form of another file, it would come unpacked already. */
function packedFaults({ address, status, headers, bytes }: Answer): HostFault[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return status !== 200 || isPacked
    ? []
    : [fault('kompresi', address, `Content-Encoding: ${headers['content-encoding'] ?? '-'}`)];
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
function typeFaults({ address, status, headers, trouble }: Answer, type: RegExp): HostFault[] {
  if (trouble) return [fault(trouble.id, address, trouble.detail)];
  if (status !== 200) return [fault('tidak-ada', address, [status, headers.location].filter(Boolean).join(' → '))];
  const found = headers['content-type'] ?? '';
  return type.test(found) ? [] : [fault('jenis-berkas', address, found || 'Content-Type: -')];
}

const isNotSent = (faults: readonly HostFault[]) =>
  faults.some(({ id }) => id === 'tidak-ada' || id === 'terputus' || id === 'kompresi');

/** Its type, and what is in it where it was sent. */
function whole(answer: Answer, type: RegExp, contents: (answer: Answer) => HostFault[]): HostFault[] {
  const faults = typeFaults(answer, type);
  return isNotSent(faults) ? faults : [...faults, ...contents(answer)];
}

const whenSent = (answer: Answer, id: FaultId, isFaulty: boolean, detail = '') =>
  answer.status === 200 && isFaulty ? [fault(id, answer.address, detail)] : [];

function freshFaults(answer: Answer): HostFault[] {
  const rule = answer.headers['cache-control'] ?? '';
  return whenSent(answer, 'singgahan-lama', !/no-cache|no-store|max-age=0\b/.test(rule), rule || 'Cache-Control: -');
}

const corsFaults = (answer: Answer) =>
  whenSent(answer, 'cors', !allowsExcel(answer), answer.headers['access-control-allow-origin'] ?? '-');

const missingFaults = (answer: Answer) => whenSent(answer, 'pengganti-404', true);
