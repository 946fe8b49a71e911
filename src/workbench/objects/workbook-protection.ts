import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type OfficeHost, type HostType } from '../protocol/host-object';

/** Protection of the workbook's structure; only a quirk puts it on. */
export const workbookProtectionType: HostType<Workbook> = {
  name: 'WorkbookProtection',
  get: { Protected: (_workbook, { quirks }) => quirks.has('struktur') },
};

/** Which code Excel gives is not documented: the one that says least is the hardest to live with. */
export function guardStructure({ quirks }: OfficeHost): void {
  if (quirks.has('struktur')) throw new WorkbookError('GeneralException');
}

/** What cannot be done while another workbook has the window. */
export function needWindow({ quirks }: OfficeHost): void {
  if (quirks.has('buku-lain')) throw new WorkbookError('GeneralException');
}
