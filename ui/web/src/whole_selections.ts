/**
 * All of a field, and everything: title, lead and body. What is typed or pasted over them takes their place; ProseMirror
 * by itself would put a letter in the place of the whole document, where none can stand, and drop it.
 */
import { selectAll } from "prosemirror-commands";
import { type Node, Slice } from "prosemirror-model";
import {
  AllSelection,
  Plugin,
  Selection,
  type SelectionBookmark,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from "prosemirror-state";
import { fieldAt } from "./commands";
import { schema } from "./schema";

const { nodes } = schema;

/** All blocks of the body, also where the first or the last has no text. */
export class BodySelection extends Selection {
  constructor(doc: Node) {
    const { from, to } = bodyRange(doc);
    super(doc.resolve(from), doc.resolve(to));
  }

  override replace(transaction: Transaction, content: Slice = Slice.empty): void {
    if (content.size > 0) {
      super.replace(transaction, content);
    } else {
      this.replaceWith(transaction, nodes.paragraph.create());
    }
  }

  override replaceWith(transaction: Transaction, node: Node): void {
    const block = node.isInline ? nodes.paragraph.create(null, node) : node;
    transaction.replaceWith(this.from, this.to, block);
    transaction.setSelection(Selection.near(transaction.doc.resolve(this.from + block.nodeSize), -1));
  }

  override map(doc: Node): Selection {
    return new BodySelection(doc);
  }

  override eq(other: Selection): boolean {
    return other instanceof BodySelection && other.to === this.to;
  }

  override toJSON(): { type: string } {
    return { type: "body" };
  }

  static override fromJSON(doc: Node): Selection {
    return new BodySelection(doc);
  }

  override getBookmark(): SelectionBookmark {
    return bookmark;
  }
}

Selection.jsonID("body", BodySelection);

const bookmark: SelectionBookmark = {
  map: () => bookmark,
  resolve: (doc) => new BodySelection(doc),
};

/** Where the blocks of the body begin and end. */
export function bodyRange(doc: Node): { readonly from: number; readonly to: number } {
  const from = doc.child(0).nodeSize + 1;
  return { from, to: from + doc.child(1).content.size };
}

/** All of the field with the cursor; asked again, everything. */
export const selectField: Command = (state, dispatch) => {
  const { selection, doc } = state;
  const { $from } = selection;
  const field =
    fieldAt($from) === "body" ? new BodySelection(doc) : TextSelection.create(doc, $from.start(2), $from.end(2));
  if ($from.depth === 0 || selection.eq(field)) {
    return selectAll(state, dispatch);
  }
  dispatch?.(state.tr.setSelection(field));
  return true;
};

/** The keys that lead out of the whole body, to one of its ends, and Enter, which begins it anew. */
function keyOverBody({ selection, doc, tr }: EditorState, key: string): Transaction | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return tr.setSelection(Selection.near(doc.resolve(selection.from)));
    case "ArrowRight":
    case "ArrowDown":
      return tr.setSelection(Selection.near(doc.resolve(selection.to), -1));
    case "Enter":
      return tr.deleteSelection();
    default:
      return null;
  }
}

/** What is typed in the place of everything goes to its beginning; arrows end at an end of the body. */
export function typingOverWholes(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
        const isBody = view.state.selection instanceof BodySelection;
        const done = isPlain && isBody ? keyOverBody(view.state, event.key) : null;
        if (done !== null) {
          view.dispatch(done.scrollIntoView());
        }
        return done !== null;
      },
      handleTextInput(view, _from, _to, text) {
        const { selection, tr } = view.state;
        if (!(selection instanceof AllSelection)) {
          return false;
        }
        tr.deleteSelection();
        tr.setSelection(Selection.near(tr.doc.resolve(selection.from)));
        view.dispatch(tr.insertText(text).scrollIntoView());
        return true;
      },
    },
  });
}
