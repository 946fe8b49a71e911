/**
 * What Microsoft's schemas cannot see in a manifest but Excel or the store will refuse: references, addresses, icons, lengths,
 * names. Sources: the manifest reference and the store policies of Microsoft's documentation.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** Longest texts, in characters (manifest reference: ShortStrings, LongStrings, DisplayName, Description). */
const LENGTHS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  DisplayName: 125,
  Description: 250,
};

export interface ManifestChecks {
  /** The folder that holds `package.json`, and `assets/` with the icons the manifest names. */
  readonly root: string;
}

/** All complaints, in plain words; empty when there are none. */
export function manifestProblems(manifest: string, { root }: ManifestChecks): string[] {
  const document = new JSDOM(manifest, { contentType: 'text/xml' }).window.document;
  const all = (name: string) => [...document.getElementsByTagName(name)];
  return [
    ...references(all),
    ...addresses(document),
    ...version(all, root),
    ...oneRuntime(all),
    ...paneIds(all),
    ...overrides(all, document),
    ...icons(document, root),
    ...lengths(all),
    ...names(all),
    ...support(all),
  ];
}

type All = (name: string) => Element[];

const RESOURCE_TAGS = ['bt:Image', 'bt:Url', 'bt:String'];

function references(all: All): string[] {
  const ids = RESOURCE_TAGS.flatMap(all).flatMap((element) => element.getAttribute('id') ?? []);
  const used = all('*').flatMap((element) => element.getAttribute('resid') ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource id "${id}" stands twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource id "${id}" is longer than 32 characters.`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resid "${id}" names no resource.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource "${id}" is used nowhere.`),
  ];
}

function addresses(document: Document): string[] {
  const found = [...document.getElementsByTagName('*')]
    .flatMap((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? [])
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  const origins = new Set(found.map((address) => new URL(address).origin));
  return [
    ...found.filter((address) => !address.startsWith('https://')).map((address) => `"${address}" is not https.`),
    ...(origins.size > 1 ? [`The addresses have more than one origin: ${[...origins].join(', ')}.`] : []),
  ];
}

/**
 * Offices that have the add-in look at its files anew when the manifest's version rises; the pane tells the package's. One release
 * has one number: 1.2.3 and 1.2.3.0.
 */
function version(all: All, root: string): string[] {
  const packaged = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const [found] = all('Version').map((element) => element.textContent?.trim());
  const wanted = `${packaged.version}.0`;
  return found === wanted
    ? []
    : [`The version is ${found}; package.json says ${packaged.version}, so it must be ${wanted}.`];
}

/**
 * The task pane of a runtime with a long lifetime is the runtime's own page: its buttons must not give it an id
 * (office-js-docs-pr, docs/develop/configure-your-add-in-to-use-a-shared-runtime.md).
 */
function paneIds(all: All): string[] {
  const isLong = all('Runtime').some((element) => element.getAttribute('lifetime') === 'long');
  return isLong && all('TaskpaneId').length > 0 ? ['A runtime with a long lifetime allows no TaskpaneId.'] : [];
}

/** A shared runtime loads only when runtime, custom-functions page and function file are one page. */
function oneRuntime(all: All): string[] {
  const runtime = all('Runtime').map((element) => element.getAttribute('resid'));
  const page = all('Page').flatMap((element) => element.firstElementChild?.getAttribute('resid') ?? []);
  const functionFile = all('FunctionFile').map((element) => element.getAttribute('resid'));
  const problems = runtime.length === 1 ? [] : [`There must be one Runtime, not ${runtime.length}.`];
  for (const [what, resid] of [
    ['Page', page[0]],
    ['FunctionFile', functionFile[0]],
  ] as const) {
    if (resid !== runtime[0])
      problems.push(`${what} ("${resid}") and Runtime ("${runtime[0]}") must name the same page.`);
  }
  if (!all('Set').some((set) => set.getAttribute('Name') === 'SharedRuntime')) {
    problems.push('A shared runtime needs the requirement set SharedRuntime.');
  }
  return problems;
}

function overrides(all: All, document: Document): string[] {
  const home = all('DefaultLocale')[0]?.textContent?.trim().toLowerCase() ?? '';
  const resources = document.getElementsByTagName('Resources')[0];
  return [...all('Override'), ...all('bt:Override')].flatMap((element) => {
    const locale = element.getAttribute('Locale') ?? '';
    const inside = resources?.contains(element) ?? false;
    return [
      ...(locale.toLowerCase() === home
        ? [`An Override for the default locale ${locale} keeps the add-in from loading.`]
        : []),
      ...(/^[a-z]{2,3}-[A-Z]{2}$/.test(locale) ? [] : [`The locale "${locale}" is not a full tag such as en-US.`]),
      ...(inside === element.tagName.startsWith('bt:') ? [] : [`An Override for ${locale} is in the wrong namespace.`]),
    ];
  });
}

function icons(document: Document, root: string): string[] {
  const urls = [...document.getElementsByTagName('*')]
    .flatMap((element) => element.getAttribute('DefaultValue') ?? [])
    .filter((value) => value.endsWith('.png'));
  return urls.flatMap((url) => {
    const path = join(root, new URL(url).pathname);
    if (!existsSync(path)) return [`The icon ${url} has no file.`];
    const wanted = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    const png = readFileSync(path);
    // A PNG keeps width and height at bytes 16 and 20 of its header.
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return width === wanted && height === wanted ? [] : [`${url} is ${width} × ${height}, not ${wanted} × ${wanted}.`];
  });
}

function lengths(all: All): string[] {
  return Object.entries(LENGTHS).flatMap(([tag, limit]) =>
    all(tag).flatMap((element) =>
      [element, ...element.getElementsByTagName('*')]
        .flatMap((entry) => entry.getAttribute('DefaultValue') ?? entry.getAttribute('Value') ?? [])
        .filter((value) => value.length > limit)
        .map(
          (value) => `"${value.slice(0, 40)}…" in ${tag} has ${value.length} characters; at most ${limit} are allowed.`,
        ),
    ),
  );
}

/** Store policies 7.14 and 7.19: no Microsoft product, no "app", no "plug-in" in a name. */
function names(all: All): string[] {
  const shown = all('DisplayName').flatMap((element) => [
    element.getAttribute('DefaultValue') ?? '',
    ...[...element.children].map((child) => child.getAttribute('Value') ?? ''),
  ]);
  return shown
    .filter((name) => /\b(excel|microsoft|office|app|plug-?in)\b/i.test(name))
    .map((name) => `The name "${name}" holds a word that the store refuses.`);
}

function support(all: All): string[] {
  return ['SupportUrl', 'IconUrl', 'HighResolutionIconUrl']
    .filter((tag) => all(tag).length !== 1)
    .map((tag) => `${tag} is missing.`);
}
