/** Headings skip no level: under a heading of the second level stands none of the fourth. */
import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
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
  return Math.min(level, levelAbove(state.doc, $from) + 1) as HeadingLevel;
}

/** Of the heading under which `place` stands; 1, the title's, when there is none. */
export function levelAbove(doc: Node, place: ResolvedPos): number {
  const start = place.depth >= 2 ? place.before(2) : place.pos;
  let above = 1;
  for (const { node, position } of topLevelBlocks(doc)) {
    if (position >= start) {
      break;
    }
    if (node.type === nodes.heading) {
      above = Number(node.attrs["level"]);
    }
  }
  return above;
}

/**
 * Blocks that are put under a heading of the level `above`: their headings skip none, and what is beside
 * what stays so. The rule of app/html/heading_levels, from that level on.
 */
export function withoutSkippedLevels(blocks: Fragment, above: number): Fragment {
  const levels = Array.from({ length: above - 1 }, (_none, index) => index + 2);
  return Fragment.from(
    blocks.content.map((block) => {
      if (block.type !== nodes.heading) {
        return block;
      }
      const level = Number(block.attrs["level"]);
      while ((levels.at(-1) ?? 0) >= level) {
        levels.pop();
      }
      levels.push(level);
      const fits = levels.length + 1;
      return fits === level ? block : block.type.create({ ...block.attrs, level: fits }, block.content, block.marks);
    }),
  );
}
