/**
 * A text of ours as a custom XML part of the workbook, and back: such parts belong to no add-in, so that every way of installing
 * it sees them.
 */

import { escapeXml, unescapeXml } from './xml-text';

/** Where a workbook keeps a text of ours. */
export interface KeptPlace {
  /** The name of the add-in's own document setting. */
  readonly key: string;
  /** Of the custom XML part that holds the copy. */
  readonly namespace: string;
}

const ELEMENT = 'asisten-iku';

/** The whole part. The text is JSON, which writes control characters as `\u0000`; the others that XML cannot hold are written so here. */
export function partOf({ namespace }: KeptPlace, text: string): string {
  const holdable = text.replace(/\ufffe/g, '\\ufffe').replace(/\uffff/g, '\\uffff');
  return `<${ELEMENT} xmlns="${namespace}">${escapeXml(holdable)}</${ELEMENT}>`;
}

/** The text in such a part, as Excel or another program has written it since; `null` for parts of others, and for damaged ones. */
export function textOfPart({ namespace }: KeptPlace, part: string): string | null {
  const element = part.replace(/^\ufeff?(?:<\?xml[^<>]*>)?/, '').trim();
  const [, name = '', attributes = '', content] = /^<([\w.:-]+)([^<>]*)>([^<]*)<\/[^<>]*>$/.exec(element) ?? [];
  if (content === undefined || name.replace(/^.*:/, '') !== ELEMENT) return null;
  const declared = [...attributes.matchAll(/xmlns[\w:.-]*=(?:"([^"]*)"|'([^']*)')/g)];
  return declared.some(([, double, single]) => (double ?? single) === namespace) ? unescapeXml(content) : null;
}
