/** The unified manifest says what manifest.xml says, and its check sees what would not load. */

import { readFileSync } from 'node:fs';
import packageInfo from '../../package.json';
import { englishTexts, unifiedManifest, unifiedProblems } from '../../tools/manifest/unified';
import { localizationSchemaErrors, unifiedSchemaErrors } from '../../tools/manifest/unified-schema';

const xml = readFileSync('manifest.xml', 'utf8');
const made = unifiedManifest(xml);

test('it has the runtime, the functions and the buttons of the XML, and nothing that would not load', () => {
  expect(unifiedProblems(made, packageInfo.version)).toEqual([]);
  expect(made).toMatchObject({
    id: '0aa65a05-4556-532a-8478-1a4c54301202',
    validDomains: ['localhost:3000'],
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: [
            { name: 'SharedRuntime', minVersion: '1.1' },
            { name: 'ExcelApi', minVersion: '1.9' },
          ],
        },
        runtimes: [
          {
            lifetime: 'long',
            code: { page: 'https://localhost:3000/taskpane.html', script: 'https://localhost:3000/functions.js' },
            actions: expect.arrayContaining([{ id: 'iku.validasi', type: 'executeFunction' }]),
            customFunctions: {
              namespace: { id: 'IKU', name: 'IKU' },
              metadataUrl: 'https://localhost:3000/functions.json',
            },
          },
        ],
      },
    ],
  });
});

test('English texts stand by their path, and only where they differ', () => {
  const texts = englishTexts(xml);
  expect(texts['name.short']).toBe('IKU Assistant');
  expect(texts['extensions[0].ribbons[0].tabs[0].groups[0].label']).toBe('Review');
  expect(Object.keys(texts)).not.toContain('version');
});

test("Microsoft's schema takes both files, and refuses what it does not know", () => {
  expect(unifiedSchemaErrors(made)).toEqual([]);
  expect(localizationSchemaErrors(englishTexts(xml), String(made['manifestVersion']))).toEqual([]);
  expect(unifiedSchemaErrors({ ...made, developer: undefined }).join()).toContain("required property 'developer'");
  expect(unifiedSchemaErrors({ ...made, accentColor: 'hijau' }).join()).toContain('/accentColor');
  expect(localizationSchemaErrors({ 'name.panjang': 'x' }, String(made['manifestVersion']))).not.toEqual([]);
});

test.each([
  ['color', 192],
  ['outline', 32],
] as const)('the %s icon is there, %i pixels wide and high', (kind, size) => {
  const { [kind]: file } = made['icons'] as Record<typeof kind, string>;
  const png = readFileSync(file);
  // A PNG keeps width and height at bytes 16 and 20 of its header.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('each fault is named', () => {
  expect(unifiedProblems(made, '9.9.9')).toEqual([`The version is ${packageInfo.version}, not 9.9.9.`]);
  const long = { ...made, name: { short: 'x'.repeat(31), full: 'x' } };
  expect(unifiedProblems(long, packageInfo.version).join()).toMatch(/name\.short has 31 characters/);
  const other = unifiedManifest(
    xml.replace('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
  );
  expect(unifiedProblems(other, packageInfo.version).join()).toMatch(/functions\.js" is not https/);
  const [extension] = made.extensions;
  const lame = { ...made, extensions: extension ? [{ ...extension, runtimes: [{ actions: [] }] }] : [] };
  expect(unifiedProblems(lame, packageInfo.version)).toContain(
    'The button "IKU.Validate" names no action: "iku.validasi".',
  );
});
