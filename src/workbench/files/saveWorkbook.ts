import { type Workbook } from '../model/workbook';
import { type OpenedFile } from './openWorkbook';
export async function saveWorkbook(_workbook: Workbook, _file: OpenedFile | null): Promise<ArrayBuffer> {
  return new ArrayBuffer(0);
}
