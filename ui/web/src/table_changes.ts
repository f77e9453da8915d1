/**
 * What can be done to a table, said on grids (table_grid.ts): each function takes a grid in order and gives another,
 * or null where there is nothing to do or the table would be gone.
 */
import { Fragment } from "prosemirror-model";
import {
  asKind,
  around,
  childrenOf,
  columnHeading,
  dataCell,
  emptyCell,
  Grid,
  isEmptyCell,
  kindOf,
  meet,
  rowHeading,
  widestSpan,
  type CellKind,
  type GridCell,
  type Rectangle,
} from "./table_grid";
import { schema } from "./schema";

const { nodes } = schema;

export type Section = "head" | "body";

/** A new table; its first row is a heading if asked for and if it is not the only one. */
export function newGrid(rows: number, columns: number, heading: "heading" | "none"): Grid {
  const headRows = heading === "heading" && rows > 1 ? 1 : 0;
  const grid = new Grid(headRows, rows, columns, []);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      cells.push({ row, column, rows: 1, columns: 1, node: emptyCell(grid.kindAt(row, column)) });
    }
  }
  return grid.with({ cells });
}

/** Whether rows can be put in before `index`: no cell would grow beyond the profile's limit. */
export function canInsertRows(grid: Grid, index: number, count = 1): boolean {
  return grid.cells.every((cell) => !isWithin(index, cell.row, cell.rows) || cell.rows + count <= widestSpan);
}

export function canInsertColumns(grid: Grid, index: number, count = 1): boolean {
  return grid.cells.every((cell) => !isWithin(index, cell.column, cell.columns) || cell.columns + count <= widestSpan);
}

/** Whether a new line before `index` would lie within what begins at `begin`. */
function isWithin(index: number, begin: number, length: number): boolean {
  return begin < index && index < begin + length;
}

/**
 * New rows before `index`, which at the end of the head belong to `section`. They are of the same kinds as the row
 * whose place they take, or as the one before if none is there.
 */
export function insertRows(grid: Grid, index: number, section: Section, count = 1): Grid {
  const [first, end] = section === "head" ? [0, grid.headRows] : [grid.headRows, grid.rows];
  const model = index < end ? index : Math.max(first, end - 1);
  const cells = grid.cells.map((cell) => {
    if (cell.row >= index) {
      return { ...cell, row: cell.row + count };
    }
    return isWithin(index, cell.row, cell.rows) ? { ...cell, rows: cell.rows + count } : cell;
  });
  for (let column = 0; column < grid.columns; column += 1) {
    const above = grid.at(index - 1, column);
    if (above !== null && isWithin(index, above.row, above.rows)) {
      continue;
    }
    const like = grid.at(model, column);
    const kind = like === null ? dataCell : kindOf(like.node);
    for (let row = index; row < index + count; row += 1) {
      cells.push({ row, column, rows: 1, columns: 1, node: emptyCell(kind) });
    }
  }
  return grid.with({
    headRows: grid.headRows + (section === "head" ? count : 0),
    rows: grid.rows + count,
    cells,
  });
}

/** New columns before `index`, like the column whose place they take; after the last one, like that. */
export function insertColumns(grid: Grid, index: number, count = 1): Grid {
  const cells = grid.cells.map((cell) => {
    if (cell.column >= index) {
      return { ...cell, column: cell.column + count };
    }
    return isWithin(index, cell.column, cell.columns) ? { ...cell, columns: cell.columns + count } : cell;
  });
  for (let row = 0; row < grid.rows; row += 1) {
    const before = grid.at(row, index - 1);
    if (before !== null && isWithin(index, before.column, before.columns)) {
      continue;
    }
    const kind = kindOfNewColumn(grid, row, index);
    for (let column = index; column < index + count; column += 1) {
      cells.push({ row, column, rows: 1, columns: 1, node: emptyCell(kind) });
    }
  }
  return grid.with({ columns: grid.columns + count, cells });
}

function kindOfNewColumn(grid: Grid, row: number, index: number): CellKind {
  const isLast = index >= grid.columns;
  const like = grid.at(row, isLast ? grid.columns - 1 : index);
  if (like === null) {
    return dataCell;
  }
  // What comes after a column that heads its rows is data.
  return isLast && row >= grid.headRows && like.column === 0 ? dataCell : kindOf(like.node);
}

/** Without some rows; the body keeps one at least as long as there is a head. Null when nothing would be left. */
export function removeRows(grid: Grid, first: number, count: number): Grid | null {
  if (count >= grid.rows) {
    return null;
  }
  const end = first + count;
  const headRows = grid.headRows - Math.max(0, Math.min(end, grid.headRows) - first);
  const rows = grid.rows - count;
  const cells = grid.cells.flatMap((cell) => {
    const span = remaining(cell.row, cell.rows, first, end);
    return span === null ? [] : [{ ...cell, row: span.begin, rows: span.length }];
  });
  const left = grid.with({ headRows, rows, cells });
  return headRows < rows ? left : insertRows(grid.with({ headRows, rows, cells }), rows, "body");
}

export function removeColumns(grid: Grid, first: number, count: number): Grid | null {
  if (count >= grid.columns) {
    return null;
  }
  const cells = grid.cells.flatMap((cell) => {
    const span = remaining(cell.column, cell.columns, first, first + count);
    return span === null ? [] : [{ ...cell, column: span.begin, columns: span.length }];
  });
  return grid.with({ columns: grid.columns - count, cells });
}

/** What is left of a span when the lines from `first` to `end` are gone. */
function remaining(
  begin: number,
  length: number,
  first: number,
  end: number,
): { readonly begin: number; readonly length: number } | null {
  const gone = Math.max(0, Math.min(end, begin + length) - Math.max(first, begin));
  const before = Math.max(0, Math.min(end, begin) - first);
  return gone === length ? null : { begin: begin - before, length: length - gone };
}

/** Whether the cells of a place can be one: several, in the head or in the body. */
export function canMerge(grid: Grid, place: Rectangle): boolean {
  return (
    place.row + place.rows <= grid.sectionEnd(place.row) &&
    place.rows <= widestSpan &&
    place.columns <= widestSpan &&
    grid.cellsIn(place).length > 1
  );
}

/** The cells of `place` as one, of the kind of the first, with all that they held. */
export function merge(grid: Grid, place: Rectangle): Grid {
  const merged = inReadingOrder(grid.cellsIn(place));
  const first = grid.at(place.row, place.column);
  if (first === null) {
    return grid;
  }
  const content = merged.filter(({ node }) => !isEmptyCell(node)).flatMap(({ node }) => childrenOf(node));
  const node = first.node.copy(Fragment.from(content.length > 0 ? content : [nodes.paragraph.create()]));
  return grid.with({ cells: [...grid.cells.filter((cell) => !merged.includes(cell)), { ...place, node }] });
}

function inReadingOrder(cells: readonly GridCell[]): GridCell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

export function canSplit(grid: Grid, place: Rectangle): boolean {
  return grid.cellsIn(place).some(isLarge);
}

function isLarge(cell: GridCell): boolean {
  return cell.rows > 1 || cell.columns > 1;
}

/** The cells of `place` of one row and one column each again; what one held stands in the first of its parts. */
export function split(grid: Grid, place: Rectangle): Grid {
  return grid.with({ cells: grid.cells.flatMap((cell) => (meet(cell, place) ? partsOf(cell) : [cell])) });
}

function partsOf(cell: GridCell): GridCell[] {
  const parts: GridCell[] = [];
  for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
      const node = parts.length === 0 ? cell.node : emptyCell(kindOf(cell.node));
      parts.push({ row, column, rows: 1, columns: 1, node });
    }
  }
  return parts;
}

export function empty(grid: Grid, place: Rectangle): Grid {
  return grid.with({
    cells: grid.cells.map((cell) =>
      meet(cell, place) && !isEmptyCell(cell.node)
        ? { ...cell, node: cell.node.copy(Fragment.from(nodes.paragraph.create())) }
        : cell,
    ),
  });
}

/** Whether a first row can be the heading: another one has to be left for the body. */
export function canHaveHeaderRow(grid: Grid): boolean {
  return grid.headRows > 0 || grid.rows > 1;
}

/** The first row as the head, with the rows into which its cells reach; or no head. */
export function withHeaderRow(grid: Grid, isWanted: boolean): Grid {
  if (!isWanted) {
    const bodyKind = grid.hasHeaderColumn ? rowHeading : dataCell;
    return grid.with({
      headRows: 0,
      cells: grid.cells.map((cell) =>
        cell.row < grid.headRows ? of(cell, cell.column === 0 ? bodyKind : dataCell) : cell,
      ),
    });
  }
  const reach = reachOfFirstRow(grid);
  const headRows = reach < grid.rows ? reach : 1;
  return grid.with({
    headRows,
    cells: grid.cells.map((cell) =>
      cell.row < headRows ? of({ ...cell, rows: Math.min(cell.rows, headRows - cell.row) }, columnHeading) : cell,
    ),
  });
}

function reachOfFirstRow(grid: Grid): number {
  let reach = 1;
  for (let row = 0; row < reach; row += 1) {
    const cells = grid.cells.filter((cell) => cell.row === row);
    reach = Math.max(reach, ...cells.map((cell) => cell.row + cell.rows));
  }
  return reach;
}

export function withHeaderColumn(grid: Grid, isWanted: boolean): Grid {
  return grid.with({
    cells: grid.cells.map((cell) =>
      cell.column === 0 && cell.row >= grid.headRows ? of(cell, isWanted ? rowHeading : dataCell) : cell,
    ),
  });
}

function of(cell: GridCell, kind: CellKind): GridCell {
  return { ...cell, node: asKind(cell.node, kind) };
}

/** What cells of another table put into this one change, and where they then are. */
export interface Filled {
  readonly grid: Grid;
  readonly place: Rectangle;
}

/**
 * Puts the cells of `clip` over those of this grid, from the first place of `place` on, as often as they fit into it
 * wholly; the grid grows where they reach beyond it. Cells keep their kind, those that lie across the edge are
 * divided.
 */
export function fillIn(grid: Grid, place: Rectangle, clip: Grid): Filled {
  const times = {
    down: place.rows % clip.rows === 0 ? place.rows / clip.rows : 1,
    right: place.columns % clip.columns === 0 ? place.columns / clip.columns : 1,
  };
  const target = {
    row: place.row,
    column: place.column,
    rows: clip.rows * times.down,
    columns: clip.columns * times.right,
  };
  const room = grown(grid, target.row + target.rows, target.column + target.columns);
  const divided = room.with({
    cells: room.cells.flatMap((cell) => (meet(cell, target) && !isInside(cell, target) ? partsOf(cell) : [cell])),
  });
  const cells = divided.cells.filter((cell) => !meet(cell, target));
  for (let row = target.row; row < target.row + target.rows; row += clip.rows) {
    for (let column = target.column; column < target.column + target.columns; column += clip.columns) {
      for (const cell of clip.cells) {
        const here = { ...cell, row: row + cell.row, column: column + cell.column };
        const under = divided.at(here.row, here.column);
        const kind = under === null ? dataCell : kindOf(under.node);
        cells.push({ ...here, node: asKind(cell.node, kind) });
      }
    }
  }
  return { grid: divided.with({ cells }), place: target };
}

function isInside(cell: Rectangle, place: Rectangle): boolean {
  const both = around(cell, place);
  return both.rows === place.rows && both.columns === place.columns;
}

function grown(grid: Grid, rows: number, columns: number): Grid {
  const taller = rows > grid.rows ? insertRows(grid, grid.rows, "body", rows - grid.rows) : grid;
  return columns > taller.columns
    ? insertColumns(taller, taller.columns, columns - taller.columns)
    : taller;
}

/** The part of a grid that `place` holds, with nothing of the head: what is copied. Divides no cell. */
export function partOf(grid: Grid, place: Rectangle): Grid {
  const cells = grid
    .cellsIn(place)
    .map((cell) => ({ ...cell, row: cell.row - place.row, column: cell.column - place.column }));
  const headRows = Math.min(Math.max(0, grid.headRows - place.row), place.rows);
  return new Grid(headRows < place.rows ? headRows : 0, place.rows, place.columns, cells);
}
