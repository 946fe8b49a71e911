/**
 * The Excels that offices have, as far as the add-in can tell them apart: the requirement sets of Microsoft's tables
 * (OfficeDev/office-js-docs-reference, docs/requirement-sets) and what else they do. `?excel=ltsc2021` plays one.
 */

import { DEFAULT_MATRIX, type RequirementMatrix, hasApiSet } from './protocol/api-sets';
import { type Quirk } from './quirks';

export interface HostProfile {
  readonly matrix: RequirementMatrix;
  readonly quirks: readonly Quirk[];
}

const { ExcelApiOnline = '', ...SUBSCRIPTION } = DEFAULT_MATRIX;
const DESKTOP: RequirementMatrix = { ...SUBSCRIPTION, OpenBrowserWindowApi: '1.1' };
/** Bought once, by volume licence: no data types in functions, and nothing of a document that closes. */
const PERPETUAL: RequirementMatrix = { ...DESKTOP, SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

export const HOST_PROFILES = {
  m365: profile(DESKTOP),
  web: profile({ ...SUBSCRIPTION, ExcelApiOnline }),
  mac: profile(DESKTOP),
  ltsc2024: profile({ ...PERPETUAL, ExcelApi: '1.17' }),
  ltsc2021: profile({ ...PERPETUAL, ExcelApi: '1.14' }, 'kosong-nol', 'bendera-ganda'),
  retail2021: profile({ ...PERPETUAL, ExcelApi: '1.14' }, 'kosong-nol', 'bendera-eceran'),
} as const;

export type ProfileName = keyof typeof HOST_PROFILES;

export function isProfile(name: string | null): name is ProfileName {
  return name !== null && Object.hasOwn(HOST_PROFILES, name);
}

function profile(matrix: RequirementMatrix, ...quirks: Quirk[]): HostProfile {
  return { matrix, quirks: [...quirks, ...quirksOf(matrix)] };
}

/** What follows from the sets themselves. */
function quirksOf(matrix: RequirementMatrix): Quirk[] {
  return [
    ...(hasApiSet(matrix, 'CustomFunctionsRuntime', '1.4') ? [] : (['tanpa-tipe-data'] as const)),
    ...(hasApiSet(matrix, 'ExcelApi', '1.20') ? (['kelompok-urung'] as const) : []),
    ...(hasApiSet(matrix, 'ExcelApi', '1.19') ? [] : (['urung-hapus'] as const)),
    ...(hasApiSet(matrix, 'ExcelApiOnline') ? (['muatan'] as const) : []),
  ];
}
