/** What the blocks of running text are: a paragraph, or a heading of a level. */
import { type NodeType } from "prosemirror-model";
import { type Command } from "prosemirror-state";
import { type HeadingLevel } from "./messages";
import { schema } from "./schema";

const { nodes } = schema;

/**
 * Makes the selected paragraphs and headings one thing, with their ids and languages kept. Unlike ProseMirror's
 * setBlockType it leaves every other block with text in it alone: a figure would lose its image. Where they are
 * that thing already, it applies and changes nothing.
 */
function becoming(type: NodeType, more: Readonly<Record<string, unknown>>): Command {
  return (state, dispatch) => {
    const transaction = state.tr;
    let applies = false;
    for (const { $from, $to } of state.selection.ranges) {
      state.doc.nodesBetween($from.pos, $to.pos, (node, position, parent, index) => {
        const isText = node.type === nodes.paragraph || node.type === nodes.heading;
        const { attrs } = type.create({ id: node.attrs["id"] as unknown, lang: node.attrs["lang"] as unknown, ...more });
        if (isText && parent?.canReplaceWith(index, index + 1, type) === true) {
          applies = true;
          if (!node.hasMarkup(type, attrs)) {
            transaction.setNodeMarkup(position, type, attrs);
          }
        }
        return !node.isTextblock;
      });
    }
    if (transaction.docChanged) {
      dispatch?.(transaction.scrollIntoView());
    }
    return applies;
  };
}

export const toParagraph = becoming(nodes.paragraph, {});

export function toHeading(level: HeadingLevel): Command {
  return becoming(nodes.heading, { level });
}
