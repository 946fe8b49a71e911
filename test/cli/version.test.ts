/** The version has one place, package.json: the command line says the same one. */

import packageInfo from '../../package.json';
import { iku } from './run-iku';

test.each(['--versi', '--version'])('iku %s says the version of the package and nothing else', async (option) => {
  expect(await iku(option)).toEqual({ code: 0, out: `${packageInfo.version}\n`, err: '' });
});

test('the help writes the program as the user calls it', async () => {
  expect((await iku('--bantuan')).out).toContain('\n  iku periksa BERKAS');
});
