/** Marks the block that is being written in, so that all others can step back while the mode is on. */
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

export function currentBlock(isOn: () => boolean): Plugin {
  return new Plugin({
    props: {
      decorations({ doc, selection }) {
        const { $from, $to } = selection;
        if (!isOn() || $from.depth < 2 || $to.depth < 2) {
          return null;
        }
        const decorations: Decoration[] = [];
        doc.nodesBetween($from.before(2), $to.after(2), (node, position, parent) => {
          const isBlock = parent !== null && doc.resolve(position).depth === 1;
          if (isBlock) {
            decorations.push(Decoration.node(position, position + node.nodeSize, { class: "is-current" }));
          }
          return parent === null || parent === doc || doc.resolve(position).depth < 1;
        });
        return DecorationSet.create(doc, decorations);
      },
    },
  });
}
