/** One request to a host, as Excel on the web makes it. */

import { type IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';

/** From where Excel on the web asks for the functions' description. */
const EXCEL_ON_THE_WEB = 'https://excel.officeapps.live.com';

const PATIENCE = 20_000;

export interface Answer {
  readonly address: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a request needs to know of the host. */
export interface Manner {
  /** Go on in spite of a certificate that is not trusted; that has been told already. */
  readonly anyCertificate: boolean;
}

/** Follows no redirection: a login page in place of a file is what has to be seen. */
export function ask(address: string, { anyCertificate }: Manner): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Origin: EXCEL_ON_THE_WEB };
    const request = get(address, { headers, rejectUnauthorized: !anyCertificate, timeout: PATIENCE }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ address, status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    request.once('timeout', () => request.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)));
    request.once('error', reject);
  });
}

/** Why a certificate is not trusted, as Node names it; `null` when something else failed. */
export function certificateFault(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /CERT|SIGNATURE|ALTNAME/.test(code) ? code : null;
}

export function allowsExcel({ headers }: Answer): boolean {
  const allowed = headers['access-control-allow-origin'];
  return allowed === '*' || allowed === EXCEL_ON_THE_WEB;
}
