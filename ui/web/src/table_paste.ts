/** Pasting within tables: cells over cells, and other blocks as what may stand in a cell. */
import { Fragment, Slice, type Node } from "prosemirror-model";
import { type Transaction } from "prosemirror-state";
import { cellAround, cellBlocks, cellPlace, CellSelection } from "./cell_selection";
import { type Range } from "./paste";
import { schema } from "./schema";
import { fillIn } from "./table_changes";
import { readGrid, settled, type Grid, type Rectangle } from "./table_grid";
import { cellPosition, tableAt, writeGrid } from "./table_place";

const { nodes } = schema;

/** Where cells are pasted: a table, and the places in it that were selected or hold the cursor. */
interface Target {
  readonly position: number;
  readonly grid: Grid;
  readonly cells: Rectangle;
}

/**
 * Puts a table's cells over those of `range`, or other blocks into the cells that are selected. False where `range`
 * is not of cells, or what is pasted goes into the text of one.
 */
export function pasteIntoCells(transaction: Transaction, range: Range, blocks: Fragment): boolean {
  const selected = selectedCells(transaction, range);
  const clip = clipOf(blocks);
  if (clip !== null) {
    const target = targetOf(transaction, range, selected);
    if (target !== null) {
      fill(transaction, target, clip);
    }
    return target !== null;
  }
  selected?.replace(transaction, new Slice(Fragment.from(unwrapped(blocks)), 0, 0));
  return selected !== null;
}

/** The blocks as they can stand at `range`: in a cell paragraphs, lists and figures, and a single cell is no table. */
export function fitting(transaction: Transaction, { from }: Range, blocks: Fragment): Fragment {
  const content = unwrapped(blocks);
  const isInCell = cellAround(transaction.doc.resolve(from)) !== null;
  return Fragment.from(isInCell ? content.flatMap(cellBlocks) : content);
}

function selectedCells({ doc }: Transaction, { cells }: Range): CellSelection | null {
  if (cells === undefined) {
    return null;
  }
  const [$anchor, $head] = [doc.resolve(cells.anchor), doc.resolve(cells.head)];
  return CellSelection.canBe($anchor, $head) ? new CellSelection($anchor, $head) : null;
}

/** The cells of what is pasted, if it is a table of several cells and nothing else. */
function clipOf(blocks: Fragment): Grid | null {
  const table = blocks.childCount === 1 ? blocks.firstChild : null;
  if (table?.type !== nodes.table) {
    return null;
  }
  const { grid } = settled(readGrid(table).grid);
  return grid.cells.length > 1 ? grid : null;
}

function targetOf({ doc }: Transaction, { from, to }: Range, selected: CellSelection | null): Target | null {
  const $cell = cellAround(doc.resolve(from));
  const isOneCell = $cell !== null && cellAround(doc.resolve(to))?.pos === $cell.pos && cellPlace($cell) !== null;
  const place = isOneCell ? tableAt(selected ?? new CellSelection($cell)) : null;
  return place === null || place.cells === null ? null : { ...place, cells: place.cells };
}

/** The cells that were filled are selected then. */
function fill(transaction: Transaction, { position, grid, cells }: Target, clip: Grid): void {
  const filled = fillIn(grid, cells, clip);
  const { row, column } = writeGrid(transaction, position, filled.grid);
  const { place } = filled;
  const at = (down: number, right: number): ReturnType<typeof cellPosition> =>
    cellPosition(transaction.doc, position, row[down] ?? 0, column[right] ?? 0);
  const $first = at(place.row, place.column);
  const $last = at(place.row + place.rows - 1, place.column + place.columns - 1);
  if ($first !== null && $last !== null) {
    transaction.setSelection(new CellSelection($first, $last));
  }
}

/** A single cell, as a spreadsheet copies it, is what it holds. */
function unwrapped(blocks: Fragment): Node[] {
  const content: Node[] = [];
  blocks.forEach((block) => {
    const grid = block.type === nodes.table ? readGrid(block).grid : null;
    const isOneCell = grid?.cells.length === 1 && block.firstChild?.type !== nodes.table_caption;
    if (isOneCell) {
      grid.cells[0]?.node.forEach((child) => content.push(child));
    } else {
      content.push(block);
    }
  });
  return content;
}
