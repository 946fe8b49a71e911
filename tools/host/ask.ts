/** One request to a host, as Excel on the web makes it. */

import { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent, get } from 'node:https';
import { TLSSocket, rootCertificates } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** From where Excel on the web asks for the functions' description. */
const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com';

const PATIENCE = 20_000;

/** Some at once, as a browser does. A connection that is not used again cannot end between two requests, and each shows its certificate. */
const agent = new Agent({ keepAlive: false, maxSockets: 8, maxCachedSessions: 0 });

/** Why an answer that came cannot be used: it broke off, or what it says of its compression is not so. */
export interface Trouble {
  readonly id: 'terputus' | 'kompresi';
  readonly detail: string;
}

export interface Answer {
  readonly address: string;
  /** 0 when no whole answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As a browser sees it: unpacked. */
  readonly bytes: Buffer;
  readonly body: string;
  readonly trouble: Trouble | null;
  /** When the certificate ends; `null` where it is not told. */
  readonly certificateEnds: Date | null;
}

/** Asks for a file of the add-in by its name below the address. */
export type Look = (name: string) => Promise<Answer>;

/** What a request needs to know of the host. */
export interface Manner {
  /** Go on in spite of a certificate that is not trusted; that has been told already. */
  readonly anyCertificate: boolean;
  /** Certificates of authorities that are trusted beside those that Node knows: an agency's own, in PEM. */
  readonly authorities?: string;
}

/**
 * Follows no redirection: a login page in place of a file is what has to be seen. Rejects when no answer comes at all or breaks off.
 * Asks for compressed answers, as browsers do: a server may send those wrongly, and the plain ones well.
 */
export function ask(address: string, { anyCertificate, authorities }: Manner): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Origin: EXCEL_ON_THE_WEB, 'Accept-Encoding': 'gzip, deflate, br' };
    const trusted = authorities === undefined ? {} : { ca: [...rootCertificates, authorities] };
    const options = { agent, headers, rejectUnauthorized: !anyCertificate, timeout: PATIENCE, ...trusted };
    const request = get(address, options, (response) => {
      const certificateEnds = endOfCertificate(response);
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const sent = Buffer.concat(parts);
        const unpacked = unpack(sent, response.headers['content-encoding'] ?? '');
        resolve({
          address,
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: unpacked ?? sent,
          body: (unpacked ?? sent).toString('utf8'),
          trouble: unpacked
            ? null
            : { id: 'kompresi', detail: `Content-Encoding: ${response.headers['content-encoding']}` },
          certificateEnds,
        });
      });
    });
    request.once('timeout', () => request.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
    request.once('error', reject);
  });
}

/** As `ask`, for a host that has answered before: what breaks off belongs to this file, and the others are still looked at. */
export async function askOn(address: string, manner: Manner): Promise<Answer> {
  try {
    return await ask(address, manner);
  } catch (error) {
    const trouble: Trouble = { id: 'terputus', detail: error instanceof Error ? error.message : String(error) };
    return { address, status: 0, headers: {}, bytes: Buffer.alloc(0), body: '', trouble, certificateEnds: null };
  }
}

/** `null` when the bytes are not what the header says of them: browsers refuse such an answer. */
function unpack(bytes: Buffer, encoding: string): Buffer | null {
  try {
    switch (encoding.trim().toLowerCase()) {
      case '':
      case 'identity':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes);
      case 'deflate':
        return inflateSync(bytes);
      case 'br':
        return brotliDecompressSync(bytes);
      default:
        return null;
    }
  } catch {
    return null;
  }
}

function endOfCertificate({ socket }: IncomingMessage): Date | null {
  if (!(socket instanceof TLSSocket)) return null;
  const { valid_to: until } = socket.getPeerCertificate();
  const ends = new Date(until);
  return Number.isNaN(ends.getTime()) ? null : ends;
}

/** The code that Node gives an error of the network or of its TLS; '' for another. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function allowsExcel({ headers }: Answer): boolean {
  const allowed = headers['access-control-allow-origin'];
  return allowed === '*' || allowed === EXCEL_ON_THE_WEB;
}
