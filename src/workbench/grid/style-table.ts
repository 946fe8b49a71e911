import { type WorkbookStyle } from '../model/style';

/** Gives equal styles one id. */
export class StyleTable<GridStyle> {
  readonly styles: Record<string, GridStyle> = {};
  private readonly ids = new Map<WorkbookStyle, string>();
  private readonly byText = new Map<string, string>();

  /** `owner`: whose styles they are. Ids of two tables in one workbook must not meet, or one's cells are painted as the other's. */
  constructor(
    private readonly owner: string,
    private readonly toGrid: (style: WorkbookStyle) => GridStyle,
  ) {}

  id(style: WorkbookStyle): string {
    let id = this.ids.get(style);
    if (id) return id;
    const grid = this.toGrid(style);
    const text = JSON.stringify(grid);
    id = this.byText.get(text) ?? `${this.owner}-${this.byText.size}`;
    this.byText.set(text, id);
    this.ids.set(style, id);
    this.styles[id] = grid;
    return id;
  }
}
