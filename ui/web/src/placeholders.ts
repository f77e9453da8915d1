/** Quiet words in a title, a lead and a text that are empty. */
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { type Strings } from "./messages";
import { schema } from "./schema";

export function placeholders(strings: () => Strings): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const [header, body] = [doc.firstChild, doc.lastChild];
        const [title, lead] = [header?.firstChild, header?.lastChild];
        const first = body?.firstChild;
        if (!header || !body || !title || !lead || !first) {
          return null;
        }
        const decorations: Decoration[] = [];
        const words = strings();
        const mark = (from: number, size: number, text: string): void => {
          if (size === 2 && text !== "") {
            decorations.push(
              Decoration.node(from, from + size, { class: "is-empty", "data-placeholder": text }),
            );
          }
        };
        mark(1, title.nodeSize, words.titlePlaceholder);
        mark(1 + title.nodeSize, lead.nodeSize, words.leadPlaceholder);
        if (body.childCount === 1 && first.type === schema.nodes.paragraph) {
          mark(header.nodeSize + 1, first.nodeSize, words.bodyPlaceholder);
        }
        body.forEach((block, offset) => {
          const caption = block.type === schema.nodes.table ? block.firstChild : null;
          if (caption?.type === schema.nodes.table_caption) {
            mark(header.nodeSize + 1 + offset + 1, caption.nodeSize, words.captionPlaceholder);
          }
        });
        return DecorationSet.create(doc, decorations);
      },
    },
  });
}
