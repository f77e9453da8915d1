/** The keys within tables: over cells by arrows, cells selected by Shift and arrows, out of them by Escape. */
import { chainCommands } from "prosemirror-commands";
import { GapCursor } from "prosemirror-gapcursor";
import { type Node, type ResolvedPos } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { type EditorView } from "prosemirror-view";
import { cellAround, cellPlace, CellSelection } from "./cell_selection";
import { schema } from "./schema";
import { deleteCells } from "./table_commands";
import { type GridCell } from "./table_grid";
import { tableAt, tableDepth } from "./table_place";

const { nodes } = schema;

type Direction = "left" | "right" | "up" | "down";

export const tableKeys: Readonly<Record<string, Command>> = {
  ArrowLeft: move("left"),
  ArrowRight: move("right"),
  ArrowUp: move("up"),
  ArrowDown: move("down"),
  "Shift-ArrowLeft": extend("left"),
  "Shift-ArrowRight": extend("right"),
  "Shift-ArrowUp": extend("up"),
  "Shift-ArrowDown": extend("down"),
  Backspace: deleteCells,
  "Mod-Backspace": deleteCells,
  Delete: deleteCells,
  "Mod-Delete": deleteCells,
  Enter: chainCommands(enterCells, leaveCaption),
  Escape: outwards,
};

function isForward(direction: Direction): boolean {
  return direction === "right" || direction === "down";
}

/** The cell beside another one in a direction; null at the table's edge. `row` and `column`: the line to keep to. */
function beside($cell: ResolvedPos, direction: Direction): ResolvedPos | null {
  const here = cellPlace($cell);
  if (here === null) {
    return null;
  }
  const { cell, read } = here;
  const steps: Readonly<Record<Direction, () => GridCell | null>> = {
    left: () => read.grid.at(cell.row, cell.column - 1),
    right: () => read.grid.at(cell.row, cell.column + cell.columns),
    up: () => read.grid.at(cell.row - 1, cell.column),
    down: () => read.grid.at(cell.row + cell.rows, cell.column),
  };
  const found = steps[direction]();
  const offset = found === null ? undefined : read.offsets.get(found);
  return offset === undefined ? null : $cell.doc.resolve(here.start + offset);
}

/** An arrow at the edge of a cell's text goes into the next cell, at the edge of the table out of it. */
function move(direction: Direction): Command {
  return (state, dispatch, view) => {
    const { selection } = state;
    const $cell = selection instanceof CellSelection ? selection.$headCell : cellAround(selection.$from);
    if (selection instanceof CellSelection && $cell !== null) {
      const $next = beside($cell, direction) ?? $cell;
      dispatch?.(state.tr.setSelection(into($next, direction)).scrollIntoView());
      return true;
    }
    if ($cell === null || !isAtEdgeOfCell(state, $cell, direction, view)) {
      return intoCaption(state, direction, dispatch, view);
    }
    const sideways = direction === "left" || direction === "right";
    const $next = sideways ? inReadingOrder($cell, direction) : beside($cell, direction);
    const next = $next === null ? outOf(state, direction) : into($next, direction);
    if (next === null) {
      return false;
    }
    dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return true;
  };
}

/** By Left and Right through all cells, row by row, as the text goes. */
function inReadingOrder($cell: ResolvedPos, direction: Direction): ResolvedPos | null {
  const here = cellPlace($cell);
  if (here === null) {
    return null;
  }
  const order = [...here.read.offsets];
  const index = order.findIndex(([cell]) => cell === here.cell) + (isForward(direction) ? 1 : -1);
  const offset = order[index]?.[1];
  return offset === undefined ? null : $cell.doc.resolve(here.start + offset);
}

function into($cell: ResolvedPos, direction: Direction): Selection {
  const size = ($cell.nodeAfter as Node).nodeSize;
  const { doc, pos } = $cell;
  return direction === "left" || direction === "up"
    ? Selection.near(doc.resolve(pos + size - 1), -1)
    : Selection.near(doc.resolve(pos + 1), 1);
}

function isAtEdgeOfCell(
  state: EditorState,
  $cell: ResolvedPos,
  direction: Direction,
  view: EditorView | undefined,
): boolean {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) {
    return selection instanceof NodeSelection && isLastInCell(selection.$from, $cell, direction);
  }
  const { $head } = selection;
  return isLastInCell($head, $cell, direction) && view?.endOfTextblock(direction) === true;
}

/** Whether no other block of the cell comes in that direction. */
function isLastInCell($pos: ResolvedPos, $cell: ResolvedPos, direction: Direction): boolean {
  for (let depth = $cell.depth + 1; depth < $pos.depth || (depth === $pos.depth && !$pos.parent.inlineContent); depth += 1) {
    const last = isForward(direction) ? $pos.node(depth).childCount - 1 : 0;
    if ($pos.index(depth) !== last) {
      return false;
    }
  }
  return true;
}

/** Beyond the first or last row: the caption, the text around, or the gap between two tables. */
function outOf(state: EditorState, direction: Direction): Selection | null {
  const place = tableAt(state.selection);
  if (place === null) {
    return null;
  }
  const { position, table } = place;
  const caption = table.firstChild?.type === nodes.table_caption ? table.firstChild : null;
  if (!isForward(direction) && caption !== null) {
    return TextSelection.create(state.doc, position + caption.nodeSize);
  }
  const $edge = state.doc.resolve(isForward(direction) ? position + table.nodeSize : position);
  const beyond = isForward(direction) ? $edge.nodeAfter : $edge.nodeBefore;
  if (beyond?.isTextblock === true) {
    return Selection.near($edge, isForward(direction) ? 1 : -1);
  }
  const hasGap = (GapCursor as unknown as { valid($pos: ResolvedPos): boolean }).valid($edge);
  return hasGap ? new GapCursor($edge) : Selection.findFrom($edge, isForward(direction) ? 1 : -1);
}

/** From a caption down into the first row. */
function intoCaption(
  state: EditorState,
  direction: Direction,
  dispatch: Parameters<Command>[1],
  view: EditorView | undefined,
): boolean {
  const { $from, empty } = state.selection;
  const isCaption = $from.parent.type === nodes.table_caption;
  if (!isCaption || !empty || direction !== "down" || view?.endOfTextblock("down") !== true) {
    return false;
  }
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.after()))).scrollIntoView());
  return true;
}

/** Shift and an arrow at the edge of a cell's text, or on selected cells, takes in the cell beside. */
function extend(direction: Direction): Command {
  return (state, dispatch, view) => {
    const { selection } = state;
    if (selection instanceof CellSelection) {
      const $head = beside(selection.$headCell, direction);
      if ($head !== null) {
        dispatch?.(state.tr.setSelection(new CellSelection(selection.$anchorCell, $head)).scrollIntoView());
      }
      return true;
    }
    if (!(selection instanceof TextSelection)) {
      return false;
    }
    const $cell = cellAround(selection.$head);
    const isAtEdge =
      $cell !== null &&
      isLastInCell(selection.$head, $cell, direction) &&
      isAtEndOfText(selection.$head, direction, view);
    if ($cell === null || !isAtEdge) {
      return false;
    }
    const $head = beside($cell, direction);
    if ($head === null) {
      // The whole of the cell: nothing beyond the table is taken in by a key within it.
      dispatch?.(state.tr.setSelection(new CellSelection($cell)));
      return true;
    }
    dispatch?.(state.tr.setSelection(new CellSelection($cell, $head)).scrollIntoView());
    return true;
  };
}

function isAtEndOfText($head: ResolvedPos, direction: Direction, view: EditorView | undefined): boolean {
  switch (direction) {
    case "left":
      return $head.parentOffset === 0;
    case "right":
      return $head.parentOffset === $head.parent.content.size;
    default:
      return view?.endOfTextblock(direction) === true;
  }
}

/** Enter on selected cells puts the cursor into the one that was reached last. */
function enterCells(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { selection } = state;
  if (!(selection instanceof CellSelection)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(into(selection.$headCell, "up")).scrollIntoView());
  return true;
}

/** Enter in a caption goes into the first cell. */
function leaveCaption(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { $to } = state.selection;
  if (state.selection instanceof NodeSelection || $to.parent.type !== nodes.table_caption) {
    return false;
  }
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($to.after()))).scrollIntoView());
  return true;
}

/** Escape goes from cells to the text of one, from there to the whole table. */
function outwards(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { selection } = state;
  if (selection instanceof CellSelection) {
    return enterCells(state, dispatch);
  }
  const depth = selection instanceof NodeSelection ? null : tableDepth(selection.$from);
  if (depth === null) {
    return false;
  }
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, selection.$from.before(depth))).scrollIntoView());
  return true;
}
