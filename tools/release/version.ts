/** Where the version of package.json stands in texts that nothing builds, and how it comes there. */

/** Files that name it. */
export const NAMES_VERSION = ['manifest.xml', 'CHANGELOG.md', 'README.md', 'docs/banyak-berkas.md'] as const;

/** The packed command line, and an image made of it. */
const PACKED = /asisten-iku([-:])\d+\.\d+\.\d+/g;

interface Said {
  readonly version: string;
  /** 2026-11-28. */
  readonly today: string;
}

/** The text of a file with the new version. What stands as unreleased in the changelog becomes that version's, once. */
export function withVersion(text: string, file: (typeof NAMES_VERSION)[number], { version, today }: Said): string {
  switch (file) {
    case 'manifest.xml':
      return text.replace(/<Version>[^<]*</, `<Version>${version}.0<`);
    case 'CHANGELOG.md':
      return text.includes(`## [${version}]`)
        ? text
        : text.replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${today}\n`);
    default:
      return text.replace(PACKED, (_, mark: string) => `asisten-iku${mark}${version}`);
  }
}
