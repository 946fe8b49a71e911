import * as fc from 'fast-check';
import { partOf, textOfPart } from '../../src/core/kept-part';
import { runs } from '../runs';

const PLACE = { key: 'Uji.kata', namespace: 'urn:uji:kata' };

test('any text that JSON may hold comes back from its part', () => {
  const text = fc.anything({ withUnicodeString: true }).map((value) => JSON.stringify(value) ?? 'null');
  fc.assert(
    fc.property(fc.oneof(text, fc.json({ stringUnit: 'binary' })), (written) => {
      expect(JSON.parse(textOfPart(PLACE, partOf(PLACE, written)) ?? '')).toEqual(JSON.parse(written));
    }),
    { numRuns: runs(200) },
  );
  const unfit = JSON.stringify({ a: '\ufffe\uffff\u0000<&>"' });
  expect(partOf(PLACE, unfit)).not.toMatch(/[\ufffe\uffff\u0000]/);
  expect(JSON.parse(textOfPart(PLACE, partOf(PLACE, unfit)) ?? '')).toEqual(JSON.parse(unfit));
});

test.each([
  '<asisten-iku xmlns="urn:uji:kata">{"a":1}</asisten-iku>',
  '\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<asisten-iku xmlns="urn:uji:kata">{&quot;a&quot;:1}</asisten-iku>\n',
  "<k:asisten-iku xmlns:k='urn:uji:kata'>{&#34;a&#x22;:1}</k:asisten-iku>",
])('a part is read however it was written since: %s', (part) => expect(textOfPart(PLACE, part)).toBe('{"a":1}'));

test.each([
  '',
  '<a xmlns="urn:uji:kata">x</a>',
  '<asisten-iku xmlns="urn:lain">x</asisten-iku>',
  '<asisten-iku xmlns="urn:uji:kata">',
])('nothing is read of what is not ours: %s', (part) => expect(textOfPart(PLACE, part)).toBeNull());
