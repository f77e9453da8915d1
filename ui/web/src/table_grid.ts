/**
 * A table as a grid of rows and columns, of which each cell takes a rectangle. What commands do to tables is said on
 * grids (table_changes.ts); this file reads grids from documents, brings them into order and writes them back.
 */
import { type Node, type NodeType } from "prosemirror-model";
import { schema } from "./schema";

const { nodes } = schema;

/** The profile lets no cell take more rows or columns. */
export const widestSpan = 100;

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridCell extends Rectangle {
  readonly node: Node;
}

/** What a cell is: of a heading or of data, and what it is the heading of. */
export interface CellKind {
  readonly type: NodeType;
  readonly scope: string;
}

export const dataCell: CellKind = { type: nodes.table_cell, scope: "" };
export const columnHeading: CellKind = { type: nodes.table_header, scope: "col" };
export const rowHeading: CellKind = { type: nodes.table_header, scope: "row" };

/** Rows, the first `headRows` of which are the table's head; no cell is in both. Immutable. */
export class Grid {
  private slots: (GridCell | null)[] | null = null;

  constructor(
    readonly headRows: number,
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly GridCell[],
  ) {}

  /** The cell that covers a place. */
  at(row: number, column: number): GridCell | null {
    this.slots ??= this.fillSlots();
    const isWithin = row >= 0 && row < this.rows && column >= 0 && column < this.columns;
    return isWithin ? (this.slots[row * this.columns + column] ?? null) : null;
  }

  /** One past the last row of the section (head or body) that holds `row`. */
  sectionEnd(row: number): number {
    return row < this.headRows ? this.headRows : this.rows;
  }

  cellsIn(place: Rectangle): GridCell[] {
    return this.cells.filter((cell) => meet(cell, place));
  }

  /** Whether the first column heads its rows. */
  get hasHeaderColumn(): boolean {
    const first = this.cells.filter((cell) => cell.column === 0 && cell.row >= this.headRows);
    return first.length > 0 && first.every((cell) => cell.node.type === nodes.table_header);
  }

  /** What a new cell would be at a place. */
  kindAt(row: number, column: number): CellKind {
    if (row < this.headRows) {
      return columnHeading;
    }
    return column === 0 && this.hasHeaderColumn ? rowHeading : dataCell;
  }

  with(change: Partial<Pick<Grid, "headRows" | "rows" | "columns" | "cells">>): Grid {
    return new Grid(
      change.headRows ?? this.headRows,
      change.rows ?? this.rows,
      change.columns ?? this.columns,
      change.cells ?? this.cells,
    );
  }

  private fillSlots(): (GridCell | null)[] {
    const slots = new Array<GridCell | null>(this.rows * this.columns).fill(null);
    for (const cell of this.cells) {
      for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
        slots.fill(cell, row * this.columns + cell.column, row * this.columns + cell.column + cell.columns);
      }
    }
    return slots;
  }
}

export function meet(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The least rectangle around both. */
export function around(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** A rectangle that divides no cell: the least one around `place`. */
export function wholeCells(grid: Grid, place: Rectangle): Rectangle {
  let current = place;
  for (;;) {
    const wider = grid.cellsIn(current).reduce<Rectangle>(around, current);
    if (wider.rows === current.rows && wider.columns === current.columns) {
      return current;
    }
    current = wider;
  }
}

export function emptyCell(kind: CellKind): Node {
  return cellOf(kind, null, [nodes.paragraph.create()]);
}

/** The cell as another kind, with its content, its language and its spans. */
export function asKind(cell: Node, kind: CellKind): Node {
  return kindOf(cell).type === kind.type && kindOf(cell).scope === kind.scope
    ? cell
    : cellOf(kind, cell.attrs, childrenOf(cell));
}

export function kindOf(cell: Node): CellKind {
  return { type: cell.type, scope: String(cell.attrs["scope"] ?? "") };
}

function cellOf({ type, scope }: CellKind, attrs: Node["attrs"] | null, content: Node[]): Node {
  const kept = { colspan: 1, rowspan: 1, lang: "", ...attrs };
  const { colspan, rowspan, lang } = kept as { colspan: number; rowspan: number; lang: string };
  return type.create({ colspan, rowspan, lang, ...(type === nodes.table_header ? { scope } : {}) }, content);
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  node.forEach((child) => children.push(child));
  return children;
}

export function isEmptyCell(cell: Node): boolean {
  return cell.childCount === 1 && cell.firstChild?.type === nodes.paragraph && cell.firstChild.content.size === 0;
}

/** A grid as it stands in a document: where each cell begins, from the beginning of the table's content. */
export interface ReadGrid {
  readonly grid: Grid;
  readonly offsets: ReadonlyMap<GridCell, number>;
  readonly byOffset: ReadonlyMap<number, GridCell>;
}

const known = new WeakMap<Node, ReadGrid>();

/**
 * Reads a table as a browser lays it out, but for cells that would lie over one another: the later one is narrower
 * then. There may be places without a cell.
 */
export function readGrid(table: Node): ReadGrid {
  let found = known.get(table);
  if (found === undefined) {
    found = read(table);
    known.set(table, found);
  }
  return found;
}

function read(table: Node): ReadGrid {
  const offsets = new Map<GridCell, number>();
  let [headRows, rows, columns] = [0, 0, 0];
  table.forEach((section, sectionOffset) => {
    if (section.type === nodes.table_caption) {
      return;
    }
    const end = rows + section.childCount;
    headRows = section.type === nodes.table_head ? section.childCount : headRows;
    /** For each column the row from which it is free. */
    const free: number[] = [];
    section.forEach((line, lineOffset) => {
      let column = 0;
      line.forEach((node, cellOffset) => {
        while ((free[column] ?? 0) > rows) {
          column += 1;
        }
        const cell: GridCell = {
          node,
          row: rows,
          column,
          rows: Math.max(1, Math.min(Number(node.attrs["rowspan"]), end - rows)),
          columns: widthAt(free, rows, column, Math.max(1, Number(node.attrs["colspan"]))),
        };
        for (let taken = column; taken < column + cell.columns; taken += 1) {
          free[taken] = rows + cell.rows;
        }
        column += cell.columns;
        columns = Math.max(columns, column);
        offsets.set(cell, sectionOffset + 1 + lineOffset + 1 + cellOffset);
      });
      rows += 1;
    });
  });
  const byOffset = new Map([...offsets].map(([cell, offset]) => [offset, cell]));
  return { grid: new Grid(headRows, rows, columns, [...offsets.keys()]), offsets, byOffset };
}

function widthAt(free: readonly number[], row: number, column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && (free[column + width] ?? 0) <= row) {
    width += 1;
  }
  return width;
}

/** A grid in order, and where the rows and columns of the earlier one are in it. */
export interface Settled {
  readonly grid: Grid;
  readonly row: readonly number[];
  readonly column: readonly number[];
}

const inOrder = new WeakMap<Grid, Settled>();

/**
 * In order a grid has a cell at every place, none across the end of the head, none of another size than its node
 * says, and no row in which no cell begins. A grid in order is its own answer.
 */
export function settled(grid: Grid): Settled {
  let answer = inOrder.get(grid);
  if (answer === undefined) {
    answer = isInOrder(grid) ? { grid, row: upTo(grid.rows), column: upTo(grid.columns) } : ordered(grid);
    inOrder.set(grid, answer);
  }
  return answer;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_none, index) => index);
}

function isInOrder(grid: Grid): boolean {
  const rows = new Set(grid.cells.map((cell) => cell.row));
  const area = grid.cells.reduce((sum, cell) => sum + cell.rows * cell.columns, 0);
  return (
    rows.size === grid.rows &&
    !isTooWide(grid) &&
    area === grid.rows * grid.columns &&
    grid.cells.every(
      (cell) =>
        cell.row + cell.rows <= grid.sectionEnd(cell.row) &&
        cell.rows === cell.node.attrs["rowspan"] &&
        cell.columns === cell.node.attrs["colspan"],
    )
  );
}

/** A table may claim to be much wider than its cells can show. */
function isTooWide(grid: Grid): boolean {
  return grid.columns > grid.cells.length && new Set(grid.cells.map((cell) => cell.column)).size < grid.columns;
}

function ordered(grid: Grid): Settled {
  const column = isTooWide(grid) ? ranks(grid.cells.map((cell) => cell.column), grid.columns) : upTo(grid.columns);
  const narrow = filled(clipped(withColumns(grid, column)));
  const row = ranks(narrow.cells.map((cell) => cell.row), narrow.rows);
  const cells = withRows(narrow, row).cells.map(sized);
  const headRows = narrow.headRows === 0 ? 0 : (row[narrow.headRows - 1] ?? 0) + 1;
  return { grid: new Grid(headRows, (row.at(-1) ?? 0) + 1, narrow.columns, cells), row, column };
}

/** For each of `count` lines the number of those up to it in which something begins, less one. */
function ranks(begins: readonly number[], count: number): number[] {
  const used = new Set(begins);
  let rank = -1;
  return upTo(count).map((line) => {
    rank += used.has(line) || rank < 0 ? 1 : 0;
    return rank;
  });
}

function withColumns(grid: Grid, rank: readonly number[]): Grid {
  const to = (column: number): number => rank[column] ?? 0;
  return grid.with({
    columns: (rank.at(-1) ?? 0) + 1,
    cells: grid.cells.map((cell) => ({
      ...cell,
      column: to(cell.column),
      columns: to(cell.column + cell.columns - 1) - to(cell.column) + 1,
    })),
  });
}

function withRows(grid: Grid, rank: readonly number[]): Grid {
  const to = (row: number): number => rank[row] ?? 0;
  return grid.with({
    cells: grid.cells.map((cell) => ({
      ...cell,
      row: to(cell.row),
      rows: to(cell.row + cell.rows - 1) - to(cell.row) + 1,
    })),
  });
}

function clipped(grid: Grid): Grid {
  return grid.with({
    cells: grid.cells.map((cell) => ({
      ...cell,
      rows: Math.min(cell.rows, grid.sectionEnd(cell.row) - cell.row, widestSpan),
      columns: Math.min(cell.columns, widestSpan),
    })),
  });
}

function filled(grid: Grid): Grid {
  const cells = [...grid.cells];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (grid.at(row, column) === null) {
        cells.push({ row, column, rows: 1, columns: 1, node: emptyCell(grid.kindAt(row, column)) });
      }
    }
  }
  return grid.with({ cells });
}

function sized(cell: GridCell): GridCell {
  const { node, rows, columns } = cell;
  return node.attrs["rowspan"] === rows && node.attrs["colspan"] === columns
    ? cell
    : { ...cell, node: node.type.create({ ...node.attrs, rowspan: rows, colspan: columns }, node.content) };
}

/** The table of a grid in order, with the caption, the id and the language of `table`. */
export function tableOf(table: Node, grid: Grid): Node {
  const lines: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of [...grid.cells].sort((one, other) => one.column - other.column)) {
    lines[cell.row]?.push(cell);
  }
  const rows = lines.map((line) => nodes.table_row.create(null, line.map((cell) => cell.node)));
  const parts = table.firstChild?.type === nodes.table_caption ? [table.firstChild] : [];
  if (grid.headRows > 0) {
    parts.push(nodes.table_head.create(null, rows.slice(0, grid.headRows)));
  }
  parts.push(nodes.table_body.create(null, rows.slice(grid.headRows)));
  return table.type.create(table.attrs, parts);
}
