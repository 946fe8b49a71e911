/** Damaged files: bytes of the samples changed, cut or repeated. Each is read, or refused in words. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { review } from '../../src/core/review';
import { UnreadableFile, readWorkbook } from '../../src/xlsx/read';
import { fuzz } from './fuzzing';

const FILES = readdirSync('samples')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => new Uint8Array(readFileSync(join('samples', name))));

/** Where in the bytes, as a fraction of their length, and what is done there. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('change', 'cut', 'repeat', 'text'),
  byte: fc.nat({ max: 255 }),
  text: fc.constantFrom('"', '<', '</row>', '4294967295', '-1', '&#x110000;', '__proto__', '<c r="XFD9"/>'),
  length: fc.nat({ max: 200 }),
});

function damaged(
  bytes: Uint8Array,
  { at, kind, byte, text, length }: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [head, tail] = [bytes.slice(0, place), bytes.slice(place)];
  const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (kind) {
    case 'change':
      return joined(head, Uint8Array.of(byte), tail.slice(1));
    case 'cut':
      return joined(head, tail.slice(length));
    case 'repeat':
      return joined(head, tail.slice(0, length), tail);
    case 'text':
      return joined(head, new TextEncoder().encode(text), tail);
  }
}

const inputs = fc.record({
  file: fc.constantFrom(...FILES),
  part: fc.option(fc.nat({ max: 30 })),
  damages: fc.array(damage, { minLength: 1, maxLength: 3 }),
});

test('files', () =>
  fuzz('files', inputs, ({ file, part, damages }) => {
    const hurt = (bytes: Uint8Array) => damages.reduce(damaged, bytes);
    let bytes: Uint8Array = file;
    if (part === null) bytes = hurt(file);
    else {
      const parts = unzipSync(file);
      const names = Object.keys(parts);
      const name = names[part % names.length] ?? '';
      bytes = zipSync({ ...parts, [name]: hurt(parts[name] ?? new Uint8Array()) }, { level: 0 });
    }
    try {
      expect(review(readWorkbook(bytes, 'rusak.xlsx').sheets).failures).toEqual([]);
    } catch (problem) {
      if (!(problem instanceof UnreadableFile)) throw problem;
    }
  }));
