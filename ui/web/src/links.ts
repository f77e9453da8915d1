/** Links: where one begins and ends, setting, changing and removing it. */
import { type Node, type ResolvedPos } from "prosemirror-model";
import { NodeSelection, type Command, type EditorState } from "prosemirror-state";
import { isAllowedLink } from "./addresses";
import { schema } from "./schema";

const { marks } = schema;

export interface LinkPlace {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** The link around the cursor or at the start of the selection, with all the text that it spans. */
export function linkAt(state: EditorState): LinkPlace | null {
  const { $from, empty } = state.selection;
  const after = linkOf($from.nodeAfter);
  const before = empty ? linkOf($from.nodeBefore) : null;
  const href = after ?? before;
  return href === null ? null : spanOf($from, href);
}

function linkOf(node: Node | null): string | null {
  const mark = node === null ? undefined : marks.link.isInSet(node.marks);
  return mark === undefined ? null : String(mark.attrs["href"]);
}

function spanOf($from: ResolvedPos, href: string): LinkPlace | null {
  const { parent, parentOffset } = $from;
  const start = $from.start();
  let offset = 0;
  let from: number | null = null;
  for (let index = 0; index <= parent.childCount; index += 1) {
    const child = parent.maybeChild(index);
    if (child !== null && linkOf(child) === href) {
      from ??= offset;
    } else {
      if (from !== null && from <= parentOffset && parentOffset <= offset) {
        return { href, from: start + from, to: start + offset };
      }
      from = null;
    }
    offset += child?.nodeSize ?? 0;
  }
  return null;
}

/** Where a link command acts: the link at the cursor, else the selection. */
function target(state: EditorState): { from: number; to: number } {
  const link = linkAt(state);
  return state.selection.empty && link !== null ? link : state.selection;
}

export function linkText(state: EditorState): string {
  const { from, to } = target(state);
  return state.doc.textBetween(from, Math.min(to, from + 500), " ");
}

function allowsLinks(state: EditorState): boolean {
  const { $from, $to } = state.selection;
  return (
    !(state.selection instanceof NodeSelection) &&
    $from.parent.inlineContent &&
    $from.parent.type.allowsMarkType(marks.link) &&
    $to.parent.type.allowsMarkType(marks.link)
  );
}

/** Links the selection (or the whole link at the cursor) to `href`; `text`, when given, replaces it. */
export function setLink(href: string, text: string): Command {
  return (state, dispatch) => {
    if (!isAllowedLink(href) || !allowsLinks(state)) {
      return false;
    }
    const { from, to } = target(state);
    const { $from, $to } = state.selection;
    const link = marks.link.create({ href });
    const transaction = state.tr;
    const written = text !== "" ? text : from === to ? href : "";
    if (written !== "" && written !== state.doc.textBetween(from, to, " ") && $from.sameParent($to)) {
      const around = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? $from.marks();
      transaction.replaceWith(from, to, schema.text(written, link.addToSet(around)));
    } else {
      transaction.removeMark(from, to, marks.link).addMark(from, to, link);
    }
    transaction.removeStoredMark(marks.link);
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

export const unsetLink: Command = (state, dispatch) => {
  const { from, to } = target(state);
  if (!state.doc.rangeHasMark(from, to, marks.link)) {
    return false;
  }
  dispatch?.(state.tr.removeMark(from, to, marks.link));
  return true;
};
