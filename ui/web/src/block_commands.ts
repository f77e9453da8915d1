/** Note boxes, the source of a quotation, the side of a figure, and moving blocks up and down. */
import { closeHistory } from "prosemirror-history";
import { NodeRange, type Node } from "prosemirror-model";
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { keepBlockIds } from "./block_ids";
import { ancestorOf, isInBody } from "./commands";
import { figureAt } from "./figure";
import { type FigureSide } from "./messages";
import { schema } from "./schema";

const { nodes } = schema;

/** The top-level blocks that the selection touches; null outside of the body. */
export function touchedBlocks(state: EditorState): { readonly from: number; readonly to: number } | null {
  const { selection } = state;
  if (!isInBody(selection)) {
    return null;
  }
  const { $from, $to } = selection;
  const from = $from.depth >= 2 ? $from.before(2) : $from.pos;
  const to = $to.depth >= 2 ? $to.after(2) : $to.pos;
  return from < to ? { from, to } : null;
}

function blocksBetween(doc: Node, { from, to }: { readonly from: number; readonly to: number }): Node[] {
  const found: Node[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (position >= from && doc.resolve(position).depth === 1) {
      found.push(node);
      return false;
    }
    return true;
  });
  return found;
}

/** Whole blocks become a note, a quotation becomes one, and a note is taken apart again. */
export const toggleNote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const note = ancestorOf($from, nodes.note);
  if (note !== null) {
    return unwrap(state, note, dispatch);
  }
  const quote = ancestorOf($from, nodes.blockquote);
  if (quote !== null && $to.depth >= quote.depth && $to.node(quote.depth) === quote.node) {
    const id: unknown = quote.node.attrs["id"];
    dispatch?.(state.tr.setNodeMarkup($from.before(quote.depth), nodes.note, { id, class: "note" }).scrollIntoView());
    return true;
  }
  const range = touchedBlocks(state);
  const blocks = range === null ? [] : blocksBetween(state.doc, range);
  if (range === null || blocks.length === 0 || !blocks.every((block) => canStandInNote(block))) {
    return false;
  }
  if (dispatch === undefined) {
    return true; // asked only
  }
  const transaction = keepBlockIds(state.tr);
  state.doc.nodesBetween(range.from, range.to, (node, position) => {
    if (node.type === nodes.heading && Number(node.attrs["level"]) < 3) {
      transaction.setNodeAttribute(position, "level", 3);
    }
    return !node.isTextblock;
  });
  const around = new NodeRange(transaction.doc.resolve(range.from + 1), transaction.doc.resolve(range.to - 1), 1);
  dispatch(transaction.wrap(around, [{ type: nodes.note, attrs: { class: "note" } }]).scrollIntoView());
  return true;
};

function canStandInNote(block: Node): boolean {
  const { type } = block;
  const fits: readonly unknown[] = [nodes.paragraph, nodes.heading, nodes.bullet_list, nodes.ordered_list, nodes.figure];
  return fits.includes(type);
}

function unwrap(
  state: EditorState,
  { node, depth }: { readonly node: Node; readonly depth: number },
  dispatch?: (transaction: Transaction) => void,
): boolean {
  const start = state.selection.$from.before(depth);
  const { anchor, head } = state.selection;
  const selected = state.selection instanceof NodeSelection;
  const transaction = keepBlockIds(state.tr);
  transaction.replaceWith(start, start + node.nodeSize, node.content);
  const end = transaction.doc.content.size;
  const moved = (position: number): number => Math.min(position - 1, end);
  transaction.setSelection(
    selected
      ? NodeSelection.create(transaction.doc, moved(state.selection.from))
      : TextSelection.between(transaction.doc.resolve(moved(anchor)), transaction.doc.resolve(moved(head))),
  );
  dispatch?.(transaction.scrollIntoView());
  return true;
}

/** Whether the cursor stands in the source of a quotation. */
export function isInSource(state: EditorState): boolean {
  const { parent } = state.selection.$from;
  return parent.type === nodes.paragraph && parent.attrs["class"] === "source";
}

/** For a quotation: its last paragraph becomes the source, or a place for one is made and gone to. */
export const quoteSource: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const quote = ancestorOf($from, nodes.blockquote);
  if (quote === null || state.selection instanceof NodeSelection) {
    return false;
  }
  const transaction = state.tr;
  const isLast = $from.depth === quote.depth + 1 && $from.index(quote.depth) === quote.node.childCount - 1;
  const last = quote.node.lastChild;
  const end = $from.end(quote.depth);
  if (isInSource(state)) {
    transaction.setNodeAttribute($from.before(), "class", "");
  } else if (isLast && $from.index(quote.depth) > 0 && $from.parent.type === nodes.paragraph) {
    transaction.setNodeAttribute($from.before(), "class", "source");
  } else if (last?.attrs["class"] === "source") {
    transaction.setSelection(TextSelection.create(state.doc, end - 1));
  } else {
    transaction.insert(end, nodes.paragraph.create({ class: "source" }));
    transaction.setSelection(TextSelection.create(transaction.doc, end + 1));
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Enter in a source goes on under the quotation; what stood behind the cursor goes with it. */
export const leaveSource: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const quote = ancestorOf($from, nodes.blockquote);
  if (!empty || quote === null || !isInSource(state)) {
    return false;
  }
  const rest = $from.parent.content.cut($from.parentOffset);
  const transaction = state.tr.insert($from.after(quote.depth), nodes.paragraph.create(null, rest));
  if ($from.parentOffset === 0) {
    transaction.delete($from.before(), $from.after());
  } else {
    transaction.delete($from.pos, $from.end());
  }
  const place = transaction.mapping.map($from.after(quote.depth), -1);
  transaction.setSelection(TextSelection.create(transaction.doc, place + 1));
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Enter in an empty last paragraph of a note goes on under it. */
export const leaveNote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const note = ancestorOf($from, nodes.note);
  const isEmptyLast =
    note !== null &&
    $from.depth === note.depth + 1 &&
    $from.parent.type === nodes.paragraph &&
    $from.parent.content.size === 0 &&
    $from.index(note.depth) === note.node.childCount - 1 &&
    note.node.childCount > 1;
  if (!empty || !isEmptyLast) {
    return false;
  }
  const transaction = state.tr.insert($from.after(note.depth), nodes.paragraph.create());
  transaction.delete($from.before(), $from.after());
  const place = transaction.mapping.map($from.after(note.depth), -1);
  transaction.setSelection(TextSelection.create(transaction.doc, place + 1));
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Backspace at the very beginning of a note takes it apart, as it does with a quotation. */
export const leaveNoteBackward: Command = (state, dispatch) => {
  const { selection } = state;
  const { $from } = selection;
  const note = ancestorOf($from, nodes.note);
  const isFirst =
    selection instanceof TextSelection &&
    selection.empty &&
    note !== null &&
    $from.parentOffset === 0 &&
    $from.depth === note.depth + 1 &&
    $from.index(note.depth) === 0 &&
    $from.parent.type !== nodes.figure;
  return isFirst && unwrap(state, note, dispatch);
};

/** Where the selected figure stands: over the whole width, beside the text, or in a gallery. */
export function setFigureSide(side: FigureSide): Command {
  return (state, dispatch) => {
    const figure = figureAt(state);
    if (figure === null) {
      return false;
    }
    if (figure.node.attrs["class"] !== side) {
      dispatch?.(closeHistory(state.tr).setNodeAttribute(figure.position, "class", side).scrollIntoView());
    }
    return true;
  };
}

/**
 * The selected blocks change places with the one before or after them; an item does within its list. The other
 * block is what is moved, so that the cursor stays where it is.
 */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const place = movable(state, direction);
    if (place === null) {
      return false;
    }
    if (dispatch === undefined) {
      return true; // asked only
    }
    const { from, to, other } = place;
    const transaction = closeHistory(state.tr);
    if (direction < 0) {
      transaction.insert(to, other).delete(from - other.nodeSize, from);
    } else {
      transaction.delete(to, to + other.nodeSize).insert(from, other);
    }
    const selection = state.selection.map(transaction.doc, transaction.mapping);
    const shift = direction * other.nodeSize;
    const isNode = state.selection instanceof NodeSelection;
    transaction.setSelection(
      isNode
        ? NodeSelection.create(transaction.doc, state.selection.from + shift)
        : state.selection instanceof TextSelection
          ? TextSelection.create(transaction.doc, state.selection.anchor + shift, state.selection.head + shift)
          : selection,
    );
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly other: Node;
}

function movable(state: EditorState, direction: -1 | 1): Move | null {
  const { $from, $to } = state.selection;
  const item = ancestorOf($from, nodes.list_item);
  if (item !== null && $to.depth >= item.depth && $to.node(item.depth) === item.node) {
    const within = neighbour(state.doc, $from.before(item.depth), $from.after(item.depth), direction);
    if (within !== null) {
      return within;
    }
  }
  const blocks = touchedBlocks(state);
  return blocks === null ? null : neighbour(state.doc, blocks.from, blocks.to, direction);
}

function neighbour(doc: Node, from: number, to: number, direction: -1 | 1): Move | null {
  const other = direction < 0 ? doc.resolve(from).nodeBefore : doc.resolve(to).nodeAfter;
  return other === null ? null : { from, to, other };
}
