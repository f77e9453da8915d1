/** The keys of the editor, as people know them from their word processor. */
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  exitCode,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
  toggleMark,
} from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { NodeSelection, Selection, TextSelection, type Command, type Plugin } from "prosemirror-state";
import { GapCursor } from "prosemirror-gapcursor";

import { leaveNote, leaveNoteBackward, leaveSource } from "./block_commands";
import { ancestorOf, commandFor, fieldAt, keepingIds, outdent } from "./commands";
import { leaveCard } from "./paragraph_classes";
import { schema } from "./schema";
import { nextCell } from "./table_commands";
import { tableKeys } from "./table_keys";

const { nodes, marks } = schema;

/** Within tables, before all others. */
export function tableKeymap(): Plugin {
  return keymap({ ...tableKeys });
}

export function editorKeys(): Plugin {
  const bold = toggleMark(marks.strong);
  const italic = toggleMark(marks.em);
  return keymap({
    "Mod-b": bold,
    "Mod-i": italic,
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-a": commandFor({ name: "selectAll" }),
    "Mod-Alt-0": commandFor({ name: "paragraph" }),
    "Mod-Alt-2": commandFor({ name: "heading", level: 2 }),
    "Mod-Alt-3": commandFor({ name: "heading", level: 3 }),
    "Mod-Alt-4": commandFor({ name: "heading", level: 4 }),
    "Shift-Mod-7": commandFor({ name: "orderedList" }),
    "Shift-Mod-8": commandFor({ name: "bulletList" }),
    "Shift-Mod-9": commandFor({ name: "quote" }),
    "Shift-Mod-6": commandFor({ name: "note" }),
    "Alt-ArrowUp": commandFor({ name: "moveUp" }),
    "Alt-ArrowDown": commandFor({ name: "moveDown" }),
    "Shift-Mod-Space": commandFor({ name: "noBreakSpace" }),
    "Mod-Alt--": commandFor({ name: "softHyphen" }),
    "Mod-\\": commandFor({ name: "clearFormatting" }),
    "Mod-Alt-n": commandFor({ name: "nextBlank" }),
    "Mod-Alt-p": commandFor({ name: "previousBlank" }),
    Enter: chainCommands(
      leaveField,
      leaveCaption,
      leaveSource,
      leaveNote,
      leaveCard,
      splitListItem(nodes.list_item),
      createParagraphNear,
      keepingIds(liftEmptyBlock),
      splitBlock,
    ),
    "Shift-Enter": chainCommands(leaveField, exitCode, insertBreak),
    Tab: chainCommands(commandFor({ name: "indent" }), nextCell(1), leaveField, inList),
    "Shift-Tab": chainCommands(outdent, nextCell(-1), previousField),
    Backspace: chainCommands(
      deleteSelection,
      leaveFieldBackward,
      leaveList,
      leaveQuote,
      leaveNoteBackward,
      leaveHeading,
      selectBefore,
      joinBackward,
      selectNodeBackward,
    ),
    "Mod-Backspace": chainCommands(deleteSelection, leaveFieldBackward, selectBefore),
    Delete: chainCommands(deleteSelection, stayInField, selectAfter, joinForward, selectNodeForward),
    "Mod-Delete": chainCommands(deleteSelection, stayInField, selectAfter),
    Escape: leaveNode,
  });
}

const insertBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) {
    return false;
  }
  const { $from, empty } = state.selection;
  if (empty && $from.nodeBefore?.type === nodes.hard_break && $from.parent.type === nodes.paragraph) {
    // Two line breaks in a row are what a paragraph is for; the profile knows no others.
    dispatch?.(state.tr.delete($from.pos - 1, $from.pos).split($from.pos - 1).scrollIntoView());
    return true;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Enter goes from the title to the lead, and from the lead to the text. */
const leaveField: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth < 2 || fieldAt($from) === "body") {
    return false;
  }
  const transaction = state.tr;
  if (fieldAt($from) === "title") {
    const lead = $from.after(2) + 1;
    transaction.setSelection(TextSelection.create(state.doc, lead));
  } else {
    const body = $from.after(1) + 1;
    if (transaction.doc.lastChild?.firstChild?.isTextblock !== true || isFigure(transaction.doc.lastChild.firstChild)) {
      transaction.insert(body, nodes.paragraph.create());
    }
    transaction.setSelection(TextSelection.create(transaction.doc, body + 1));
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

function isFigure(node: { readonly type: unknown } | null | undefined): boolean {
  return node?.type === nodes.figure;
}

const previousField: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 2 || fieldAt($from) !== "lead") {
    return false;
  }
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.before(2)), -1)).scrollIntoView());
  return true;
};

function atStart(selection: Selection): selection is TextSelection {
  return selection instanceof TextSelection && selection.empty && selection.$from.parentOffset === 0;
}

function atEnd(selection: Selection): selection is TextSelection {
  return (
    selection instanceof TextSelection &&
    selection.empty &&
    selection.$from.parentOffset === selection.$from.parent.content.size
  );
}

/** Backspace at the start of a field goes to the end of the one before; nothing joins across. */
const leaveFieldBackward: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!atStart(state.selection)) {
    return false;
  }
  const first = fieldAt($from) === "body" && $from.depth === 2 && $from.index(1) === 0;
  if (fieldAt($from) === "title") {
    return true;
  }
  if (fieldAt($from) === "lead" || (first && $from.parent.type === nodes.paragraph)) {
    const before = Selection.findFrom(state.doc.resolve($from.before(2)), -1, true);
    if (before !== null) {
      dispatch?.(state.tr.setSelection(before).scrollIntoView());
    }
    return true;
  }
  return false;
};

/** Delete at the end of title, lead, caption or the text takes nothing from beyond. */
const stayInField: Command = (state) => {
  const { $from } = state.selection;
  return (
    atEnd(state.selection) && (fieldAt($from) !== "body" || $from.parent.type.spec.isolating === true)
  );
};

/** Backspace at the start of an item takes its bullet, as word processors do; then it joins. */
const leaveList: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  if (!atStart(state.selection)) {
    return false;
  }
  const item = ancestorOf($from, nodes.list_item);
  if (item === null || item.depth !== $from.depth - 1 || $from.index(item.depth) !== 0) {
    return false;
  }
  return outdent(state, dispatch, view);
};

const leaveQuote: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  if (!atStart(state.selection) || $from.depth < 3) {
    return false;
  }
  const holder = $from.node(-1).type;
  const first = $from.index(-1) === 0;
  return holder === nodes.blockquote && first ? commandFor({ name: "quote" })(state, dispatch, view) : false;
};

/** An empty heading, or one with nothing before it to join, becomes a paragraph. */
const leaveHeading: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!atStart(state.selection) || $from.parent.type !== nodes.heading) {
    return false;
  }
  const first = $from.index(-1) === 0;
  return $from.parent.content.size === 0 || first
    ? commandFor({ name: "paragraph" })(state, dispatch)
    : false;
};

function isSolid(position: number, state: Parameters<Command>[0]): boolean {
  const node = state.doc.nodeAt(position);
  return node !== null && (node.isAtom || node.type.spec.isolating === true) && NodeSelection.isSelectable(node);
}

/** A figure, rule or table is selected before a second Backspace deletes it. */
const selectBefore: Command = (state, dispatch) => {
  const { selection, doc } = state;
  const { $from } = selection;
  if (selection instanceof GapCursor) {
    return select($from.pos - ($from.nodeBefore?.nodeSize ?? 0));
  }
  if (!atStart(selection)) {
    return false;
  }
  if ($from.parent.type === nodes.figure) {
    return select($from.before());
  }
  if ($from.depth < 2 || $from.index(-1) === 0) {
    return $from.parent.type.spec.isolating === true || isFirstOfCell($from.depth);
  }
  const before = doc.resolve($from.before()).nodeBefore;
  return before !== null && select($from.before() - before.nodeSize);

  function isFirstOfCell(depth: number): boolean {
    return depth > 2 && $from.node(-1).type.spec.isolating === true;
  }
  function select(position: number): boolean {
    if (!isSolid(position, state)) {
      return false;
    }
    dispatch?.(state.tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView());
    return true;
  }
};

const selectAfter: Command = (state, dispatch) => {
  const { selection, doc } = state;
  const { $from } = selection;
  const position = selection instanceof GapCursor ? $from.pos : atEnd(selection) ? $from.after() : null;
  if (position === null || !isSolid(position, state)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView());
  return true;
};

/** Enter in a caption goes on in a paragraph under the figure. */
const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (state.selection instanceof NodeSelection || $from.parent.type !== nodes.figure) {
    return false;
  }
  const after = $from.after();
  const transaction = state.tr.insert(after, nodes.paragraph.create());
  transaction.setSelection(TextSelection.create(transaction.doc, after + 1));
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Escape from a selected figure puts the cursor into the text again. */
const leaveNode: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) {
    return false;
  }
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(selection.to))).scrollIntoView());
  return true;
};

/** In a list Tab never leaves the editor, even where nothing can be indented. */
const inList: Command = (state) => ancestorOf(state.selection.$from, nodes.list_item) !== null;
