/** Where the cursor is and what can be done there, for the application's toolbar and menus. */
import { redoDepth, undoDepth } from "prosemirror-history";
import { type MarkType, type ResolvedPos } from "prosemirror-model";
import { NodeSelection, type EditorState } from "prosemirror-state";
import { ancestorOf, commandFor, fieldAt } from "./commands";
import { isInSource } from "./block_commands";
import { figureAt, imageValue } from "./figure";
import { targetText, valueAt } from "./inline_commands";
import { linkAt, linkText } from "./links";
import { nearState } from "./near_state";
import { plainCommands, type EditorCommand, type StateReport } from "./messages";
import { schema } from "./schema";
import { tableValue } from "./table_place";

const { nodes, marks } = schema;

const reportedMarks: readonly (readonly [string, MarkType])[] = [
  ["bold", marks.strong],
  ["italic", marks.em],
  ["subscript", marks.sub],
  ["superscript", marks.sup],
  ["link", marks.link],
];

const probes: readonly EditorCommand[] = [
  ...plainCommands.map((name) => ({ name })),
  { name: "heading", level: 2 },
  { name: "link", href: "https://example.org", text: "" },
  { name: "image", hash: "0".repeat(64), alt: "", caption: "", side: "" },
  { name: "insertTable", rows: 1, columns: 1, heading: "none" },
  { name: "gallery", images: [{ hash: "0".repeat(64), alt: "", caption: "", side: "gallery" }] },
  { name: "abbreviation", title: "x" },
  { name: "language", tag: "en" },
  { name: "video", href: "https://vimeo.com/1", title: "" },
  { name: "snippet", html: "" },
];

export function reportState(state: EditorState, language: string, isEditable: boolean): StateReport {
  const { selection } = state;
  const { $from } = selection;
  const link = linkAt(state);
  const figure = figureAt(state);
  const list = ancestorOf($from, nodes.bullet_list, nodes.ordered_list);
  const [canUndo, canRedo] = [undoDepth(state) > 0, redoDepth(state) > 0];
  const known: Readonly<Record<string, boolean>> = { selectAll: true, undo: isEditable && canUndo, redo: isEditable && canRedo };
  const near = nearState(state);
  return {
    language,
    field: fieldAt($from),
    block: blockName(state, $from),
    level: $from.parent.type === nodes.heading ? Number($from.parent.attrs["level"]) : 0,
    marks: activeMarks(state),
    list: list === null ? "" : list.node.type === nodes.bullet_list ? "bullet" : "ordered",
    quote: ancestorOf($from, nodes.blockquote) !== null,
    note: ancestorOf($from, nodes.note) !== null,
    source: isInSource(state),
    abbreviation: valueAt(state, marks.abbr),
    wordsLanguage: valueAt(state, marks.span),
    words: targetText(state, marks.abbr).slice(0, 200),
    link: link?.href ?? "",
    linkText: linkText(state),
    image: figure === null ? null : imageValue(figure.node),
    table: tableValue(state),
    canUndo,
    canRedo,
    selectionEmpty: selection.empty,
    enabled: probes
      .filter((probe) => known[probe.name] ?? (isEditable && canRun(probe, near)))
      .map((probe) => probe.name),
  };
}

/** A command that fails when it is only asked whether it could run cannot; the report still goes out. */
function canRun(probe: EditorCommand, state: EditorState): boolean {
  try {
    return commandFor(probe)(state);
  } catch {
    return false;
  }
}

function blockName(state: EditorState, $from: ResolvedPos): string {
  const node = state.selection instanceof NodeSelection ? state.selection.node : $from.parent;
  switch (node.type) {
    case nodes.title:
      return "title";
    case nodes.lead:
      return "lead";
    case nodes.heading:
      return "heading";
    case nodes.figure:
      return "figure";
    case nodes.horizontal_rule:
      return "rule";
    case nodes.table:
      return "table";
    default:
      return "paragraph";
  }
}

function activeMarks(state: EditorState): string[] {
  const { $from, from, to, empty } = state.selection;
  const stored = state.storedMarks ?? $from.marks();
  return reportedMarks
    .filter(([, type]) =>
      empty ? type.isInSet(stored) !== undefined : state.doc.rangeHasMark(from, to, type),
    )
    .map(([name]) => name);
}
