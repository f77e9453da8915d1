/**
 * Pasting: the page only says where; the application reads the clipboard and sends clean HTML back. Until
 * then the place moves with the text around it, so that typing on meanwhile does no harm.
 */
import { closeHistory } from "prosemirror-history";
import { Fragment, Slice, type Node, type ResolvedPos } from "prosemirror-model";
import { Plugin, PluginKey, Selection, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { type Mappable } from "prosemirror-transform";
import { CellSelection } from "./cell_selection";
import { fieldAt } from "./commands";
import { levelAbove, withoutSkippedLevels } from "./heading_levels";
import { oneLine, parsePasted } from "./parse";
import { schema } from "./schema";
import { fitting, pasteIntoCells } from "./table_paste";
import { bodyRange } from "./whole_selections";

const { nodes } = schema;

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Cells that are selected: right before the one where the selection began and the one where it ends. */
  readonly cells?: { readonly anchor: number; readonly head: number };
}

export function rangeOf(selection: Selection): Range {
  const { from, to } = selection;
  return selection instanceof CellSelection
    ? { from, to, cells: { anchor: selection.$anchorCell.pos, head: selection.$headCell.pos } }
    : { from, to };
}

type Requests = ReadonlyMap<number, Range>;

interface Change {
  readonly asked?: readonly [number, Range];
  readonly answered?: number;
}

const key = new PluginKey<Requests>("pasteRequests");

export function pasteRequests(): Plugin {
  return new Plugin<Requests>({
    key,
    state: {
      init: () => new Map(),
      apply(transaction, requests) {
        const change = transaction.getMeta(key) as Change | undefined;
        if (change === undefined && (requests.size === 0 || !transaction.docChanged)) {
          return requests;
        }
        const next = new Map<number, Range>();
        for (const [request, range] of requests) {
          if (request !== change?.answered) {
            next.set(request, mapped(range, transaction.mapping));
          }
        }
        if (change?.asked !== undefined) {
          next.set(...change.asked);
        }
        return next;
      },
    },
  });
}

/** Of what is written at its edges meanwhile nothing belongs to it, and where its content changed nothing is replaced. */
function mapped({ from, to, cells }: Range, mapping: Mappable): Range {
  const start = from === to ? mapping.map(from, -1) : mapping.map(from, 1);
  const end = mapping.map(to, -1);
  if (end - start !== to - from) {
    const place = mapping.map(from, -1);
    return { from: place, to: place };
  }
  return cells === undefined
    ? { from: start, to: end }
    : { from: start, to: end, cells: { anchor: mapping.map(cells.anchor), head: mapping.map(cells.head) } };
}

/** Remembers the selection as the place of `request`. */
export function rememberPaste(state: EditorState, request: number): Transaction {
  return state.tr.setMeta(key, { asked: [request, rangeOf(state.selection)] } satisfies Change);
}

/** Where the answer to `request` belongs now, if it is awaited at all. */
export function pastePlace(state: EditorState, request: number): Range | undefined {
  return key.getState(state)?.get(request);
}

export function forgetPaste(state: EditorState, request: number): Transaction {
  return state.tr.setMeta(key, { answered: request } satisfies Change);
}

/** Puts clean HTML in the place of `range`, as one step of the history, the cursor after it. */
export function insertHtml(state: EditorState, range: Range, html: string): Transaction {
  const transaction = closeHistory(state.tr);
  const now = rangeOf(state.selection);
  const moved =
    now.from !== range.from ||
    now.to !== range.to ||
    now.cells?.anchor !== range.cells?.anchor ||
    now.cells?.head !== range.cells?.head;
  const stayed = state.selection.getBookmark();
  putBlocks(transaction, range, parsePasted(html));
  if (moved) {
    transaction.setSelection(stayed.map(transaction.mapping).resolve(transaction.doc));
  }
  return transaction.scrollIntoView();
}

/** Puts blocks in the place of `range`, the cursor after them. */
export function putBlocks(transaction: Transaction, range: Range, blocks: Fragment): void {
  if (!pasteIntoCells(transaction, range, blocks)) {
    const place = placeOf(transaction, range);
    insertBlocks(transaction, place, fitting(transaction, place, blocks));
  }
}

/** A place where blocks can stand; everything is emptied before, and a place that went with it is the body's beginning. */
function placeOf(transaction: Transaction, range: Range): Range {
  const { doc } = transaction;
  if (doc.resolve(range.from).depth > 0) {
    return range;
  }
  const isEverything = range.from === 0 && range.to === doc.content.size;
  if (isEverything) {
    transaction.delete(0, doc.content.size);
    return bodyRange(transaction.doc);
  }
  const { from } = bodyRange(doc);
  return { from, to: from };
}

function insertBlocks(transaction: Transaction, { from, to }: Range, blocks: Fragment): void {
  const $from = transaction.doc.resolve(from);
  const holder = $from.parent;
  if (fieldAt($from) !== "body") {
    insertText(transaction, from, to, oneLine(textOf(blocks)));
  } else if (isSingleParagraph(blocks) && holder.inlineContent) {
    insertInline(transaction, from, to, blocks.firstChild as Node);
  } else if (holder.inlineContent && holder.type.spec.isolating === true) {
    insertInline(transaction, from, to, nodes.paragraph.create(null, inlineOf(blocks)));
  } else {
    const fitted = withoutSkippedLevels(blocks, levelAbove(transaction.doc, $from));
    transaction.replaceRange(from, to, openSlice(fitted, $from));
    cursorAfter(transaction, to);
  }
}

function isSingleParagraph(blocks: Fragment): boolean {
  return blocks.childCount === 1 && blocks.firstChild?.type === nodes.paragraph;
}

function insertText(transaction: Transaction, from: number, to: number, text: string): void {
  if (text === "") {
    transaction.delete(from, to);
  } else {
    transaction.insertText(text, from, to);
  }
  cursorAfter(transaction, to);
}

function insertInline(transaction: Transaction, from: number, to: number, paragraph: Node): void {
  transaction.replaceRange(from, to, new Slice(Fragment.from(paragraph), 1, 1));
  cursorAfter(transaction, to);
}

/** Within running text the first and the last paragraph join it; other blocks stand by themselves. */
function openSlice(blocks: Fragment, $from: ResolvedPos): Slice {
  const joins = $from.parent.inlineContent && $from.parent.content.size > 0;
  const open = (node: Node | null): number => (joins && node?.type === nodes.paragraph ? 1 : 0);
  return new Slice(blocks, open(blocks.firstChild), open(blocks.lastChild));
}

function cursorAfter(transaction: Transaction, to: number): void {
  const end = transaction.mapping.map(to, 1);
  const $end = transaction.doc.resolve(end);
  transaction.setSelection($end.parent.inlineContent ? TextSelection.create(transaction.doc, end) : Selection.near($end, -1));
}

/** The words of blocks with a space where one ended. */
function textOf(blocks: Fragment): string {
  return blocks.textBetween(0, blocks.size, " ", " ").trim();
}

function inlineOf(blocks: Fragment): Node[] {
  const parts: Node[] = [];
  blocks.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) {
      if (parts.length > 0) {
        parts.push(schema.text(" "));
      }
      node.forEach((child) => parts.push(child));
    }
    return !node.isTextblock;
  });
  return parts;
}
