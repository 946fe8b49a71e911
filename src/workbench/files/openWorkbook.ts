import { Workbook } from '../model/workbook';
export interface OpenedFile {
  workbook: Workbook;
  data: Uint8Array;
}
export function openWorkbook(data: Uint8Array, name: string): OpenedFile {
  const workbook = new Workbook();
  workbook.name = name;
  return { workbook, data };
}
