/** Headings skip no level: under a heading of the second level stands none of the fourth. */
import { type EditorState } from "prosemirror-state";
import { topLevelBlocks } from "./block_ids";
import { ancestorOf } from "./commands";
import { type HeadingLevel } from "./messages";
import { schema } from "./schema";

const { nodes } = schema;

/** The level nearest to `level` that a heading at the selection may have; the title is the first. */
export function allowedLevel(state: EditorState, level: HeadingLevel): HeadingLevel {
  const { $from } = state.selection;
  if (ancestorOf($from, nodes.note) !== null) {
    return level === 2 ? 3 : level;
  }
  const start = $from.depth >= 2 ? $from.before(2) : $from.pos;
  let above = 1;
  for (const { node, position } of topLevelBlocks(state.doc)) {
    if (position >= start) {
      break;
    }
    if (node.type === nodes.heading) {
      above = Number(node.attrs["level"]);
    }
  }
  return Math.min(level, above + 1) as HeadingLevel;
}
