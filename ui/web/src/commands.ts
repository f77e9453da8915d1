/** What the writer can do to the text, by the names that toolbar, menus and shortcuts use. */
import { lift, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { type MarkType, type Node, type NodeType, type ResolvedPos } from "prosemirror-model";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { EditorState, Selection, TextSelection, type Command, type Transaction } from "prosemirror-state";
import { firstBlank, insertSnippet, nextBlank, previousBlank } from "./blanks";
import { keepBlockIds } from "./block_ids";
import { moveBlocks, quoteSource, setFigureSide, toggleNote } from "./block_commands";
import { insertFigure } from "./figure";
import { insertGallery } from "./gallery";
import { allowedLevel } from "./heading_levels";
import { insertCharacter, setAbbreviation, setSpanLanguage } from "./inline_commands";
import { setLink, unsetLink } from "./links";
import { type EditorCommand, type Field, type HeadingLevel } from "./messages";
import { pastedAsText } from "./paste_choice";
import { schema } from "./schema";
import { insertVideo } from "./videos";
import { insertTable, tableCommand } from "./table_commands";
import { toHeading, toParagraph } from "./text_blocks";
import { deepestList } from "./serialise";
import { selectField } from "./whole_selections";

const { nodes, marks } = schema;

/** `language`: of the edition that it is for. */
export function commandFor(asked: EditorCommand, language = ""): Command {
  switch (asked.name) {
    case "paragraph":
      return makeParagraph;
    case "heading":
      return makeHeading(asked.level);
    case "bold":
      return toggleMark(marks.strong);
    case "italic":
      return toggleMark(marks.em);
    case "subscript":
      return toggleMark(marks.sub);
    case "superscript":
      return toggleMark(marks.sup);
    case "link":
      return setLink(asked.href, asked.text);
    case "unlink":
      return unsetLink;
    case "bulletList":
      return toggleList(nodes.bullet_list);
    case "orderedList":
      return toggleList(nodes.ordered_list);
    case "quote":
      return toggleQuote;
    case "rule":
      return insertRule;
    case "image":
      return insertFigure(asked);
    case "clearFormatting":
      return clearFormatting;
    case "undo":
      return undo;
    case "redo":
      return redo;
    case "selectAll":
      return selectField;
    case "deleteSelection":
      return deleteAnything;
    case "indent":
      return indent;
    case "outdent":
      return outdent;
    case "note":
      return onlyInBody(toggleNote);
    case "quoteSource":
      return onlyInBody(sourceOfQuote);
    case "moveUp":
      return moveBlocks(-1);
    case "moveDown":
      return moveBlocks(1);
    case "figureFull":
      return setFigureSide("");
    case "figureLeft":
      return setFigureSide("left");
    case "figureRight":
      return setFigureSide("right");
    case "figureGallery":
      return setFigureSide("gallery");
    case "noBreakSpace":
      return insertCharacter("\u00a0");
    case "softHyphen":
      return insertCharacter("\u00ad");
    case "firstBlank":
      return firstBlank;
    case "nextBlank":
      return nextBlank;
    case "previousBlank":
      return previousBlank;
    case "snippet":
      return insertSnippet(asked.html);
    case "gallery":
      return insertGallery(asked.images);
    case "abbreviation":
      return setAbbreviation(asked.title);
    case "language":
      return setSpanLanguage(asked.tag);
    case "pastedAsText":
      return pastedAsText;
    case "video":
      return insertVideo(asked.href, asked.title, language);
    case "insertTable":
      return insertTable(asked);
    default:
      return tableCommand(asked.name);
  }
}

export function fieldAt(position: ResolvedPos): Field {
  switch (position.depth > 1 ? position.node(2).type : position.parent.type) {
    case nodes.title:
      return "title";
    case nodes.lead:
      return "lead";
    default:
      return "body";
  }
}

/** Whether a selection is of blocks, and of nothing beside them (as everything is: title, lead and text). */
export function isInBody({ $from, $to }: Selection): boolean {
  return $from.depth >= 1 && $to.depth >= 1 && $from.node(1).type === nodes.body && $to.node(1).type === nodes.body;
}

/** The innermost node of one of `types` around a position, with its depth. */
export function ancestorOf(
  position: ResolvedPos,
  ...types: readonly NodeType[]
): { readonly node: Node; readonly depth: number } | null {
  for (let depth = position.depth; depth > 0; depth -= 1) {
    const node = position.node(depth);
    if (types.includes(node.type)) {
      return { node, depth };
    }
  }
  return null;
}

/** The commands as one step of the history; those that only prepare may not apply, the last one must. */
export function inSequence(...commands: readonly Command[]): Command {
  return (state, dispatch) => {
    const transaction = state.tr;
    let applied = false;
    for (const command of commands) {
      const current = EditorState.create({ doc: transaction.doc, selection: transaction.selection });
      applied = command(current, (part: Transaction) => {
        part.steps.forEach((step) => transaction.step(step));
        transaction.setSelection(Selection.fromJSON(transaction.doc, part.selection.toJSON()));
      });
    }
    if (applied && transaction.docChanged) {
      dispatch?.(transaction.scrollIntoView());
    }
    return applied;
  };
}

export function keepingIds(command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((transaction) => dispatch(keepBlockIds(transaction))), view);
}

/** Out of the innermost list; asked beforehand it is tried, since ProseMirror's own answer is a guess. */
export const outdent: Command = (state, dispatch) => {
  let transaction: Transaction | null = null;
  const lifted = liftListItem(nodes.list_item)(state, (made) => {
    transaction = made;
  });
  if (lifted && transaction !== null) {
    dispatch?.(keepBlockIds(transaction));
  }
  return lifted;
};

/** Lifts the selected blocks out of whatever lists and quotes hold them. */
const liftOut: Command = (state, dispatch) => {
  const transaction = state.tr;
  let lifted = false;
  // Bounded by how deep anyone can nest a list; each turn goes one level up.
  for (let turn = 0; turn < 64; turn += 1) {
    const current = EditorState.create({ doc: transaction.doc, selection: transaction.selection });
    const { $from } = current.selection;
    const holder = ancestorOf($from, nodes.list_item, nodes.blockquote);
    if (holder === null) {
      break;
    }
    const up = holder.node.type === nodes.list_item ? liftListItem(nodes.list_item) : lift;
    const moved = up(current, (part) => part.steps.forEach((step) => transaction.step(step)));
    if (!moved) {
      break;
    }
    lifted = true;
  }
  if (lifted) {
    dispatch?.(transaction.scrollIntoView());
  }
  return lifted;
};

const indent: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, (node) => node.firstChild?.type === nodes.list_item);
  if (range === null) {
    return false;
  }
  const around = listsAround($from.doc.resolve(range.start));
  let within = 0;
  for (let index = range.startIndex; index < range.endIndex; index += 1) {
    within = Math.max(within, listsWithin(range.parent.child(index)));
  }
  return around + within < deepestList && sinkListItem(nodes.list_item)(state, dispatch);
};

function isList(node: Node): boolean {
  return node.type === nodes.bullet_list || node.type === nodes.ordered_list;
}

function listsAround(position: ResolvedPos): number {
  let lists = 0;
  for (let depth = position.depth; depth > 0; depth -= 1) {
    lists += isList(position.node(depth)) ? 1 : 0;
  }
  return lists;
}

function listsWithin(node: Node): number {
  let lists = 0;
  node.forEach((child) => {
    lists = Math.max(lists, listsWithin(child) + (isList(child) ? 1 : 0));
  });
  return lists;
}

function onlyInBody(command: Command): Command {
  return (state, dispatch, view) =>
    isInBody(state.selection) &&
    ancestorOf(state.selection.$from, nodes.figure, nodes.table_caption) === null &&
    command(state, dispatch, view);
}

const makeParagraph = onlyInBody(keepingIds(inSequence(liftOut, toParagraph)));

function makeHeading(asked: HeadingLevel): Command {
  return onlyInBody((state, dispatch) => {
    const level = allowedLevel(state, asked);
    const toThisHeading = toHeading(level);
    // A heading asked for again is a paragraph, as with every other toggle of the toolbar.
    const { parent } = state.selection.$from;
    if (parent.type === nodes.heading && parent.attrs["level"] === level) {
      return level === asked && toParagraph(state, dispatch);
    }
    if (ancestorOf(state.selection.$from, nodes.table) !== null) {
      return false;
    }
    return keepingIds(inSequence(liftOut, toThisHeading))(state, dispatch);
  });
}

function toggleList(type: NodeType): Command {
  const wrap = wrapInList(type);
  return onlyInBody((state, dispatch) => {
    const list = ancestorOf(state.selection.$from, nodes.bullet_list, nodes.ordered_list);
    if (list === null) {
      return keepingIds(inSequence(toParagraph, wrap))(state, dispatch);
    }
    if (list.node.type === type) {
      return outdent(state, dispatch);
    }
    const start = state.selection.$from.before(list.depth);
    const attrs = list.depth === 2 ? { id: list.node.attrs["id"] as unknown } : null;
    dispatch?.(state.tr.setNodeMarkup(start, type, attrs));
    return true;
  });
}

const toggleQuote: Command = onlyInBody((state, dispatch) => {
  const { $from } = state.selection;
  const quote = ancestorOf($from, nodes.blockquote);
  const note = ancestorOf($from, nodes.note);
  if (note !== null && quote === null) {
    // Both hold much the same: the one becomes the other, but for a note with a heading.
    const fits = nodes.blockquote.validContent(note.node.content);
    if (fits) {
      const id: unknown = note.node.attrs["id"];
      dispatch?.(state.tr.setNodeMarkup($from.before(note.depth), nodes.blockquote, { id }).scrollIntoView());
    }
    return fits;
  }
  if (quote === null) {
    return keepingIds(inSequence(toParagraph, wrapIn(nodes.blockquote)))(state, dispatch);
  }
  const start = $from.before(quote.depth);
  const transaction = keepBlockIds(state.tr);
  transaction.replaceWith(start, start + quote.node.nodeSize, quote.node.content);
  const { anchor, head } = state.selection;
  const end = transaction.doc.content.size;
  const moved = (position: number): ResolvedPos => transaction.doc.resolve(Math.min(position - 1, end));
  transaction.setSelection(TextSelection.between(moved(anchor), moved(head)));
  dispatch?.(transaction.scrollIntoView());
  return true;
});

/** Where nothing is quoted yet, the blocks become a quotation first. */
const sourceOfQuote: Command = (state, dispatch) =>
  ancestorOf(state.selection.$from, nodes.blockquote) === null
    ? keepingIds(inSequence(toggleQuote, quoteSource))(state, dispatch)
    : quoteSource(state, dispatch);

const insertRule: Command = (state, dispatch) => {
  if (!isInBody(state.selection)) {
    return false;
  }
  const place = afterBlock(state);
  const transaction = state.tr.insert(place, nodes.horizontal_rule.create());
  const after = transaction.doc.resolve(place + 1);
  if (after.nodeAfter === null) {
    transaction.insert(place + 1, nodes.paragraph.create());
  }
  const next = TextSelection.findFrom(transaction.doc.resolve(place + 1), 1, true);
  if (next !== null) {
    transaction.setSelection(next);
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** The end of the top-level block that holds the selection; for a selection in the body. */
export function afterBlock(state: EditorState): number {
  const { $to } = state.selection;
  return $to.depth >= 2 ? $to.after(2) : $to.pos;
}

const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) {
    const stored = state.storedMarks ?? state.selection.$from.marks();
    if (stored.length === 0) {
      return false;
    }
    dispatch?.(state.tr.setStoredMarks([]));
    return true;
  }
  const transaction = state.tr;
  for (const type of Object.values(marks) as MarkType[]) {
    if (type !== marks.span) {
      transaction.removeMark(from, to, type);
    }
  }
  if (!transaction.docChanged) {
    return false;
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

const deleteAnything: Command = (state, dispatch) => {
  if (state.selection.empty) {
    return false;
  }
  dispatch?.(state.tr.deleteSelection().scrollIntoView());
  return true;
};
