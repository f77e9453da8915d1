/**
 * What can be done depends on the blocks around the selection only. Asked of these alone, a long text costs no more
 * than a short one: commands that are only tried copy the whole row of blocks that they stand in.
 */
import { Fragment } from "prosemirror-model";
import { EditorState, Selection } from "prosemirror-state";
import { schema } from "./schema";

/** Fewer blocks are not worth it. */
const few = 8;

/** The state with the selected blocks and their neighbours alone, without plugins; itself where that cannot be. */
export function nearState(state: EditorState): EditorState {
  const { doc, selection, storedMarks } = state;
  const { $from, $to } = selection;
  const [header, body] = [doc.firstChild, doc.lastChild];
  const isWithin = (node: unknown): boolean => $from.depth > 0 && $to.depth > 0 && $from.node(1) === node && $to.node(1) === node;
  if (!header || !body || body.childCount <= few || body.type !== schema.nodes.body || !(isWithin(header) || isWithin(body))) {
    return state;
  }
  const first = isWithin(body) ? Math.max(0, $from.index(1) - 1) : 0;
  const last = isWithin(body) ? Math.min(body.childCount, $to.index(1) + 2) : 1;
  let skipped = 0;
  const blocks = [];
  for (let index = 0; index < last; index += 1) {
    if (index < first) {
      skipped += body.child(index).nodeSize;
    } else {
      blocks.push(body.child(index));
    }
  }
  const near = doc.copy(Fragment.fromArray([header, body.copy(Fragment.fromArray(blocks))]));
  const place = selection.toJSON() as Record<string, unknown>;
  for (const name of ["anchor", "head", "pos"]) {
    const position = place[name];
    if (typeof position === "number") {
      place[name] = position - skipped;
    }
  }
  return EditorState.create({ doc: near, selection: Selection.fromJSON(near, place), storedMarks: storedMarks ?? null });
}
