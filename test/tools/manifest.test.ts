import { readFileSync } from 'node:fs';
import { manifestProblems } from '../../tools/manifest/checks';
import { schemaErrors, schemaFolder } from '../../tools/manifest/schema';

const manifest = readFileSync('manifest.xml', 'utf8');
const problems = (text: string) => manifestProblems(text, { root: process.cwd() });

describe('the manifest', () => {
  it('has nothing that Excel or the store would refuse', () => {
    expect(problems(manifest)).toEqual([]);
  });

  const folder = schemaFolder();
  (folder ? it : it.skip)(
    `is valid under Microsoft's schemas${folder ? '' : ' (not run: the schemas are not here)'}`,
    async () => {
      expect(await schemaErrors(manifest, folder ?? '')).toEqual([]);
      const broken = manifest.replace('lifetime="long"', 'lifetime="forever"');
      expect(await schemaErrors(broken, folder ?? '')).not.toEqual([]);
    },
  );
});

describe('the manifest check', () => {
  it.each([
    ['a resid without a resource', 'resid="Panel.Tip"', 'resid="Panel.Tipp"', /"Panel\.Tipp" names no resource/],
    [
      'an address that is not https',
      'https://localhost:3000/functions.js"',
      'http://localhost:3000/functions.js"',
      /is not https/,
    ],
    [
      'another origin',
      'https://localhost:3000/functions.js"',
      'https://example.org/functions.js"',
      /more than one origin/,
    ],
    [
      'pages that differ',
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Guide.Url"/>',
      /must name the same page/,
    ],
    [
      'an override for the default locale',
      '<Override Locale="en-US" Value="IKU',
      '<Override Locale="id-ID" Value="IKU',
      /default locale/,
    ],
    [
      'an override in the wrong namespace',
      '<bt:Override Locale="en-US" Value="Review"/>',
      '<Override Locale="en-US" Value="Review"/>',
      /wrong namespace/,
    ],
    ['an icon that does not exist', 'assets/panel-80.png', 'assets/panel-81.png', /has no file/],
    ['a name that the store refuses', 'Value="IKU Assistant"', 'Value="IKU for Excel"', /store refuses/],
    ['a version that is not the package’s', /<Version>[^<]*/, '<Version>9.9.9.0', /9\.9\.9\.0; package\.json says/],
    [
      'an id for the pane of a long-lived runtime',
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>ButtonId1</TaskpaneId>',
      /no TaskpaneId/,
    ],
    ['a label that is too long', 'DefaultValue="Panel"', `DefaultValue="${'x'.repeat(126)}"`, /at most 125/],
  ])('sees %s', (_what, from, to, message) => {
    expect(manifest).toMatch(from);
    expect(problems(manifest.replace(from, to)).join('\n')).toMatch(message);
  });
});
