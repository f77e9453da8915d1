/** Places in an edition's text that the application names by what stands there. */
import { closeHistory } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { blockIdOf } from "./block_ids";
import { type Field } from "./messages";
import { schema } from "./schema";

/** `text` from `start` (in UTF-16 units) in a passage: the title, the lead, or one of the block's. */
export interface PassagePlace {
  readonly field: Field;
  /** The id of a top-level block of the body; empty: the first block. */
  readonly block: string;
  readonly start: number;
  /** Empty: the passage as a whole. */
  readonly text: string;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The top-level block with this id and its position; null when it is gone. */
function blockIn(doc: Node, id: string): { readonly node: Node; readonly position: number } | null {
  const body = doc.child(1);
  const bodyStart = doc.child(0).nodeSize + 1;
  let found: { node: Node; position: number } | null = null;
  body.forEach((node, offset) => {
    if (found === null && (id === "" || blockIdOf(node) === id)) {
      found = { node, position: bodyStart + offset };
    }
  });
  return found;
}

/** The node that a place is in. */
function scopeOf(doc: Node, place: PassagePlace): { readonly node: Node; readonly position: number } | null {
  const header = doc.child(0);
  switch (place.field) {
    case "title":
      return { node: header.child(0), position: 1 };
    case "lead":
      return { node: header.child(1), position: 1 + header.child(0).nodeSize };
    case "body":
      return blockIn(doc, place.block);
  }
}

/** Of a text block as plain text: each position is one unit. */
function plainText(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, "\n");
}

/** Where the words stand; null when other ones stand there now. */
function find(doc: Node, place: PassagePlace): Place | null {
  const scope = scopeOf(doc, place);
  if (scope === null || place.text === "") {
    return null;
  }
  let found: Place | null = null;
  const visit = (node: Node, position: number): boolean => {
    const end = place.start + place.text.length;
    if (found === null && node.isTextblock && plainText(node).slice(place.start, end) === place.text) {
      found = { from: position + 1 + place.start, to: position + 1 + end };
    }
    return !node.isTextblock;
  };
  if (visit(scope.node, scope.position)) {
    scope.node.descendants((node, offset) => visit(node, scope.position + 1 + offset));
  }
  return found;
}

/** Selects the words, or, when others stand there, goes to the block; null when that is gone, too. */
export function toPassage(state: EditorState, place: PassagePlace): Transaction | null {
  const words = find(state.doc, place);
  if (words !== null) {
    const selection = TextSelection.create(state.doc, words.from, words.to);
    return state.tr.setSelection(selection).scrollIntoView();
  }
  const scope = scopeOf(state.doc, place);
  if (scope === null) {
    return null;
  }
  const { node, position } = scope;
  const isWhole = node.isAtom || node.type === schema.nodes.figure;
  const selection = isWhole
    ? NodeSelection.create(state.doc, position)
    : Selection.near(state.doc.resolve(position + 1));
  return state.tr.setSelection(selection).scrollIntoView();
}

/** Other words in place of these, with their marks, as one undoable step; null when others stand there. */
export function replacePassage(state: EditorState, place: PassagePlace, replacement: string): Transaction | null {
  const words = find(state.doc, place);
  if (words === null) {
    return null;
  }
  const transaction = closeHistory(state.tr).insertText(replacement, words.from, words.to);
  const end = words.from + replacement.length;
  return transaction.setSelection(TextSelection.create(transaction.doc, words.from, end)).scrollIntoView();
}
