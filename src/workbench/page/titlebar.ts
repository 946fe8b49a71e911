import { type Documents } from './documents';
import { element } from './element';
import { type PageNotice } from './notice';
import { fetchSample } from './samples';
import { type Words } from './words';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Until the browser has surely taken the file. */
const DOWNLOAD_TIME = 10_000;

/** The bar at the top: the workbook's name, the samples, and the buttons to open and save. */
export class Titlebar {
  private readonly samples = element<HTMLSelectElement>('samples');
  private readonly status = element('status');

  constructor(
    private readonly documents: Documents,
    private readonly notice: PageNotice,
    private readonly words: Words,
    private readonly names: readonly string[],
  ) {
    this.samples.append(
      new Option(words.choose, ''),
      ...names.map((name) => new Option(name.replace(/\.xlsx$/, ''), name)),
    );
    this.samples.parentElement?.toggleAttribute('hidden', names.length === 0);
    this.samples.addEventListener('change', () => {
      if (!this.samples.value) return;
      if (this.mayLeave()) void this.openSample(this.samples.value);
      else this.showChosen(element('workbook-name').textContent ?? '');
    });
    element('new').addEventListener('click', () => {
      if (this.mayLeave()) documents.startNew();
    });
    element('save').addEventListener('click', () => void this.download());
    const chooser = element<HTMLInputElement>('file');
    element('open').addEventListener('click', () => {
      if (this.mayLeave()) chooser.click();
    });
    chooser.addEventListener('change', () => {
      const [chosen] = chooser.files ?? [];
      chooser.value = '';
      if (chosen) void this.attempt(async () => documents.open(await chosen.arrayBuffer(), chosen.name), chosen.name);
    });
  }

  /** Opens a workbook of the project's samples, by its name or its path; answers whether it is open now. */
  openSample(path: string): Promise<boolean> {
    const name = path.split('/').pop() ?? path;
    return this.attempt(async () => this.documents.open(await fetchSample(path, this.names, this.words), name), name);
  }

  /** Shows which workbook is open. */
  show(name: string): void {
    element('workbook-name').textContent = name;
    document.title = `${name} - ${this.words.title}`;
    this.showChosen(name);
    this.notice.clear();
  }

  private showChosen(name: string): void {
    this.samples.value = this.names.includes(name) ? name : '';
  }

  /** There is one workbook only: another one takes its place, and what was written in it is gone unless it was saved. */
  private mayLeave(): boolean {
    const name = element('workbook-name').textContent ?? '';
    return !this.documents.isUnsaved || window.confirm(this.words.unsaved(name));
  }

  private async attempt(open: () => Promise<void>, name: string): Promise<boolean> {
    try {
      await open();
      this.status.textContent = this.words.opened(name);
      return true;
    } catch (error) {
      this.notice.sayError(error);
      return false;
    }
  }

  private async download(): Promise<void> {
    try {
      const data = await this.documents.save();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data], { type: XLSX_TYPE }));
      link.download = element('workbook-name').textContent ?? 'Buku1.xlsx';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_TIME);
      this.status.textContent = this.words.saved(link.download);
    } catch (error) {
      this.notice.say(this.words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }
}
