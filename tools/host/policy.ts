/** What a Content-Security-Policy that the server sends keeps from the pages: both it and the one inside each page hold. */

import { OFFICE_SITES } from '../../src/workbench/server/office-sites';
import { type HostFault, fault } from './faults';

const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/** What the pages themselves do, by the directive that allows it. */
const NEEDS: readonly { readonly directive: string; readonly sources: readonly string[] }[] = [
  { directive: 'connect-src', sources: ["'self'"] },
  { directive: 'style-src', sources: ["'self'", "'unsafe-inline'"] },
  { directive: 'img-src', sources: ["'self'", 'data:'] },
  { directive: 'worker-src', sources: ["'self'"] },
];

/** `asksMicrosoft`: the page takes Office.js from Microsoft's server. */
export function policyFaults(address: string, policy: string, asksMicrosoft: boolean): HostFault[] {
  const ancestors = directive(policy, 'frame-ancestors');
  const missing = OFFICE_SITES.filter((site) => !ancestors?.includes(site));
  const origin = new URL(address).origin;
  const allowed = (name: string, wanted: string) => {
    const sources = directive(policy, name) ?? directive(policy, 'default-src');
    return sources === null || sources.some((source) => allows(source, wanted, origin));
  };
  const scripts = asksMicrosoft ? ["'self'", OFFICE_JS] : ["'self'"];
  const refused = NEEDS.flatMap(({ directive: name, sources }) => {
    const lacking = sources.filter((source) => !allowed(name, source));
    return lacking.length === 0 ? [] : [[name, ...lacking].join(' ')];
  });
  return [
    ...(missing.length === 0 ? [] : [fault('frame-ancestors', address, missing.join(' '))]),
    ...(scripts.every((source) => allowed('script-src', source)) ? [] : [fault('csp-skrip', address)]),
    ...(refused.length === 0 ? [] : [fault('csp-halaman', address, refused.join('; '))]),
  ];
}

function allows(source: string, wanted: string, origin: string): boolean {
  if (source === wanted) return true;
  // Neither covers inline styles or data: addresses.
  if (wanted === "'unsafe-inline'" || wanted === 'data:') return false;
  const site = new URL(wanted === "'self'" ? origin : wanted);
  return source === '*' || source === 'https:' || source.replace(/^https:\/\//, '').split('/')[0] === site.host;
}

/** The sources of a directive; `null` where the policy does not name it. */
function directive(policy: string, name: string): readonly string[] | null {
  for (const part of policy.split(';')) {
    const [found, ...sources] = part.trim().split(/\s+/);
    if (found === name) return sources;
  }
  return null;
}
