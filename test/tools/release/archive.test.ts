/** The same files give the same archive, whatever the order and the hour; and what is in it can be checked. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { archive, checksums, filesIn, sha256 } from '../../../tools/release/archive';
import { temporaryFolder } from '../../cli/run-iku';

const at = temporaryFolder();

test('neither the order of the files nor the hour changes the archive; a byte does', () => {
  const one = archive({ 'dist/b.js': strToU8('b'), 'dist/a.js': strToU8('a') });
  jest.useFakeTimers({ now: new Date(2031, 5, 6) });
  const later = archive({ 'dist/a.js': strToU8('a'), 'dist/b.js': strToU8('b') });
  jest.useRealTimers();
  expect(sha256(later)).toBe(sha256(one));
  expect(sha256(archive({ 'dist/a.js': strToU8('a'), 'dist/b.js': strToU8('c') }))).not.toBe(sha256(one));
});

test('it holds the files of a folder and the checksum of each, as sha256sum reads them', () => {
  mkdirSync(at('site/assets'), { recursive: true });
  writeFileSync(at('site/page.html'), 'abc');
  writeFileSync(at('site/assets/x.png'), '');
  const files = filesIn(at('site'), 'dist');
  const unpacked = unzipSync(archive(files));
  expect(Object.keys(unpacked).sort()).toEqual(['SHA256SUMS', 'dist/assets/x.png', 'dist/page.html']);
  expect(strFromU8(unpacked['SHA256SUMS'] ?? new Uint8Array())).toBe(checksums(files));
  // SHA-256 of "abc": FIPS 180-2, appendix B.1.
  expect(checksums(files)).toContain(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  dist/page.html\n',
  );
  expect(Object.keys(filesIn(at('site'), '')).sort()).toEqual(['assets/x.png', 'page.html']);
});
