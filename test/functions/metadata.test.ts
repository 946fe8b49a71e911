import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { BODIES } from '../../src/functions/bodies';
import { METADATA_FILES, functionsMetadata } from '../../src/functions/metadata';
import { columnIndex } from '../../src/core/sheet/address';
import { functionPages } from '../../tools/function-docs';

const { functions, ...flags } = functionsMetadata('https://example.go.id/iku/');

describe('functions.json', () => {
  test('describes exactly the functions that have a body', () => {
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(BODIES).sort());
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  });

  test('lets errors and formatted numbers in, without the flag that crashes Excel LTSC 2021 beside this one', () => {
    expect(flags).toEqual({ allowCustomDataForDataTypeAny: true });
    const { functions: same, ...perpetual } = functionsMetadata('https://example.go.id/iku/', 'id', false);
    expect(perpetual).toEqual({ allowErrorForDataTypeAny: true });
    expect(same).toEqual(functions);
  });

  test.each(functions.map((entry) => [entry.name, entry] as const))(
    '%s keeps the rules of the schema',
    (name, entry) => {
      expect(entry.id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(name).toBe(entry.id);
      expect(isCellAddress(name)).toBe(false);
      expect(entry.description.length).toBeGreaterThan(10);
      expect(entry.helpUrl).toMatch(/^https:\/\/example\.go\.id\/iku\/bantuan\/fungsi\/[a-z]+\.html$/);
      expect(entry.result).toEqual({ type: 'any', dimensionality: 'matrix' });
      const names = entry.parameters.map((parameter) => parameter.name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of entry.parameters) {
        expect(parameter.name).toMatch(/^[a-z][a-z_]*$/);
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
      }
      const firstOptional = entry.parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(entry.parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    },
  );

  test('has no name of a function of Excel, so that none is taken for another', () => {
    const excels = excelFunctions();
    expect(excels).toContain('AVERAGE');
    expect(functions.map(({ name }) => name).filter((name) => excels.has(name))).toEqual([]);
  });

  test('has complete English texts of its own, with the same names', () => {
    const english = functionsMetadata('https://example.go.id', 'en').functions;
    expect(english.map(({ name, parameters }) => [name, parameters.map((parameter) => parameter.name)])).toEqual(
      functions.map(({ name, parameters }) => [name, parameters.map((parameter) => parameter.name)]),
    );
    english.forEach((entry, index) => {
      expect(entry.description).not.toBe(functions[index]?.description);
    });
  });

  test('stands in the manifest for each language', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const [, home, override] =
      /id="Functions\.Metadata\.Url" DefaultValue="[^"]*\/([^"/]*)">\s*<bt:Override Locale="en-US" Value="[^"]*\/([^"/]*)"/.exec(
        manifest,
      ) ?? [];
    expect({ id: home, en: override }).toEqual(METADATA_FILES);
  });

  test('help links lead to pages that exist, the English ones to their English part', () => {
    const pages = functionPages();
    const english = functionsMetadata('https://example.go.id/iku', 'en').functions;
    for (const { helpUrl } of [...functions, ...english]) {
      const [, name = '', part] = /\/bantuan\/fungsi\/(\w+)\.html(#.*)?$/.exec(helpUrl) ?? [];
      expect(pages.has(`${name}.md`)).toBe(true);
      if (part)
        expect([part, pages.get(`${name}.md`)]).toEqual(['#in-english', expect.stringContaining('## In English')]);
    }
  });

  test('every function shows an example and says what its words are', () => {
    for (const { id, examples, parameters } of FUNCTIONS) {
      expect([id, examples.length > 0]).toEqual([id, true]);
      for (const { words, help } of parameters) {
        for (const choice of Object.keys(words?.words ?? {})) expect(help.id).toContain(`"${choice}"`);
      }
    }
  });
});

/** `IKU1` would be one; the namespace and its dot keep ours apart, but a bare name must not be one either. */
function isCellAddress(name: string): boolean {
  const match = /^([A-Z]{1,3})\d+$/.exec(name);
  return (match?.[1] !== undefined && columnIndex(match[1]) <= columnIndex('XFD')) || /^R\d*C\d*$/.test(name);
}

/** The names of Excel's functions as the workbench's formula engine declares them. */
function excelFunctions(): ReadonlySet<string> {
  const folder = resolve('node_modules/@univerjs/engine-formula/lib/types/functions');
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('function-names.d.ts'),
  );
  const names = lists.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/(?<= = ")[^"]+/g) ?? []);
  return new Set(names);
}
