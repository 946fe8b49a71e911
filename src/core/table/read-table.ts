/** One table from its header band, or the reason why it is none. */

import { fromTo } from '../from-to';
import { type TableChoice } from '../settings';
import { type CellArea } from '../sheet/address';
import { assignRoles } from './roles/assign-roles';
import { captionDetail, captionName, captionNameOfPlaces } from './down/caption';
import { type CaptionParents, captionParents } from './down/caption-parents';
import { keyedGroups, keyedTable } from './down/keyed-rows';
import { keysAmongNames, keysInNames } from './down/keys-among-names';
import { namedParents, tableUnderParents } from './down/named-parents';
import { NameAbove, placeColumn } from './down/place-rows';
import { loneRowKey, type RowKeys, rowKeysOf } from './down/row-keys';
import { type ColumnEvidence } from './roles/column-evidence';
import { ColumnFigures } from './roles/column-figures';
import { headersOverNames } from './roles/code-columns';
import { headersOverFigures } from './roles/headers-over-figures';
import { bodyRows } from './body/body-rows';
import { columnContent } from './body/column-content';
import { readIndicators } from './body/indicators';
import { sampleRows } from './body/sample-rows';
import { withChoices } from './chosen-table';
import { type HeaderBand } from './header/header-shape';
import { type HeaderColumn, headerColumns } from './header/header-columns';
import { type HeaderReader, isPeriodOnly } from './header/header-reading';
import { type HeaderCell } from './header/header-scan';
import {
  type BodyRow,
  type Cell,
  type Column,
  type Indicator,
  type IndicatorTable,
  type NearMiss,
  figuresByRole,
} from './model';
import { hasTrait, type Role } from '../knowledge/columns/roles';
import { holdsFigures, saysResults } from './loose-figures';
import { markColumn } from './mark-column';
import { isNear } from './roles/arithmetic';
import { type SheetView } from './sheet-view';
import { SHARE_WORDS } from '../knowledge/names/measures';
import { firstWord } from '../language/words/find-words';
import { type Surroundings, surroundingsOf } from './surroundings/nearby-text';
import { profileOf } from './surroundings/profile';
import { TableFrame } from './table-frame';
import { CONFIDENCE, HEADER, SHARES } from './weights';
import { listsRisks } from './risk-list';
import { withStatedFormulas } from './stated-formulas';
import { tableColumns, withUnitAbove } from './table-columns';

export type TableOutcome = { readonly table: IndicatorTable } | { readonly nearMiss: NearMiss };

/** What recognition knows of a sheet. */
export interface SheetContext {
  readonly view: SheetView;
  readonly reader: HeaderReader;
  /** Cells that look like headers, by row. */
  readonly hits: ReadonlyMap<number, readonly HeaderCell[]>;
}

/** The rows in which a table and the texts around it may lie. */
export interface RowLimits {
  readonly first: number;
  readonly last: number;
}

export function readTable(
  context: SheetContext,
  band: HeaderBand,
  limits: RowLimits,
  choice?: TableChoice,
): TableOutcome {
  return new TableReading(context, band, limits, choice).read();
}

/** What a table is made of, whatever its layout. */
type TableParts = Pick<IndicatorTable, 'columns' | 'indicators' | 'rows' | 'layout'>;

const WEIGHED: ReadonlySet<Role> = new Set<Role>(['weight', 'score', 'target']);

/** A single column of figures may be a list of anything. */
const FEWEST_FIGURES = 2;

const UNMEASURED: ReadonlySet<NearMiss['reason']> = new Set<NearMiss['reason']>([
  'noIndicatorColumn',
  'noMeasureColumn',
]);

/** Found only where there are some. */
const WITH_FIGURES: ReadonlySet<NearMiss['reason']> = new Set<NearMiss['reason']>([
  'noName',
  'onlyBudget',
  'onlyScores',
]);

class TableReading {
  private readonly samples: readonly number[];
  private readonly evidence: readonly ColumnEvidence[];
  private readonly above: Surroundings;
  /** Columns of which the user has said nothing. */
  private readonly open: readonly ColumnEvidence[];
  /** The column that says what each row is about, where periods run down. */
  private readonly keys: RowKeys | undefined;

  constructor(
    private readonly context: SheetContext,
    private readonly band: HeaderBand,
    private readonly limits: RowLimits,
    private readonly choice: TableChoice | undefined,
  ) {
    const { view, reader, hits } = context;
    this.samples = sampleRows(view, reader, hits, band, limits.last);
    const found = headerColumns(view, reader, band)
      .map((column) => ({ column, content: columnContent(view, column.index, this.samples) }))
      .filter(({ column, content }) => column.header !== '' || content.filled > 0);
    const named = headersOverNames(found, reader);
    this.evidence = headersOverFigures(named, reader, () => new ColumnFigures(view, this.samples));
    this.above = surroundingsOf(view, areaOf(band, band.bottom), limits.first, band.bottom);
    // What the user calls by a role is no key of its rows.
    const said = new Set(choice?.columns.filter(({ role }) => role !== 'other').map(({ column }) => column));
    this.open = this.evidence.filter(({ column }) => !said.has(column.index));
    this.keys = rowKeysOf(view, reader, this.open, this.samples);
  }

  read(): TableOutcome {
    const columns = this.columns(false, this.keys);
    if (columns === null)
      return this.underCaption() ?? this.ofPlaces() ?? this.miss(this.namesFigures() ? 'noName' : 'noIndicatorColumn');
    const isMeasured = columns.some(({ role }) => hasTrait(role, 'companion') || role === 'denominator');
    if (this.choice === undefined && !isMeasured && !this.areScored(columns))
      return this.miss(this.holdsMoney(columns) ? 'onlyBudget' : 'noMeasureColumn');
    if (this.choice === undefined && listsRisks(columns, this.evidence)) return this.miss('noMeasureColumn');
    const { view, reader, hits } = this.context;
    const among = this.keys === undefined ? keysAmongNames(view, reader, columns, this.samples) : undefined;
    const keys = this.keys ?? among;
    const isKeyed = this.keys !== undefined;
    const frame = new TableFrame(view, this.band, columns, namesHoldObjectives(columns, reader), isKeyed, among);
    const said = new Map(this.choice?.rows?.map(({ text, kind }) => [text.trim(), kind]));
    const rows = bodyRows(view, frame, reader, hits, this.limits.last, said);
    const indicators = readIndicators(view, frame, rows, this.parentsAbove(frame, columns));
    if (indicators.length === 0) return this.underCaption() ?? this.miss('noRows');
    const paired = keys === undefined ? keysInNames(view, columns, this.samples) : undefined;
    if (paired !== undefined) {
      const pairs = keyedGroups(
        paired,
        indicators.map((each) => paired.named(each)),
        rows,
      );
      if (pairs !== undefined) return this.table({ ...keyedTable(view, paired, columns, pairs), rows, layout: 'down' });
    }
    const groups = keys === undefined ? undefined : keyedGroups(keys, indicators, rows);
    if (groups === undefined || keys === undefined) return this.table({ columns, indicators, rows, layout: 'rows' });
    return this.table({ ...keyedTable(view, keys, columns, groups), rows, layout: 'down' });
  }

  /** "Indikator | Bobot | Nilai | Hasil": each is weighed, and its score is weight times mark in most rows. */
  private areScored(columns: readonly Column[]): boolean {
    const mark = markColumn(columns);
    const [names, ...more] = columns.filter(({ role }) => role === 'indicator');
    const isNamed =
      names !== undefined && more.length === 0 && this.context.reader.read(names.header).role === 'indicator';
    if (!mark || !isNamed) return false;
    const figures = new ColumnFigures(this.context.view, this.samples);
    const [scores, weights] = (['score', 'weight'] as const).map((role) =>
      figures.of(columns.find((column) => column.role === role)?.index ?? mark.index),
    );
    const products = figures
      .of(mark.index)
      .map((points, row) => (points ?? Number.NaN) * (weights?.[row] ?? Number.NaN));
    const rows = products.filter((product) => !Number.isNaN(product));
    const right = products.filter((product, row) => isNear(scores?.[row] ?? Number.NaN, product));
    return rows.length >= FEWEST_FIGURES && right.length >= SHARES.most * rows.length;
  }

  /** Goal and objective in lines above a table that has no place for them. */
  private parentsAbove({ namesHoldObjectives }: TableFrame, columns: readonly Column[]): CaptionParents {
    if (namesHoldObjectives) return {};
    const { view, reader } = this.context;
    return captionParents(view, reader, columns, this.above.nearby);
  }

  /** A table whose names stand above it, its periods below each other: one in a caption, or several over columns of their own. */
  private underCaption(): TableOutcome | undefined {
    const { view, reader } = this.context;
    const { band } = this;
    const lone = loneRowKey(view, reader, this.open, this.samples[0] ?? band.bottom);
    const keys = this.keys ?? lone;
    const columns = keys === undefined ? null : this.columns(true, keys);
    if (keys === undefined || columns === null || !this.hasFigures(columns)) return undefined;
    const rows: number[] = [];
    for (let row = band.bottom + 1; keys.at(row) !== undefined; row++) rows.push(row);
    const [first] = rows;
    const isEnough = rows.length === 1 ? keys.column === lone?.column : this.keys !== undefined;
    if (first === undefined || !isEnough) return undefined;
    const body = rows.map((row): BodyRow => ({ row, kind: row === first ? 'indicator' : 'continuation', text: '' }));
    const unit = captionDetail(view, reader, this.above.nearby, 'unit');
    const parents = namedParents(view, band, columns);
    if (parents !== undefined) {
      const indicatorOf = (name: Cell) => captionIndicator(view, name, unit, [], rows);
      const read = tableUnderParents(view, keys, parents, rows, indicatorOf);
      const top = Math.min(band.top, ...parents.map(({ name }) => name.position.row));
      return this.table({ ...read, rows: body, layout: 'down' }, { ...band, top });
    }
    const name = captionName(view, reader, this.above.nearby);
    if (name === undefined) return undefined;
    const group = { indicator: captionIndicator(view, name, unit, columns, rows), rows };
    return this.table({ ...keyedTable(view, keys, columns, [group]), rows: body, layout: 'down' });
  }

  /** A table whose rows are places, offices or their parts, under one name above it or several over columns of their own. */
  private ofPlaces(): TableOutcome | undefined {
    const { view, reader, hits } = this.context;
    const { band, above } = this;
    const places = placeColumn(view, band, this.open, this.samples);
    if (places === undefined) return undefined;
    const unit = captionDetail(view, reader, above.nearby, 'unit');
    const name = captionNameOfPlaces(view, reader, above.nearby);
    const pointed = this.pointedRoles(undefined).set(places, 'indicator');
    const found = this.columns(false, undefined, pointed);
    if (found === null || !this.hasFigures(found)) return undefined;
    const columns = this.ofShare(found, name, pointed);
    if (columns === null) return undefined;
    const parents = namedParents(view, band, columns) ?? (name === undefined ? [] : [{ name, columns }]);
    if (parents.length === 0) return undefined;
    const frame = new TableFrame(view, band, columns, false);
    const rows = bodyRows(view, frame, reader, hits, this.limits.last, new Map());
    const names = parents.map((parent) => new NameAbove(parent.name, parent.columns, unit));
    const indicators = readIndicators(view, frame, rows, this.parentsAbove(frame, columns), names);
    if (indicators.length === 0) return undefined;
    const top = Math.min(band.top, ...(parents.length > 1 ? parents.map((each) => each.name.position.row) : []));
    return this.table({ columns, indicators, rows, layout: 'rows' }, { ...band, top });
  }

  /**
   * "Sasaran | Capaian | %" under "Persentase …": those for whom the service is meant, those whom it reached, and the share, which is the
   * actual. Where anything is called a target, or the user has said what the columns are, they stay.
   */
  private ofShare(
    columns: readonly Column[],
    name: Cell | undefined,
    pointed: ReadonlyMap<number, Role>,
  ): readonly Column[] | null {
    const ofRole = (role: Role) => columns.filter((column) => column.role === role);
    const [[target, ...targets], [actual, ...actuals], [share, ...shares]] = [
      ofRole('target'),
      ofRole('actual'),
      ofRole('achievement'),
    ];
    const areOne = targets.length + actuals.length + shares.length === 0;
    if (!name || !target || !actual || !share || !areOne || this.choice !== undefined) return columns;
    const isSought = this.context.reader.read(target.header).role === 'objective';
    if (!isSought || !SHARE_WORDS.includes(firstWord(name.text).toLowerCase())) return columns;
    const roles = new Map(pointed)
      .set(target.index, 'denominator')
      .set(actual.index, 'numerator')
      .set(share.index, 'actual');
    return this.columns(false, undefined, roles);
  }

  /** A caption over anything may name a measure: only target and actual together are believed, or what the user says. */
  private hasFigures(columns: readonly Column[]): boolean {
    const roles = new Set(columns.map(({ role }) => role));
    if (this.choice !== undefined) return [...roles].some((role) => hasTrait(role, 'measures'));
    return roles.has('target') && roles.has('actual');
  }

  /** Its headers plainly say target, and actual or achievement; or these two of no money. */
  private namesFigures(): boolean {
    const roles = new Set(this.evidence.map(({ column }) => this.context.reader.read(column.header).role));
    if (roles.has('target')) return roles.has('actual') || roles.has('achievement');
    return roles.has('actual') && roles.has('achievement') && !roles.has('budget');
  }

  /** A column of money with figures in it. */
  private holdsMoney(columns: readonly Column[]): boolean {
    return columns.some(({ role, index }) => {
      const content = this.evidence.find(({ column }) => column.index === index)?.content;
      return role === 'budget' && (content?.share.number ?? 0) >= SHARES.most;
    });
  }

  private columns(
    namedAbove: boolean,
    keys: RowKeys | undefined,
    pointed = this.pointedRoles(keys),
  ): readonly Column[] | null {
    const { view, reader } = this.context;
    const figures = new ColumnFigures(view, this.samples);
    const roles = assignRoles(this.evidence, {
      reader,
      title: this.above.title,
      pointed,
      figures,
      namedAbove,
    });
    if (roles === null) return null;
    const headers = this.evidence.map(({ column }) => column);
    const columns = withUnitAbove(tableColumns(headers, roles, reader, this.above.period), this.above.nearby);
    return withChoices(withStatedFormulas(view, this.band, columns, figures), this.choice);
  }

  /** The roles that the user gave; keys of rows are neither names nor figures. */
  private pointedRoles(keys: RowKeys | undefined): Map<number, Role> {
    const said = new Map(this.choice?.columns.map(({ column, role }) => [column, role]));
    if (keys === undefined) return said;
    const figure = this.figureOfKeys(keys);
    if (figure !== undefined && !said.has(figure)) said.set(figure, 'actual');
    return said.set(keys.column, 'other');
  }

  /** "Nilai", "Isi" beside Target and Realisasi below each other: the only column of figures, which nothing else names. */
  private figureOfKeys(keys: RowKeys): number | undefined {
    const { view, reader } = this.context;
    const rows = this.samples.filter((row) => !view.isBlank(row, keys.column));
    if (!keys.nameFiguresIn(rows)) return undefined;
    const [only, ...more] = this.evidence.filter(({ content }) => content.share.measurement >= SHARES.nearlyAll);
    const header = only === undefined ? undefined : reader.read(only.column.header);
    const isOpen = header !== undefined && header.role === undefined && !isPeriodOnly(header);
    return isOpen && more.length === 0 ? only?.column.index : undefined;
  }

  private table(parts: TableParts, band = this.band): TableOutcome {
    const { view } = this.context;
    const { limits, choice } = this;
    const area = areaOf(band, parts.rows[parts.rows.length - 1]?.row ?? band.bottom);
    const lastFree = choice === undefined ? limits.last : view.area.bottom;
    const surroundings = surroundingsOf(view, area, limits.first, lastFree);
    return {
      table: {
        sheet: view.grid.name,
        area,
        headerRows: fromTo(band.top, band.bottom),
        ...parts,
        unread: [],
        ...surroundings,
        profile: choice?.profile ?? profileOf(surroundings.title, parts.columns),
        confidence: choice === undefined ? confidenceOf(parts.columns) : 1,
      },
    };
  }

  /**
   * A column that plainly says weight, score or target, with figures in it and in another: what is weighed or aimed at there may be
   * what indicators are elsewhere ("Aspek | Bobot | Nilai").
   */
  private holdsScores(): boolean {
    const withFigures = this.evidence.filter(({ content }) => content.share.number >= SHARES.most);
    const others = withFigures.filter(({ column }) => this.context.reader.read(column.header).role !== 'number');
    return others.length >= FEWEST_FIGURES && others.some(({ column }) => this.isWeighed(column.header));
  }

  private saysResults(): boolean {
    const columns = this.evidence.map(({ column: { header }, content }) => ({ header, content }));
    return saysResults(this.context.reader, columns);
  }

  private isWeighed(header: string): boolean {
    const { role, strength } = this.context.reader.read(header);
    return role !== undefined && WEIGHED.has(role) && strength >= HEADER.sure;
  }

  private miss(unmeasured: NearMiss['reason']): TableOutcome {
    const { view, reader } = this.context;
    const headers = this.evidence.map(({ column }) => column);
    const area = areaOf(this.band, this.samples[this.samples.length - 1] ?? this.band.bottom);
    const reason = UNMEASURED.has(unmeasured) && this.holdsScores() ? 'onlyScores' : unmeasured;
    return {
      nearMiss: {
        sheet: view.grid.name,
        area,
        reason,
        understood: understoodHeaders(headers, reader),
        holdsFigures: WITH_FIGURES.has(reason) || holdsFigures(view, reader, area) || this.saysResults(),
      },
    };
  }
}

/** What the rows below a caption say of its indicator besides the figures. */
function captionIndicator(
  view: SheetView,
  name: Cell,
  unitAbove: Cell | undefined,
  columns: readonly Column[],
  rows: readonly number[],
): Indicator {
  const first = rows[0] ?? name.position.row;
  const detail = (role: Role): Cell | undefined => {
    const column = columns.find((each) => each.role === role);
    return column && view.cell(first, column.index);
  };
  return {
    ...{
      row: first,
      lastRow: first,
      name,
      number: detail('number'),
      unit: detail('unit') ?? unitAbove,
      note: detail('note'),
    },
    ...figuresByRole(() => []),
    cells: [],
  };
}

/** `Sasaran / Indikator`: the header names something else first. `Indikator Sasaran` is an indicator's alone. */
function namesHoldObjectives(columns: readonly Column[], reader: HeaderReader): boolean {
  const names = columns.filter(({ role }) => role === 'indicator');
  return names.length === 1 && names.some(({ header }) => hasTrait(reader.read(header).role, 'above'));
}

/** The headers that name a role, as they stand. */
function understoodHeaders(columns: readonly HeaderColumn[], reader: HeaderReader): string[] {
  return columns
    .filter((column) => column.levels.some((level) => reader.read(level.text).role !== undefined))
    .map((column) => column.header);
}

function areaOf(band: HeaderBand, bottom: number): CellArea {
  return { top: band.top, left: band.left, bottom, right: band.right };
}

/** A table is as sure as its column of names and the best column beside it. */
function confidenceOf(columns: readonly Column[]): number {
  const surest = (fits: (role: Role) => boolean) =>
    Math.max(0, ...columns.filter(({ role }) => fits(role)).map(({ confidence }) => confidence));
  const ofNames = surest((role) => role === 'indicator');
  return (
    Math.round(
      ofNames *
        (CONFIDENCE.namesAlone + (1 - CONFIDENCE.namesAlone) * surest((role) => hasTrait(role, 'companion'))) *
        100,
    ) / 100
  );
}
