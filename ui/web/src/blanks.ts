/**
 * Places that are still to be filled in, "[дата]": marked in the text (nothing of it is stored), and gone
 * through by command, each selected so that typing replaces it. Only blocks that an edit has touched are read
 * again.
 */
import { closeHistory } from "prosemirror-history";
import { type Node } from "prosemirror-model";
import { Plugin, PluginKey, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { changedBlocks } from "./known_words";
import { insertHtml, rangeOf } from "./paste";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same rule as app/language/blanks.h: words in brackets; no numbers, omissions, "[sic]", "[at]", laws. */
const noBlank = "sic[^\\p{L}\\p{N}]*|at|dot|(?:изм|доп|отм|нов)[^[\\]]*(?<!\\p{L})ДВ(?!\\p{L})[^[\\]]*";
const blank = new RegExp(
  `\\[(?!\\s*(?:${noBlank})\\])(?=[^[\\]\\r\\n\\ufffc]*\\p{L})[^[\\]\\r\\n\\ufffc]{1,80}\\]`,
  "giu",
);

export function blanksOf(text: string): Span[] {
  return text.includes("[")
    ? [...text.matchAll(blank)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
    : [];
}

const key = new PluginKey<DecorationSet>("blanks");

export function blanks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, read(doc, 0, doc.content.size).map(mark)),
      apply(transaction, before) {
        if (!transaction.docChanged) {
          return before;
        }
        const { doc } = transaction;
        let set = before.map(transaction.mapping, doc);
        for (const { from, to } of changedBlocks(transaction.mapping, doc)) {
          set = set.remove(set.find(from, to)).add(doc, read(doc, from, to).map(mark));
        }
        return set;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function mark({ from, to }: Span): Decoration {
  return Decoration.inline(from, to, { class: "blank" });
}

function read(doc: Node, from: number, to: number): Span[] {
  const found: Span[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) {
      return true;
    }
    for (const span of blanksOf(node.textBetween(0, node.content.size, null, "\ufffc"))) {
      found.push({ from: position + 1 + span.from, to: position + 1 + span.to });
    }
    return false;
  });
  return found;
}

/** Those of the title, the lead and the text, in order. */
export function blanksIn(state: EditorState): readonly Span[] {
  const marked = key.getState(state)?.find();
  return marked === undefined
    ? read(state.doc, 0, state.doc.content.size)
    : marked.map(({ from, to }) => ({ from, to })).sort((one, other) => one.from - other.from);
}

export const firstBlank: Command = (state, dispatch) => selectBlank(state, blanksIn(state)[0], dispatch);

/** Selects the blank after the selection (the one that it begins in or before, unless that is selected). */
export const nextBlank: Command = (state, dispatch) => {
  const { from, to } = state.selection;
  const all = blanksIn(state);
  const next = all.find((each) => each.to > from && !(each.from === from && each.to === to)) ?? all[0];
  return selectBlank(state, next, dispatch);
};

export const previousBlank: Command = (state, dispatch) => {
  const { from } = state.selection;
  const all = blanksIn(state);
  return selectBlank(state, [...all].reverse().find((each) => each.to <= from) ?? all.at(-1), dispatch);
};

function selectBlank(state: EditorState, span: Span | undefined, dispatch?: (transaction: Transaction) => void): boolean {
  if (span === undefined) {
    return false;
  }
  dispatch?.(select(state.tr, span).scrollIntoView());
  return true;
}

function select(transaction: Transaction, { from, to }: Span): Transaction {
  return transaction.setSelection(TextSelection.create(transaction.doc, from, to));
}

/** Puts a kept text in the place of the selection, as one step; its first blank is selected, if it has one. */
export function insertSnippet(html: string): Command {
  return (state, dispatch, view) => {
    if (dispatch === undefined) {
      return true;
    }
    const place = rangeOf(state.selection);
    const transaction = insertHtml(state, place, html);
    const start = transaction.mapping.map(place.from, -1);
    const first = read(transaction.doc, start, transaction.mapping.map(place.to, 1)).find(({ from }) => from >= start);
    dispatch(first === undefined ? transaction : select(transaction, first).scrollIntoView());
    if (view !== undefined) {
      // What is typed next is a step of its own.
      view.dispatch(closeHistory(view.state.tr));
    }
    return true;
  };
}
