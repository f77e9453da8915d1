/** Galleries: figures of the class "gallery" that follow one another; nothing is around them. */
import { Fragment, type Node } from "prosemirror-model";
import { Selection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { afterBlock, isInBody } from "./commands";
import { figureAt } from "./figure";
import { type ImageValue } from "./messages";
import { schema } from "./schema";

const { nodes } = schema;

function isInGallery(node: Node | null): boolean {
  return node?.type === nodes.figure && node.attrs["class"] === "gallery";
}

/** Puts the images in as a gallery, or behind the last image of the one in which the cursor stands. */
export function insertGallery(images: readonly ImageValue[]): Command {
  return (state, dispatch) => {
    if (images.length === 0 || !isInBody(state.selection)) {
      return false;
    }
    if (dispatch === undefined) {
      return true; // asked only
    }
    const figures = images.map(({ hash, alt, caption }) =>
      nodes.figure.create({ hash, alt, class: "gallery" }, caption === "" ? null : schema.text(caption)),
    );
    const transaction = state.tr;
    const { $from } = state.selection;
    const isEmpty = $from.depth === 2 && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
    const place = isEmpty ? $from.before(2) : endOfGallery(state);
    const content = Fragment.from(figures);
    transaction.replaceWith(place, isEmpty ? $from.after(2) : place, content);
    const after = place + content.size;
    if (transaction.doc.resolve(after).nodeAfter === null) {
      transaction.insert(after, nodes.paragraph.create());
    }
    transaction.setSelection(
      TextSelection.findFrom(transaction.doc.resolve(after), 1, true) ?? Selection.near(transaction.doc.resolve(place)),
    );
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

function endOfGallery(state: EditorState): number {
  let place = afterBlock(state);
  const figure = figureAt(state);
  if (figure !== null && isInGallery(figure.node)) {
    for (let next = state.doc.resolve(place).nodeAfter; next !== null && isInGallery(next); ) {
      place += next.nodeSize;
      next = state.doc.resolve(place).nodeAfter;
    }
  }
  return place;
}
