import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

const DAYS = 365;

/**
 * A self-signed certificate for this machine, made once and kept. Browsers ask once whether to go on. It signs nothing but itself:
 * whoever comes to trust it trusts this one server, and no certificate that its key could make for other sites.
 */
export function certificate(folder: string): { key: string; cert: string } {
  const file = path.join(folder, 'server-certificate.json');
  const kept = read(file);
  if (kept && kept.until > Date.now()) return kept;
  const made = generate([{ name: 'commonName', value: 'localhost' }], {
    days: DAYS,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const fresh = { key: made.private, cert: made.cert, until: Date.now() + (DAYS - 1) * 86_400_000 };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

function read(file: string): { key: string; cert: string; until: number } | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string; until: number };
  } catch {
    return null;
  }
}
