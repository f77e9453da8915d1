/**
 * Tables while they are edited: selected cells are shown, a drag of the mouse selects cells, a selection from one cell
 * into another is one of cells, and a table that an edit has brought out of order is put in order.
 */
import { isHistoryTransaction } from "prosemirror-history";
import { type Node, type ResolvedPos } from "prosemirror-model";
import {
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Selection,
  type Transaction,
} from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { topLevelBlocks } from "./block_ids";
import { cellAround, CellSelection } from "./cell_selection";
import { schema } from "./schema";
import { readGrid } from "./table_grid";
import { isInOrder, writeGrid } from "./table_place";

const { nodes } = schema;

const key = new PluginKey("tables");
const asItIs = "asItIs";

/** On a transaction whose tables are to stay as they are told: a text that was stored. */
export function keepTables(transaction: Transaction): Transaction {
  return transaction.setMeta(key, asItIs);
}

export function tableEditing(): Plugin {
  return new Plugin({
    key,
    appendTransaction(transactions, before, after) {
      const isKept = transactions.some(
        (transaction) => isHistoryTransaction(transaction) || transaction.getMeta(key) === asItIs,
      );
      const changed = transactions.some((transaction) => transaction.docChanged);
      const transaction = after.tr;
      if (changed && !isKept) {
        putInOrder(transaction, before.doc);
      }
      const selection = ofCells(transaction.selection);
      if (selection !== null) {
        transaction.setSelection(selection);
      }
      return transaction.docChanged || transaction.selectionSet ? transaction : null;
    },
    props: {
      decorations: selectedCells,
      handleDOMEvents: { mousedown },
      createSelectionBetween: (_view, $anchor, $head) => ofCells(TextSelection.between($anchor, $head)),
    },
  });
}

/** Tables that are new or others than before and have places without a cell, or cells over one another. */
function putInOrder(transaction: Transaction, before: Node): void {
  const old = new Set<Node>();
  before.lastChild?.forEach((node) => {
    if (node.type === nodes.table) {
      old.add(node);
    }
  });
  const blocks = topLevelBlocks(transaction.doc).filter(({ node }) => node.type === nodes.table && !old.has(node));
  for (const { node, position } of blocks.reverse()) {
    if (!isInOrder(node)) {
      writeGrid(transaction, position, readGrid(node).grid);
    }
  }
}

/** What a selection of text from one cell into another one is. */
function ofCells(selection: Selection): CellSelection | null {
  if (!(selection instanceof TextSelection) || selection.empty) {
    return null;
  }
  const [$anchor, $head] = [cellAround(selection.$anchor), cellAround(selection.$head)];
  return $anchor !== null && $head !== null && $anchor.pos !== $head.pos && CellSelection.canBe($anchor, $head)
    ? new CellSelection($anchor, $head)
    : null;
}

function selectedCells({ selection, doc }: EditorState): DecorationSet | null {
  if (!(selection instanceof CellSelection)) {
    return null;
  }
  const cells = selection.ranges.map(({ $from, $to }) =>
    Decoration.node($from.pos - 1, $to.pos + 1, { class: "is-selected-cell" }),
  );
  return DecorationSet.create(doc, cells);
}

function cellUnder(view: EditorView, event: MouseEvent): ResolvedPos | null {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (at === null) {
    return null;
  }
  return cellAround(view.state.doc.resolve(at.inside >= 0 ? Math.max(at.inside, 0) : at.pos)) ?? cellAround(view.state.doc.resolve(at.pos));
}

/** A press in a cell: with Shift it selects up to there, else what is dragged over from there. */
function mousedown(view: EditorView, event: MouseEvent): boolean {
  if (event.button === 2 && isSelected(view.state.selection, cellUnder(view, event))) {
    // The menu is for the cells that are selected.
    event.preventDefault();
    return true;
  }
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const $start = isPlain ? cellUnder(view, event) : null;
  const { selection } = view.state;
  if ($start === null || holdsWhole(selection, $start)) {
    return false;
  }
  if (event.shiftKey) {
    const $anchor = selection instanceof CellSelection ? selection.$anchorCell : cellAround(selection.$anchor);
    if ($anchor === null || $anchor.pos === $start.pos || !CellSelection.canBe($anchor, $start)) {
      return false;
    }
    select(view, $anchor, $start);
    followMouse(view, $anchor);
    event.preventDefault();
    return true;
  }
  followMouse(view, $start);
  return false;
}

function isSelected(selection: Selection, $cell: ResolvedPos | null): boolean {
  return selection instanceof CellSelection && selection.ranges.some(({ $from }) => $from.pos - 1 === $cell?.pos);
}

/** A table that is selected as a whole is dragged as a whole. */
function holdsWhole(selection: Selection, $cell: ResolvedPos): boolean {
  return selection instanceof NodeSelection && selection.from <= $cell.pos && $cell.pos < selection.to;
}

function followMouse(view: EditorView, $start: ResolvedPos): void {
  const start = $start.pos;
  const { doc } = view.state;
  const moved = (event: MouseEvent): void => {
    // What changes the text meanwhile ends it: the place may be another one.
    if (event.buttons === 0 || view.isDestroyed || view.state.doc !== doc) {
      stop();
      return;
    }
    const $head = cellUnder(view, event);
    const isSelecting = view.state.selection instanceof CellSelection;
    if ($head !== null && ($head.pos !== start || isSelecting)) {
      const $anchor = doc.resolve(start);
      if (CellSelection.canBe($anchor, $head)) {
        select(view, $anchor, $head);
        event.preventDefault();
      }
    }
  };
  const stop = (): void => {
    view.root.removeEventListener("mousemove", moved as EventListener);
    view.root.removeEventListener("mouseup", stop);
    view.root.removeEventListener("dragstart", stop);
  };
  view.root.addEventListener("mousemove", moved as EventListener);
  view.root.addEventListener("mouseup", stop);
  view.root.addEventListener("dragstart", stop);
}

function select(view: EditorView, $anchor: ResolvedPos, $head: ResolvedPos): void {
  const selection = new CellSelection($anchor, $head);
  if (!selection.eq(view.state.selection)) {
    view.dispatch(view.state.tr.setSelection(selection));
  }
}
