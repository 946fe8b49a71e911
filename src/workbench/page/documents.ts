import { openWorkbook, type OpenedWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { UnreadablePackage } from '../files/workbook-package';
import { type WorkbookChange } from '../model/changes';
import { Workbook } from '../model/workbook';
import { type AddIn } from './add-in';
import { type ExcelHost } from './host';

/** Opens and saves workbooks: there is always one open. */
export class Documents {
  private file: OpenedWorkbook | null = null;
  private readonly functionNames: ReadonlySet<string>;
  private isChanged = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly addIn: AddIn,
    /** Told when another workbook has come into view. */
    private readonly opened: (name: string) => void,
  ) {
    const { namespace, functions } = addIn.catalogue;
    host.workbook.onFlush(({ origin, changes }) => {
      this.isChanged ||= (origin === 'grid' || origin === 'addin') && changes.some(({ kind }) => !PASSING.has(kind));
    });
    this.functionNames = new Set(functions.map(({ name }) => `${namespace}.${name}`.toUpperCase()));
  }

  /** Whether something was written that no file holds yet. */
  get isUnsaved(): boolean {
    return this.isChanged;
  }

  /** Opens a file; when it cannot be read, throws in the user's language and leaves the open workbook as it is. */
  async open(data: unknown, name: string): Promise<void> {
    const title = typeof name === 'string' && name.trim() !== '' ? name : 'Buku1.xlsx';
    const file = openWorkbook(bytesOf(data, title), title, this.addIn.manifest);
    this.show(file.workbook, file);
    await this.host.idle();
  }

  /** Puts a new, empty workbook in place of the open one. */
  startNew(): void {
    this.show(new Workbook(), null);
  }

  async save(): Promise<ArrayBuffer> {
    await this.host.idle();
    const isFunction = (name: string) => this.functionNames.has(name);
    const data = saveWorkbook(this.host.workbook, this.file, isFunction, this.addIn.manifest);
    this.isChanged = false;
    return data;
  }

  private show(workbook: Workbook, file: OpenedWorkbook | null): void {
    this.host.workbook.adopt(workbook);
    this.file = file;
    this.isChanged = false;
    this.host.grid.reopen();
    this.host.restartAddIn();
    this.opened(workbook.name);
  }
}

/** What nobody has typed: where one looks, what is worked out, and what the add-in keeps of its checks. */
const PASSING: ReadonlySet<WorkbookChange['kind']> = new Set<WorkbookChange['kind']>([
  ...(['selection', 'activated', 'calculated'] as const),
  ...(['settings', 'customXmlParts', 'properties'] as const),
]);

/** The bytes of a buffer or of a view on one, whatever window it comes from. */
function bytesOf(data: unknown, name: string): Uint8Array {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (Object.prototype.toString.call(data) === '[object ArrayBuffer]') return new Uint8Array(data as ArrayBuffer);
  throw new UnreadablePackage(`${name} tidak dapat dibuka: isinya harus berupa ArrayBuffer.`);
}
