/**
 * What a paragraph may be beside running text: the source of a quotation, or the card of a video. The profile
 * (app/html/profile.md) says where; a paragraph that no longer fits is a plain one again.
 */
import { type Node } from "prosemirror-model";
import { Plugin, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { canonicalText } from "./canonical_text";
import { topLevelBlocks } from "./block_ids";
import { schema } from "./schema";

const { nodes, marks } = schema;

/** Whether a paragraph is one web link and nothing beside it. */
export function isOneLink(paragraph: Node): boolean {
  const pieces = canonicalText(paragraph.content);
  const hrefs = new Set(pieces.map((piece) => String(marks.link.isInSet(piece.marks)?.attrs["href"] ?? "")));
  const [href = ""] = hrefs;
  return hrefs.size === 1 && /^https?:/.test(href) && pieces.every((piece) => piece.text !== "");
}

/** Enter in a card goes on in a paragraph under it. */
export const leaveCard: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 2 || $from.parent.attrs["class"] !== "video") {
    return false;
  }
  const before = $from.parentOffset === 0;
  const place = before ? $from.before() : $from.after();
  const transaction = state.tr.insert(place, nodes.paragraph.create());
  if (!before) {
    transaction.setSelection(TextSelection.create(transaction.doc, place + 1));
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Takes the class away where it does not fit, within the step that made it so. */
export function paragraphClasses(): Plugin {
  return new Plugin({
    props: {
      // The words of a card are all its link, also those that are written at its end.
      handleTextInput(view, from, to, text) {
        const { $from, $to } = view.state.selection;
        const [mark] = ($from.parent.firstChild?.marks ?? []).filter((each) => each.type === marks.link);
        if ($from.parent.attrs["class"] !== "video" || !$from.sameParent($to) || mark === undefined) {
          return false;
        }
        view.dispatch(view.state.tr.replaceWith(from, to, schema.text(text, [mark])).scrollIntoView());
        return true;
      },
    },
    appendTransaction(transactions, _before, after) {
      return transactions.some((transaction) => transaction.docChanged) ? repaired(after) : null;
    },
  });
}

// Nodes never change: each block is looked at once.
const fitting = new WeakSet<Node>();

/** What takes the classes away that do not fit; null: all do. */
export function repaired(state: EditorState): Transaction | null {
  const transaction = state.tr;
  const clear = (position: number): void => {
    transaction.setNodeAttribute(position, "class", "");
  };
  for (const { node, position } of topLevelBlocks(state.doc)) {
    if (fitting.has(node)) {
      continue;
    }
    const steps = transaction.steps.length;
    if (node.type === nodes.paragraph) {
      // A card is filled in two steps at times: only what certainly is none loses its class.
      if (node.attrs["class"] === "source" || (node.attrs["class"] === "video" && !isOneLink(node))) {
        clear(position);
      }
    } else if (!node.isTextblock) {
      node.descendants((child, offset, parent, index) => {
        const mayStay = parent?.type === nodes.blockquote && index > 0 && index === parent.childCount - 1;
        if (child.type === nodes.paragraph && child.attrs["class"] !== "" && !(mayStay && child.attrs["class"] === "source")) {
          clear(position + 1 + offset);
        }
        return !child.isTextblock;
      });
    }
    if (transaction.steps.length === steps) {
      fitting.add(node);
    }
  }
  return transaction.docChanged ? transaction : null;
}
