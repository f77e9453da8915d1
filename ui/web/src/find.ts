/**
 * Find and replace in one edition: what is sought is marked while it is sought, and the marks follow every
 * edit. Without a query the plugin does nothing at all. Blocks that an edit has not touched are not read again.
 */
import { closeHistory } from "prosemirror-history";
import { type Mark, type Node } from "prosemirror-model";
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { finderFor, type FindQuery, type Finder, type Span } from "./find_text";
import { schema } from "./schema";

interface Finding {
  readonly finder: Finder;
  /** Of each text block, counted from its start. */
  readonly known: WeakMap<Node, readonly Span[]>;
  readonly matches: readonly Span[];
  /** Which of the matches is the one that is looked at; -1: none in this edition. */
  readonly current: number;
  readonly decorations: DecorationSet;
}

type Order = { readonly query: FindQuery | null } | { readonly current: number };

const key = new PluginKey<Finding | null>("find");

export function find(): Plugin<Finding | null> {
  return new Plugin<Finding | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, before) {
        const order = transaction.getMeta(key) as Order | undefined;
        if (order !== undefined && "query" in order) {
          return order.query === null ? null : read(finderFor(order.query), new WeakMap(), transaction.doc, () => -1);
        }
        if (before === null) {
          return null;
        }
        if (order !== undefined) {
          return shown(before, order.current, transaction.doc);
        }
        return transaction.docChanged ? followed(before, transaction) : before;
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

function read(
  finder: Finder,
  known: WeakMap<Node, readonly Span[]>,
  doc: Node,
  choose: (matches: readonly Span[]) => number,
): Finding {
  const matches: Span[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) {
      return true;
    }
    let spans = known.get(node);
    if (spans === undefined) {
      spans = finder(node.textBetween(0, node.content.size, null, "\ufffc"));
      known.set(node, spans);
    }
    for (const { from, to } of spans) {
      matches.push({ from: position + 1 + from, to: position + 1 + to });
    }
    return false;
  });
  return shown({ finder, known, matches, current: -1, decorations: DecorationSet.empty }, choose(matches), doc);
}

function shown(finding: Finding, current: number, doc: Node): Finding {
  const decorations = finding.matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? "find-match find-current" : "find-match" }),
  );
  return { ...finding, current, decorations: DecorationSet.create(doc, decorations) };
}

/** After an edit the match that is looked at is the one at its place, or the next one. */
function followed(before: Finding, transaction: Transaction): Finding {
  const current = before.matches[before.current];
  const place = current === undefined ? null : transaction.mapping.map(current.from, 1);
  return read(before.finder, before.known, transaction.doc, (matches) =>
    place === null ? -1 : matches.findIndex((match) => match.from >= place),
  );
}

export function isFinding(state: EditorState): boolean {
  return (key.getState(state) ?? null) !== null;
}

export function matchesIn(state: EditorState): readonly Span[] {
  return key.getState(state)?.matches ?? [];
}

/** The match that is looked at, or -1. */
export function currentIn(state: EditorState): number {
  return key.getState(state)?.current ?? -1;
}

/** Seeks something else; null: nothing any more. */
export function seek(view: EditorView, query: FindQuery | null): void {
  if (query !== null || isFinding(view.state)) {
    view.dispatch(quiet(view.state.tr.setMeta(key, { query } satisfies Order)));
  }
}

/** Looks at one of the matches, which becomes the selection; -1: at none. */
export function lookAt(view: EditorView, current: number): void {
  const match = matchesIn(view.state)[current];
  if (match === undefined) {
    if (currentIn(view.state) !== -1) {
      view.dispatch(quiet(view.state.tr.setMeta(key, { current: -1 } satisfies Order)));
    }
    return;
  }
  const transaction = view.state.tr.setMeta(key, { current } satisfies Order);
  view.dispatch(quiet(transaction.setSelection(TextSelection.create(transaction.doc, match.from, match.to))));
  showMatch(view);
}

function quiet(transaction: Transaction): Transaction {
  return transaction.setMeta("addToHistory", false);
}

/** Scrolls the column until the match stands well within it. */
function showMatch(view: EditorView): void {
  const element = view.dom.querySelector(".find-current");
  const column = view.dom.closest(".edition");
  if (element === null || column === null) {
    return;
  }
  const place = element.getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  if (place.top < frame.top + 24 || place.bottom > frame.bottom - 24) {
    column.scrollTop += place.top - frame.top - frame.height / 3;
  }
}

/** Puts a text in place of the match that is looked at; false when none is. */
export function replaceCurrent(view: EditorView, replacement: string): boolean {
  const match = matchesIn(view.state)[currentIn(view.state)];
  if (match === undefined) {
    return false;
  }
  const transaction = closeHistory(view.state.tr);
  replaceText(transaction, match, replacement);
  if (transaction.docChanged) {
    const end = match.from + replacement.length;
    transaction.setSelection(TextSelection.create(transaction.doc, end));
    view.dispatch(transaction);
    view.dispatch(closeHistory(view.state.tr));
  }
  return true;
}

/** Puts a text in place of each match, as one step that can be undone; the number of them. */
export function replaceMatches(view: EditorView, replacement: string): number {
  const matches = matchesIn(view.state);
  const transaction = closeHistory(view.state.tr);
  for (const match of [...matches].reverse()) {
    replaceText(transaction, match, replacement);
  }
  if (transaction.docChanged) {
    view.dispatch(transaction);
    view.dispatch(closeHistory(view.state.tr));
  }
  return matches.length;
}

/**
 * What stays the same keeps its marks; what is new has the marks of the first character that it replaces, or,
 * where it replaces none, of its neighbour within the match.
 */
function replaceText(transaction: Transaction, { from, to }: Span, replacement: string): void {
  const old = transaction.doc.textBetween(from, to);
  const same = commonStart(old, replacement);
  const tail = commonStart(backwards(old.slice(same)), backwards(replacement.slice(same)));
  const [start, end] = [from + same, to - tail];
  const text = replacement.slice(same, replacement.length - tail);
  if (text === "") {
    if (start < end) {
      transaction.delete(start, end);
    }
    return;
  }
  const model = start < end ? start : start > from ? start - 1 : start;
  transaction.replaceWith(start, end, schema.text(text, marksAt(transaction.doc, model)));
}

function marksAt(doc: Node, position: number): readonly Mark[] {
  return doc.nodeAt(position)?.marks ?? [];
}

/** In whole characters: a pair of surrogates is not divided. */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) {
    at += 1;
  }
  return /[\ud800-\udbff]$/.test(one.slice(0, at)) ? at - 1 : at;
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
