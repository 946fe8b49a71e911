/** The first request to a host: whether it is there, speaks https, and has a certificate that is trusted. */

import { type Answer, type Manner, ask, codeOf } from './ask';
import { type FaultId, type HostFault, fault } from './faults';

export interface Reached {
  readonly faults: readonly HostFault[];
  readonly manner: Manner;
  /** `null` when nothing more can be asked. */
  readonly page: Answer | null;
}

/** Milliseconds before its end in which a certificate should have been renewed; those of 90 days are renewed when 30 are left. */
const SOON = 20 * 24 * 3600 * 1000;

/** The others then go on in spite of the certificate. `now` is held against its last day. */
export async function reach(
  address: string,
  { now, authorities }: { now: Date; authorities?: string },
): Promise<Reached> {
  const trusted = authorities === undefined ? {} : { authorities };
  const strict = { anyCertificate: false, ...trusted };
  try {
    const page = await ask(address, strict);
    return { faults: endFaults(page, now), manner: strict, page };
  } catch (error) {
    const id = faultOf(error);
    if (!id.startsWith('sertifikat')) return { faults: [fault(id, address, said(error))], manner: strict, page: null };
    const manner = { anyCertificate: true, ...trusted };
    const faults = [fault(id, address, codeOf(error))];
    try {
      const page = await ask(address, manner);
      return { faults: id === 'sertifikat-habis' ? faults : [...faults, ...endFaults(page, now)], manner, page };
    } catch (again) {
      return { faults: [...faults, fault(faultOf(again), address, said(again))], manner, page: null };
    }
  }
}

/** By the names that Node gives: https://nodejs.org/api/errors.html and https://nodejs.org/api/tls.html#x509-certificate-error-codes. */
function faultOf(error: unknown): FaultId {
  const code = codeOf(error);
  if (code === 'CERT_HAS_EXPIRED') return 'sertifikat-habis';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'sertifikat-nama';
  if (/CERT|SIGNATURE/.test(code)) return 'sertifikat';
  return /EPROTO|^ERR_SSL_/.test(code) ? 'bukan-tls' : 'tidak-terjangkau';
}

/** One line: what OpenSSL says begins with addresses of its own memory and sources. */
function said(error: unknown): string {
  const [, reason] = /:SSL routines:[^:]*:([^:]+):/.exec(String(error)) ?? [];
  return reason ?? String(error).split('\n')[0] ?? '';
}

function endFaults({ address, certificateEnds }: Answer, now: Date): HostFault[] {
  if (certificateEnds === null) return [];
  const left = certificateEnds.getTime() - now.getTime();
  if (left > SOON) return [];
  return [
    fault(left < 0 ? 'sertifikat-habis' : 'sertifikat-segera', address, certificateEnds.toISOString().slice(0, 10)),
  ];
}
