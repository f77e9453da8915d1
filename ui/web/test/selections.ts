/** Whatever can be selected in a document, at random. */
import { GapCursor } from "prosemirror-gapcursor";
import { AllSelection, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { BodySelection } from "../src/whole_selections";
import { type Random } from "./random";
import { type Writer } from "./writer";

export function randomSelection(random: Random, { state }: Writer): Selection {
  const position = state.doc.resolve(random.below(state.doc.content.size + 1));
  const other = state.doc.resolve(random.below(state.doc.content.size + 1));
  switch (random.below(9)) {
    case 0:
      return random.once(2) ? new AllSelection(state.doc) : new BodySelection(state.doc);
    case 1: {
      const node = position.nodeAfter;
      return node !== null && NodeSelection.isSelectable(node) && !node.isText
        ? NodeSelection.create(state.doc, position.pos)
        : Selection.near(position);
    }
    case 2:
    case 3:
      return TextSelection.between(position, other);
    case 4: {
      const gap = (GapCursor as unknown as { valid(at: typeof position): boolean }).valid(position);
      return gap ? new GapCursor(position) : Selection.near(position);
    }
    default:
      return Selection.near(position);
  }
}
