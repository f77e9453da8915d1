/** What the writer can do to tables. Each is one step of the history; the table stays the same block throughout. */
import { closeHistory } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { cellAround, cellPlace, CellSelection, cellText, type CellPlace } from "./cell_selection";
import { afterBlock, isInBody } from "./commands";
import { type TableCommand, type TableSize } from "./messages";
import { schema } from "./schema";
import {
  canHaveHeaderRow,
  canInsertColumns,
  canInsertRows,
  canMerge,
  canSplit,
  empty,
  insertColumns,
  insertRows,
  merge,
  newGrid,
  removeColumns,
  removeRows,
  split,
  withHeaderColumn,
  withHeaderRow,
} from "./table_changes";
import { settled, tableOf, type Grid, type Rectangle } from "./table_grid";
import { cellPosition, tableAt, writeGrid, type TablePlace } from "./table_place";

const { nodes } = schema;

export function tableCommand(name: TableCommand): Command {
  return commands[name];
}

/** Where the writer is after a change, in the grid that was changed. */
type Then =
  /** In a cell. */
  | { readonly cursor: Pick<Rectangle, "row" | "column"> }
  /** With these cells selected. */
  | { readonly cells: Rectangle }
  /** Where the cursor was. */
  | "stays";

interface Change {
  readonly grid: Grid | null;
  readonly then: Then;
}

interface InCells extends TablePlace {
  readonly cells: Rectangle;
}

function isInCells(place: TablePlace): place is InCells {
  return place.cells !== null;
}

/** A change to the table, where `applies` says that it can be made. A grid of null takes the table away. */
function onTable<Place extends TablePlace>(
  isPlace: (place: TablePlace) => place is Place,
  applies: (place: Place) => boolean,
  change: (place: Place) => Change,
): Command {
  return (state, dispatch) => {
    const place = tableAt(state.selection);
    if (place === null || !isPlace(place) || !applies(place)) {
      return false;
    }
    if (dispatch) {
      const { grid, then } = change(place);
      if (grid === null) {
        return removeTable(state, dispatch);
      }
      const transaction = closeHistory(state.tr);
      const lines = writeGrid(transaction, place.position, grid);
      select(transaction, place.position, then, lines, staying(state.selection, transaction));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

const anyTable = (place: TablePlace): place is TablePlace => place.grid.rows > 0;

function onCells(applies: (place: InCells) => boolean, change: (place: InCells) => Change): Command {
  return onTable(isInCells, applies, change);
}

function select(
  transaction: Transaction,
  position: number,
  then: Then,
  lines: { readonly row: readonly number[]; readonly column: readonly number[] },
  stay: ((at: CellFinder) => void) | null,
): void {
  const at = (row: number, column: number): ReturnType<typeof cellPosition> =>
    cellPosition(transaction.doc, position, lines.row[row] ?? 0, lines.column[column] ?? 0);
  if (then === "stays") {
    return stay?.(at);
  }
  if ("cursor" in then) {
    const $cell = at(then.cursor.row, then.cursor.column);
    if ($cell !== null) {
      transaction.setSelection(Selection.near(transaction.doc.resolve($cell.pos + 1)));
    }
    return;
  }
  const { row, column, rows, columns } = then.cells;
  const [$first, $last] = [at(row, column), at(row + rows - 1, column + columns - 1)];
  if ($first !== null && $last !== null) {
    transaction.setSelection(new CellSelection($first, $last));
  }
}

type CellFinder = (row: number, column: number) => ReturnType<typeof cellPosition>;

/** Puts the selection back into the cells that it was in, which the change may have made anew. */
function staying(selection: Selection, transaction: Transaction): ((at: CellFinder) => void) | null {
  const [$anchor, $head] =
    selection instanceof CellSelection
      ? [selection.$anchorCell, selection.$headCell]
      : [cellAround(selection.$anchor), cellAround(selection.$head)];
  const [anchor, head] = [$anchor && cellPlace($anchor), $head && cellPlace($head)];
  if ($anchor === null || $head === null || !anchor || !head || selection instanceof NodeSelection) {
    return null;
  }
  const offsets = [selection.anchor - $anchor.pos, selection.head - $head.pos] as const;
  return (at) => {
    const { row, column } = settled(anchor.read.grid);
    const find = ({ cell }: CellPlace): ReturnType<CellFinder> => at(row[cell.row] ?? 0, column[cell.column] ?? 0);
    const [$newAnchor, $newHead] = [find(anchor), find(head)];
    if ($newAnchor !== null && $newHead !== null) {
      transaction.setSelection(
        selection instanceof CellSelection
          ? new CellSelection($newAnchor, $newHead)
          : TextSelection.create(transaction.doc, $newAnchor.pos + offsets[0], $newHead.pos + offsets[1]),
      );
    }
  };
}

function insertRow(side: "above" | "below"): Command {
  const index = ({ cells }: InCells): number => (side === "above" ? cells.row : cells.row + cells.rows);
  return onCells(
    (place) => canInsertRows(place.grid, index(place)),
    (place) => {
      const { grid, cells } = place;
      const at = index(place);
      // Under the last row of the head the body begins.
      const section = at < grid.headRows ? "head" : "body";
      return { grid: insertRows(grid, at, section), then: { cursor: { row: at, column: cells.column } } };
    },
  );
}

function insertColumn(side: "left" | "right"): Command {
  const index = ({ cells }: InCells): number => (side === "left" ? cells.column : cells.column + cells.columns);
  return onCells(
    (place) => canInsertColumns(place.grid, index(place)),
    (place) => ({
      grid: insertColumns(place.grid, index(place)),
      then: { cursor: { row: place.cells.row, column: index(place) } },
    }),
  );
}

const deleteRow = onCells(
  () => true,
  ({ grid, cells }) => {
    const left = removeRows(grid, cells.row, cells.rows);
    const row = Math.min(cells.row, (left?.rows ?? 1) - 1);
    return { grid: left, then: { cursor: { row, column: cells.column } } };
  },
);

const deleteColumn = onCells(
  () => true,
  ({ grid, cells }) => {
    const left = removeColumns(grid, cells.column, cells.columns);
    const column = Math.min(cells.column, (left?.columns ?? 1) - 1);
    return { grid: left, then: { cursor: { row: cells.row, column } } };
  },
);

const mergeCells = onCells(
  ({ grid, cells }) => canMerge(grid, cells),
  ({ grid, cells }) => ({ grid: merge(grid, cells), then: { cursor: cells } }),
);

const splitCells = onCells(
  ({ grid, cells }) => canSplit(grid, cells),
  ({ grid, cells }) => ({ grid: split(grid, cells), then: { cells } }),
);

const headerRow = onTable(
  anyTable,
  ({ grid }) => canHaveHeaderRow(grid),
  ({ grid }) => ({ grid: withHeaderRow(grid, grid.headRows === 0), then: "stays" }),
);

const headerColumn = onTable(
  anyTable,
  () => true,
  ({ grid }) => ({ grid: withHeaderColumn(grid, !grid.hasHeaderColumn), then: "stays" }),
);

/** Takes the table away; where the text would be left without a place for the cursor, a paragraph comes. */
const removeTable: Command = (state, dispatch) => {
  const place = tableAt(state.selection);
  if (place === null) {
    return false;
  }
  if (dispatch) {
    const transaction = closeHistory(state.tr);
    const { position, table } = place;
    const parent = state.doc.resolve(position).parent;
    if (parent.childCount === 1) {
      transaction.replaceWith(position, position + table.nodeSize, nodes.paragraph.create());
    } else {
      transaction.delete(position, position + table.nodeSize);
    }
    transaction.setSelection(Selection.near(transaction.doc.resolve(position)));
    dispatch(transaction.scrollIntoView());
  }
  return true;
};

/** A caption over the table, into which the cursor goes; or none. */
const toggleCaption: Command = (state, dispatch) => {
  const place = tableAt(state.selection);
  if (place === null) {
    return false;
  }
  if (dispatch) {
    const transaction = closeHistory(state.tr);
    const start = place.position + 1;
    const { firstChild } = place.table;
    if (firstChild?.type === nodes.table_caption) {
      transaction.delete(start, start + firstChild.nodeSize);
      if (place.cells === null && !(state.selection instanceof NodeSelection)) {
        transaction.setSelection(Selection.near(transaction.doc.resolve(start)));
      }
    } else {
      transaction.insert(start, nodes.table_caption.create());
      transaction.setSelection(TextSelection.create(transaction.doc, start + 1));
    }
    dispatch(transaction.scrollIntoView());
  }
  return true;
};

const selectTable: Command = (state, dispatch) => {
  const place = tableAt(state.selection);
  if (place === null || (state.selection instanceof NodeSelection && state.selection.node === place.table)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, place.position)).scrollIntoView());
  return true;
};

const commands: Readonly<Record<TableCommand, Command>> = {
  rowAbove: insertRow("above"),
  rowBelow: insertRow("below"),
  columnLeft: insertColumn("left"),
  columnRight: insertColumn("right"),
  deleteRow,
  deleteColumn,
  deleteTable: removeTable,
  headerRow,
  headerColumn,
  mergeCells,
  splitCells,
  tableCaption: toggleCaption,
  selectTable,
};

/** A new table after the block with the cursor, or in the place of an empty paragraph; the cursor in its first cell. */
export function insertTable({ rows, columns, heading }: TableSize): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!isInBody(selection) || tableAt(selection) !== null) {
      return false;
    }
    if (dispatch) {
      const table = tableOf(nodes.table.create(), newGrid(rows, columns, heading));
      const transaction = closeHistory(state.tr);
      const position = putBlock(transaction, state, table);
      const first = cellPosition(transaction.doc, position, 0, 0);
      if (first !== null) {
        transaction.setSelection(Selection.near(transaction.doc.resolve(first.pos + 1)));
      }
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** Puts a block at the cursor's, with a paragraph after it if it would be the last; tells where it is. */
function putBlock(transaction: Transaction, state: EditorState, block: Node): number {
  const { $from } = state.selection;
  const isEmpty = $from.depth === 2 && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
  const position = isEmpty ? $from.before(2) : afterBlock(state);
  transaction.replaceWith(position, isEmpty ? $from.after(2) : position, block);
  const end = position + block.nodeSize;
  if (transaction.doc.resolve(end).nodeAfter === null) {
    transaction.insert(end, nodes.paragraph.create());
  }
  return position;
}

/** Backspace or Delete on cells: whole rows or columns go, else the cells are emptied. */
export const deleteCells: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof CellSelection)) {
    return false;
  }
  if (selection.hasWholeRows || selection.hasWholeColumns) {
    const all = selection.hasWholeRows && selection.hasWholeColumns;
    const command = all ? removeTable : selection.hasWholeRows ? deleteRow : deleteColumn;
    return command(state, dispatch);
  }
  return emptyCells(state, dispatch);
};

const emptyCells = onCells(
  () => true,
  ({ grid, cells }) => ({ grid: empty(grid, cells), then: { cells } }),
);

/** To the next cell in reading order, with what it holds selected; after the last one comes a new row. */
export function nextCell(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const $cell = selection instanceof CellSelection ? selection.$headCell : cellAround(selection.$from);
    const here = $cell === null ? null : cellPlace($cell);
    const place = tableAt(selection);
    if (here === null || place === null) {
      return false;
    }
    // The cells as they stand in the document, so that a table is not changed by going through it.
    const order = [...here.read.offsets.keys()];
    const next = order[order.indexOf(here.cell) + direction];
    if (next !== undefined) {
      const position = here.start + (here.read.offsets.get(next) ?? 0);
      dispatch?.(state.tr.setSelection(cellText(state.doc.resolve(position))).scrollIntoView());
    } else if (direction > 0) {
      dispatch?.(withNewLastRow(state, place));
    }
    return true;
  };
}

function withNewLastRow(state: EditorState, { position, grid }: TablePlace): Transaction {
  const transaction = closeHistory(state.tr);
  const { row } = writeGrid(transaction, position, insertRows(grid, grid.rows, "body"));
  const $first = cellPosition(transaction.doc, position, row[grid.rows] ?? 0, 0);
  return $first === null ? transaction : transaction.setSelection(cellText($first)).scrollIntoView();
}
