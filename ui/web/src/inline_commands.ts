/** What stands within a line: abbreviations, words of another language, and characters that no key writes. */
import { type MarkType, type Node } from "prosemirror-model";
import { NodeSelection, type Command, type EditorState } from "prosemirror-state";
import { schema } from "./schema";

const { marks } = schema;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The value of an abbreviation or a language at the cursor, or at the beginning of the selection. */
export function valueAt(state: EditorState, type: MarkType): string {
  const { $from, empty } = state.selection;
  const mark = [$from.nodeAfter, empty ? $from.nodeBefore : null]
    .map((node) => (node === null ? undefined : type.isInSet(node.marks)))
    .find((found) => found !== undefined);
  return mark === undefined ? "" : String(Object.values(mark.attrs)[0]);
}

/** The text around the cursor that carries one value of a mark. */
function markedAround(state: EditorState, type: MarkType): Range | null {
  const { $from } = state.selection;
  const value = valueAt(state, type);
  const carries = (node: Node | null): boolean =>
    node !== null && value !== "" && Object.values(type.isInSet(node.marks)?.attrs ?? {})[0] === value;
  let offset = 0;
  let from: number | null = null;
  for (let index = 0; index <= $from.parent.childCount; index += 1) {
    const child = $from.parent.maybeChild(index);
    if (carries(child)) {
      from ??= offset;
    } else {
      if (from !== null && from <= $from.parentOffset && $from.parentOffset <= offset) {
        return { from: $from.start() + from, to: $from.start() + offset };
      }
      from = null;
    }
    offset += child?.nodeSize ?? 0;
  }
  return null;
}

/** The word in which the cursor stands. */
function wordAround(state: EditorState): Range | null {
  const { $from } = state.selection;
  if (!$from.parent.inlineContent) {
    return null;
  }
  // One character for each position, so that offsets are positions.
  const text = $from.parent.textBetween(0, $from.parent.content.size, "\n", "\n");
  const before = /[\p{L}\p{N}.&-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}.&-]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  return before + after === 0 ? null : { from: $from.pos - before, to: $from.pos + after };
}

/** What the command would mark: the selection, the marked text at the cursor, or the word there. */
function target(state: EditorState, type: MarkType): Range | null {
  const { selection } = state;
  const { $from, $to } = selection;
  if (selection instanceof NodeSelection || !$from.sameParent($to) || !$from.parent.type.allowsMarkType(type)) {
    return null;
  }
  return selection.empty ? (markedAround(state, type) ?? wordAround(state)) : selection;
}

/** The words that a mark would be put on. */
export function targetText(state: EditorState, type: MarkType): string {
  const range = target(state, type);
  return range === null ? "" : state.doc.textBetween(range.from, range.to, " ");
}

/** Gives the words their value; an empty one takes the mark away. */
function setValue(type: MarkType, name: string, value: string): Command {
  return (state, dispatch) => {
    const range = target(state, type);
    if (range === null || !state.selection.$from.parent.inlineContent) {
      return false;
    }
    const transaction = state.tr.removeMark(range.from, range.to, type);
    if (value !== "") {
      transaction.addMark(range.from, range.to, type.create({ [name]: value }));
    }
    transaction.removeStoredMark(type);
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

export function setAbbreviation(title: string): Command {
  return setValue(marks.abbr, "title", title.replace(/\s+/g, " ").trim().slice(0, 256));
}

export function setSpanLanguage(lang: string): Command {
  return setValue(marks.span, "lang", lang);
}

/** Puts a character in the place of the selection. */
export function insertCharacter(character: string): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (selection instanceof NodeSelection || !selection.$from.parent.inlineContent || !selection.$from.sameParent(selection.$to)) {
      return false;
    }
    dispatch?.(state.tr.insertText(character).scrollIntoView());
    return true;
  };
}
