/** The headings of a text, by which one finds one's way in it. */
import { type Node } from "prosemirror-model";
import { TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { type Heading } from "./messages";
import { schema } from "./schema";

interface PlacedHeading extends Heading {
  readonly position: number;
}

function placedHeadings(doc: Node): readonly PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  doc.descendants((node, position) => {
    if (node.type === schema.nodes.heading) {
      headings.push({ level: Number(node.attrs["level"]), text: node.textContent, position });
    }
    return !node.isTextblock;
  });
  return headings;
}

/** In the order of the text; those in note boxes too. */
export function outlineOf(doc: Node): readonly Heading[] {
  return placedHeadings(doc).map(({ level, text }) => ({ level, text }));
}

/** The cursor before the `index`th heading; null when there are not so many (any more). */
export function toHeadingAt(state: EditorState, index: number): Transaction | null {
  const heading = placedHeadings(state.doc)[index];
  return heading === undefined
    ? null
    : state.tr.setSelection(TextSelection.create(state.doc, heading.position + 1)).scrollIntoView();
}
