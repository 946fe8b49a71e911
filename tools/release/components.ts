/** What others wrote and we ship: which packages the bundles hold, under which licences, and the list of them that machines read. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which some part is shipped. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As in the lock file: an SPDX name. */
  readonly licence: string;
  /** The licence file of the package, word for word. */
  readonly licenceText: string;
  /** Of the package's archive in the registry, in hexadecimal; `null` where the lock file names none. */
  readonly sha512: string | null;
}

export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

/** Every bundle begins with some lines of webpack's own. */
const IN_EVERY_BUNDLE = ['webpack'];

export const LICENCES_FILE = 'lisensi-pihak-ketiga.txt';
export const SBOM_FILE = 'sbom.cdx.json';

/** The packages that module files belong to, each once, by name. */
export function packagesOf(files: readonly string[]): readonly string[] {
  const names = files.flatMap((file) => {
    const parts = file.split(/[\\/]node_modules[\\/]/);
    const [, name] = /^((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(parts.length > 1 ? (parts.at(-1) ?? '') : '') ?? [];
    return name === undefined ? [] : [name.replace('\\', '/')];
  });
  return [...new Set([...IN_EVERY_BUNDLE, ...names])].sort();
}

/**
 * What the lock file and the installed packages say of them.
 * @throws Error for a package that is not locked, or that comes without a licence: neither may be shipped.
 */
export function componentsOf(names: readonly string[], root: string): readonly Component[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return names.map((name) => {
    const locked = lock.packages[`node_modules/${name}`];
    if (!locked) throw new Error(`${name} is shipped but does not stand in package-lock.json.`);
    const { version, license, integrity } = locked;
    if (license === undefined) throw new Error(`package-lock.json names no licence of ${name}, which is shipped.`);
    const licenceText = licenceFile(join(root, 'node_modules', name));
    if (licenceText === null) throw new Error(`${name} is shipped but has no licence file.`);
    return { name, version, licence: license, licenceText, sha512: sha512Of(integrity) };
  });
}

function licenceFile(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n'));
  return texts.length === 0 ? null : texts.join('\n\n');
}

function sha512Of(integrity: string | undefined): string | null {
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex');
}

/** All licences in one text, for whoever hands the files on. */
export function licencesText(product: Product, components: readonly Component[]): string {
  const head = `${product.name} ${product.version} (${product.license}) memuat bagian dari paket berikut, dengan lisensinya masing-masing.
${product.name} ${product.version} (${product.license}) holds parts of these packages, each under its own licence.
`;
  const rule = '-'.repeat(78);
  const texts = components.map(
    ({ name, version, licence, licenceText }) =>
      `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${licenceText}\n`,
  );
  return [head, ...texts].join('\n');
}

/**
 * The bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). It names no moment and no random serial
 * number, both of which the format leaves open: the same sources give the same file.
 */
export function sbom(product: Product, components: readonly Component[]): object {
  const self = `pkg:generic/${product.name}@${product.version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: components.map(described),
    dependencies: [
      { ref: self, dependsOn: components.map(addressOf) },
      ...components.map((component) => ({ ref: addressOf(component), dependsOn: [] })),
    ],
  };
}

function described(component: Component): object {
  const { name, version, licence, sha512 } = component;
  return {
    type: 'library',
    'bom-ref': addressOf(component),
    name,
    version,
    // A name of SPDX goes by itself; anything else, such as "SEE LICENSE IN …" or "LICENSE", is only a text.
    licenses: [{ license: /\s|^licen[cs]e$/i.test(licence) ? { name: licence } : { id: licence } }],
    ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    purl: addressOf(component),
  };
}

/** The package's address by the rules of purl, in which an @ of the name is written %40. */
function addressOf({ name, version }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
