/**
 * The unified manifest (JSON) of Microsoft 365, made from manifest.xml so that every name, text and address is known in one
 * place. Shapes after Microsoft's reference of the manifest's schema 1.30 (learn.microsoft.com/microsoft-365/extensibility/schema),
 * against which `unified-schema.ts` holds it; `unifiedProblems` looks at what a schema cannot see.
 */

import { JSDOM } from 'jsdom';
import { type Bilingual, type Language } from '../../src/core/language/bilingual';

const SCHEMA_VERSION = '1.30';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

/** At most 80 characters: the XML manifest has no such text. */
const SHORT_DESCRIPTION: Bilingual = {
  id: 'Memeriksa tabel Indikator Kinerja Utama dan menghitung capaiannya di Excel.',
  en: 'Checks tables of key performance indicators (IKU) and measures achievement.',
};

const RUNTIME = 'IKU.Runtime';
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

interface Icon {
  readonly size: number;
  readonly url: string;
}

interface Control {
  readonly id: string;
  readonly type: 'button';
  readonly label: string;
  readonly icons: readonly Icon[];
  readonly supertip: { readonly title: string; readonly description: string };
  readonly actionId: string;
}

interface Action {
  readonly id: string;
  readonly type: 'openPage' | 'executeFunction';
  readonly view?: string;
}

/** What is written and not looked at. */
type Other = Readonly<Record<string, unknown>>;

/** The manifest as far as it is looked at here. */
export interface UnifiedManifest {
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly extensions: readonly (Other & {
    readonly runtimes: readonly (Other & { readonly actions: readonly Action[] })[];
    readonly ribbons: readonly (Other & {
      readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly Control[] }[] }[];
    })[];
  })[];
}

/** What the XML says in one language. */
class Source {
  readonly document: Document;

  constructor(
    xml: string,
    private readonly language: Language,
  ) {
    this.document = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  }

  one(tag: string, within: Element | Document = this.document): Element {
    const [found] = within.getElementsByTagName(tag);
    if (!found) throw new Error(`manifest.xml has no ${tag}.`);
    return found;
  }

  text(tag: string): string {
    return this.one(tag).textContent?.trim() ?? '';
  }

  /** A value with its translations, such as DisplayName and the resources. */
  value(element: Element): string {
    const own = [...element.children].find((child) => child.getAttribute('Locale') === LOCALES[this.language]);
    return own?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  }

  resource(element: Element): string {
    const id = element.getAttribute('resid');
    const found = [...this.document.querySelectorAll('Resources [id]')].find((each) => each.getAttribute('id') === id);
    if (!found) throw new Error(`manifest.xml has no resource "${String(id)}".`);
    return this.value(found);
  }

  icons(within: Element): readonly Icon[] {
    return [...this.one('Icon', within).children].map((image) => ({
      size: Number(image.getAttribute('size')),
      url: this.resource(image),
    }));
  }
}

/** @throws Error when the XML lacks something that the JSON needs. */
export function unifiedManifest(xml: string, language: Language = 'id'): UnifiedManifest & Other {
  const source = new Source(xml, language);
  const page = source.one('SourceLocation').getAttribute('DefaultValue') ?? '';
  const help = new URL('bantuan/', page).href;
  const tab = source.one('CustomTab');
  const controls = [...tab.getElementsByTagName('Control')].map((control) => controlOf(source, control));
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    // Three numbers here, four in the XML.
    version: source.text('Version').replace(/\.0$/, ''),
    id: source.text('Id'),
    developer: {
      name: source.text('ProviderName'),
      websiteUrl: source.one('SupportUrl').getAttribute('DefaultValue'),
      privacyUrl: `${help}privasi.html`,
      termsOfUseUrl: `${help}ketentuan.html`,
    },
    name: { short: source.value(source.one('DisplayName')), full: source.value(source.one('DisplayName')) },
    description: { short: SHORT_DESCRIPTION[language], full: source.value(source.one('Description')) },
    icons: { color: 'assets/icon-192.png', outline: 'assets/outline-32.png' },
    accentColor: '#0B5563',
    localizationInfo: {
      defaultLanguageTag: LOCALES.id.toLowerCase(),
      additionalLanguages: [{ languageTag: LOCALES.en.toLowerCase(), file: 'manifest-en.json' }],
    },
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    validDomains: [new URL(page).host],
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: capabilities(source) },
        runtimes: [
          {
            id: RUNTIME,
            type: 'general',
            code: { page, script: resourceNamed(source, 'Functions.Script.Url') },
            lifetime: 'long',
            actions: controls.map(({ action }) => action),
            customFunctions: {
              namespace: {
                id: source.resource(source.one('Namespace')),
                name: source.resource(source.one('Namespace')),
              },
              metadataUrl: resourceNamed(source, 'Functions.Metadata.Url'),
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              tabOf(
                source,
                tab,
                controls.map(({ control }) => control),
              ),
            ],
          },
        ],
      },
    ],
  };
}

function capabilities(source: Source): readonly object[] {
  return [...source.document.getElementsByTagName('Set')].map((set) => ({
    name: set.getAttribute('Name'),
    minVersion: set.getAttribute('MinVersion'),
  }));
}

function resourceNamed(source: Source, id: string): string {
  const [user] = source.document.querySelectorAll(`[resid="${id}"]`);
  if (!user) throw new Error(`manifest.xml uses no resource "${id}".`);
  return source.resource(user);
}

function tabOf(source: Source, tab: Element, controls: readonly Control[]) {
  const group = source.one('Group', tab);
  const [label] = [...tab.children].filter((child) => child.tagName === 'Label');
  return {
    id: tab.getAttribute('id'),
    label: label ? source.resource(label) : '',
    groups: [
      {
        id: group.getAttribute('id'),
        label: source.resource(source.one('Label', group)),
        icons: source.icons(group),
        controls,
      },
    ],
  };
}

function controlOf(source: Source, control: Element): { readonly control: Control; readonly action: Action } {
  const id = control.getAttribute('id') ?? '';
  const tip = source.one('Supertip', control);
  const isPane = source.one('Action', control).getAttribute('xsi:type') === 'ShowTaskpane';
  const action: Action = isPane
    ? { id: `${id}.Open`, type: 'openPage', view: id }
    : { id: source.one('FunctionName', control).textContent?.trim() ?? '', type: 'executeFunction' };
  return {
    action,
    control: {
      id,
      type: 'button',
      label: source.resource(source.one('Label', control)),
      icons: source.icons(control),
      supertip: {
        title: source.resource(source.one('Title', tip)),
        description: source.resource(source.one('Description', tip)),
      },
      actionId: action.id,
    },
  };
}

/** What is said otherwise in English, by the path of each text, as the manifest's second file wants it. */
export function englishTexts(xml: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = { $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json` };
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (typeof one === 'string' && typeof other === 'string') {
      if (one !== other) texts[path] = other;
      return;
    }
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return;
    const others = new Map(Object.entries(other));
    for (const [key, value] of Object.entries(one))
      compare(value, others.get(key), Array.isArray(one) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  };
  compare(unifiedManifest(xml, 'id'), unifiedManifest(xml, 'en'), '');
  return texts;
}

const LONGEST = { short: 30, full: 100, description: 80 };

/** What can be seen to be wrong without the schema; empty when nothing is. */
export function unifiedProblems(manifest: UnifiedManifest, packageVersion: string): string[] {
  const actions = manifest.extensions.flatMap(({ runtimes }) => runtimes.flatMap((runtime) => runtime.actions));
  const tabs = manifest.extensions.flatMap(({ ribbons }) => ribbons.flatMap((ribbon) => ribbon.tabs));
  const controls = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  const ids = actions.map(({ id }) => id);
  const addresses = JSON.stringify(manifest).match(/"http:[^"]*"/g) ?? [];
  const tooLong = (what: string, text: string, limit: number) =>
    text.length > limit ? [`${what} has ${text.length} characters; at most ${limit} are allowed.`] : [];
  return [
    ...(manifest.version === packageVersion ? [] : [`The version is ${manifest.version}, not ${packageVersion}.`]),
    ...controls
      .filter(({ actionId }) => !ids.includes(actionId))
      .map(({ id, actionId }) => `The button "${id}" names no action: "${actionId}".`),
    ...ids
      .filter((id) => !controls.some(({ actionId }) => actionId === id))
      .map((id) => `The action "${id}" has no button.`),
    ...addresses.filter((address) => !address.includes('json-schemas')).map((address) => `${address} is not https.`),
    ...tooLong('name.short', manifest.name.short, LONGEST.short),
    ...tooLong('name.full', manifest.name.full, LONGEST.full),
    ...tooLong('description.short', manifest.description.short, LONGEST.description),
  ];
}
