/** Where in a table the selection is, and how a table of a document becomes another one. */
import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import { NodeSelection, type EditorState, type Selection, type Transaction } from "prosemirror-state";
import { cellAround, cellPlace, CellSelection } from "./cell_selection";
import { type TableValue } from "./messages";
import { schema } from "./schema";
import { readGrid, settled, tableOf, type Grid, type Rectangle } from "./table_grid";

const { nodes } = schema;

export interface TablePlace {
  readonly table: Node;
  /** Right before the table. */
  readonly position: number;
  /** In order, whatever the document says. */
  readonly grid: Grid;
  /** The cells that are selected or hold the cursor; null in a caption, or when the table itself is selected. */
  readonly cells: Rectangle | null;
}

/** The table that the selection is within; none where it reaches beyond one. */
export function tableAt(selection: Selection): TablePlace | null {
  if (selection instanceof NodeSelection && selection.node.type === nodes.table) {
    return { table: selection.node, position: selection.from, grid: gridOf(selection.node), cells: null };
  }
  const { $from, $to } = selection;
  const depth = tableDepth($from);
  if (depth === null || $to.depth < depth || $to.node(depth) !== $from.node(depth) || $to.start(depth) !== $from.start(depth)) {
    return null;
  }
  const table = $from.node(depth);
  return { table, position: $from.before(depth), grid: gridOf(table), cells: cellsOf(selection) };
}

/** The depth of the table around a position. */
export function tableDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type === nodes.table) {
      return depth;
    }
  }
  return null;
}

function gridOf(table: Node): Grid {
  return settled(readGrid(table).grid).grid;
}

function cellsOf(selection: Selection): Rectangle | null {
  const $cell = selection instanceof CellSelection ? selection.$headCell : cellAround(selection.$from);
  const found = $cell === null ? null : cellPlace($cell);
  if (found === null) {
    return null;
  }
  const { row, column } = settled(found.read.grid);
  const to = (lines: readonly number[], line: number): number => lines[line] ?? 0;
  const raw = selection instanceof CellSelection ? selection.place : found.cell;
  const [top, left] = [to(row, raw.row), to(column, raw.column)];
  return {
    row: top,
    column: left,
    rows: to(row, raw.row + raw.rows - 1) - top + 1,
    columns: to(column, raw.column + raw.columns - 1) - left + 1,
  };
}

/** What the table at the cursor has. */
export function tableValue({ selection }: EditorState): TableValue | null {
  const place = tableAt(selection);
  return place === null
    ? null
    : {
        headerRow: place.grid.headRows > 0,
        headerColumn: place.grid.hasHeaderColumn,
        caption: place.table.firstChild?.type === nodes.table_caption,
      };
}

/** Right before the cell that covers a place of a table in order; `position` is right before the table. */
export function cellPosition(doc: Node, position: number, row: number, column: number): ResolvedPos | null {
  const table = doc.nodeAt(position);
  if (table?.type !== nodes.table) {
    return null;
  }
  const read = readGrid(table);
  const cell = read.grid.at(row, column);
  const offset = cell === null ? undefined : read.offsets.get(cell);
  return offset === undefined ? null : doc.resolve(position + 1 + offset);
}

/**
 * Makes the table at `position` the one that `grid` describes, by the smallest steps: what else points into the
 * table stays where it was. Tells where the grid's rows and columns have come to lie.
 */
export function writeGrid(
  transaction: Transaction,
  position: number,
  grid: Grid,
): { readonly row: readonly number[]; readonly column: readonly number[] } {
  const table = transaction.doc.nodeAt(position);
  const answer = settled(grid);
  if (table !== null) {
    patch(transaction, position, table, tableOf(table, answer.grid));
  }
  return answer;
}

/** Whether a table is as it would be written. */
export function isInOrder(table: Node): boolean {
  const { grid } = readGrid(table);
  return settled(grid).grid === grid;
}

const holders: readonly unknown[] = [nodes.table, nodes.table_head, nodes.table_body, nodes.table_row];

function patch(transaction: Transaction, position: number, old: Node, next: Node): void {
  if (old === next || old.eq(next)) {
    return;
  }
  if (!old.sameMarkup(next)) {
    if (old.content.eq(next.content)) {
      transaction.setNodeMarkup(position, next.type, next.attrs);
    } else {
      transaction.replaceWith(position, position + old.nodeSize, next);
    }
    return;
  }
  if (holders.includes(old.type) && old.childCount === next.childCount) {
    let end = position + old.nodeSize - 1;
    for (let index = old.childCount - 1; index >= 0; index -= 1) {
      const child = old.child(index);
      end -= child.nodeSize;
      patch(transaction, end, child, next.child(index));
    }
    return;
  }
  replaceChildren(transaction, position, old, next);
}

/** Replaces what is between the children that are the same at both ends. */
function replaceChildren(transaction: Transaction, position: number, old: Node, next: Node): void {
  const shortest = Math.min(old.childCount, next.childCount);
  let [from, first] = [position + 1, 0];
  while (first < shortest && old.child(first).eq(next.child(first))) {
    from += old.child(first).nodeSize;
    first += 1;
  }
  let [to, last] = [position + old.nodeSize - 1, 0];
  while (last < shortest - first && old.child(old.childCount - 1 - last).eq(next.child(next.childCount - 1 - last))) {
    to -= old.child(old.childCount - 1 - last).nodeSize;
    last += 1;
  }
  const added: Node[] = [];
  for (let index = first; index < next.childCount - last; index += 1) {
    added.push(next.child(index));
  }
  transaction.replaceWith(from, to, Fragment.from(added));
}
