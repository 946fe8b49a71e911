/** The `package.json` of the packed command line: what npm must know to install it, and no dependency. */

interface ProjectPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
}

export function cliPackage(project: string): string {
  const { name, version, description, license, engines } = JSON.parse(project) as ProjectPackage;
  return `${JSON.stringify({ name, version, description, license, engines, bin: { iku: 'iku.js' } }, null, 2)}\n`;
}
