/**
 * After a paste that brought formatting: keep it, or take the text only. The choice stands by the pasted
 * text until something is typed; Ctrl alone goes into it, as in office programs, and Escape lets it go.
 * Either way is one step of the history.
 */
import { closeHistory } from "prosemirror-history";
import { Fragment, type Node } from "prosemirror-model";
import { Plugin, PluginKey, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { type Step } from "prosemirror-transform";
import { type EditorView } from "prosemirror-view";
import { type Strings } from "./messages";
import { parsePasted } from "./parse";
import { insertHtml, putBlocks, rangeOf, type Range } from "./paste";
import { schema } from "./schema";

const { nodes } = schema;

type Way = "formatted" | "text";

interface Offer {
  readonly range: Range;
  readonly ways: Readonly<Record<Way, Fragment>>;
  readonly taken: Way;
  /** This many of the transaction's steps come before the paste itself. */
  readonly before: number;
}

interface Open extends Offer {
  /** Takes the paste back. */
  readonly undo: readonly Step[];
  /** Which button the keys are at; null: they are in the text. */
  readonly at: Way | null;
}

type Change = { readonly offer: Offer } | { readonly at: Way | null } | "closed";

const key = new PluginKey<Open | null>("pasteChoice");
const ways: readonly Way[] = ["formatted", "text"];

/** The words of blocks in plain paragraphs: no marks, no images, a row of a table in a line. */
export function textOnly(blocks: Fragment): Fragment {
  const paragraphs: Node[] = [];
  const add = (content: readonly Node[]): void => {
    if (content.length > 0) {
      paragraphs.push(nodes.paragraph.create(null, content.map((node) => node.mark([]))));
    }
  };
  blocks.descendants((node) => {
    if (node.type === nodes.table_row) {
      const cells = node.content.content.map((cell) => cell.textBetween(0, cell.content.size, " ", " ").trim());
      const line = cells.filter((cell) => cell !== "").join(" ");
      add(line === "" ? [] : [schema.text(line)]);
      return false;
    }
    if (node.isTextblock) {
      add(node.content.content);
      return false;
    }
    return true;
  });
  return Fragment.from(paragraphs);
}

/** Pastes clean HTML; where its text alone would be something else, the choice is offered. */
export function insertWithChoice(state: EditorState, range: Range, html: string): Transaction {
  const transaction = insertHtml(state, range, html);
  const formatted = parsePasted(html);
  const text = textOnly(formatted);
  const now = rangeOf(state.selection);
  if (text.childCount === 0 || now.from !== range.from || now.to !== range.to) {
    return transaction;
  }
  const other = state.tr;
  putBlocks(other, range, text);
  return other.doc.eq(transaction.doc)
    ? transaction
    : transaction.setMeta(key, { offer: { range, ways: { formatted, text }, taken: "formatted", before: 0 } });
}

function taken(state: EditorState, open: Open, way: Way): Transaction {
  const transaction = closeHistory(state.tr);
  open.undo.forEach((step) => transaction.step(step));
  const before = transaction.steps.length;
  putBlocks(transaction, open.range, open.ways[way]);
  return transaction
    .setMeta(key, { offer: { range: open.range, ways: open.ways, taken: way, before } } satisfies Change)
    .scrollIntoView();
}

/** What was pasted just now becomes its text only. */
export const pastedAsText: Command = (state, dispatch) => {
  const open = key.getState(state) ?? null;
  if (open === null || open.taken === "text") {
    return false;
  }
  dispatch?.(taken(state, open, "text"));
  return true;
};

function inverted(transaction: Transaction, from: number): readonly Step[] {
  return transaction.steps
    .map((step, index) => step.invert(transaction.docs[index] as Node))
    .slice(from)
    .reverse();
}

function next(transaction: Transaction, open: Open | null): Open | null {
  const change = transaction.getMeta(key) as Change | undefined;
  if (change === "closed") {
    return null;
  }
  if (change !== undefined && "offer" in change) {
    return { ...change.offer, undo: inverted(transaction, change.offer.before), at: null };
  }
  if (open === null || change !== undefined) {
    return open === null || change === undefined ? open : { ...open, at: change.at };
  }
  if (!transaction.docChanged) {
    return open;
  }
  // What a plugin sets right belongs to the paste; everything else is typing.
  return transaction.getMeta("appendedTransaction") === undefined
    ? null
    : { ...open, undo: [...inverted(transaction, 0), ...open.undo] };
}

export function pasteChoice(strings: () => Strings): Plugin<Open | null> {
  let isControlAlone = false;
  return new Plugin<Open | null>({
    key,
    state: { init: () => null, apply: (transaction, open) => next(transaction, open) },
    props: {
      handleKeyDown(view, event) {
        isControlAlone = event.key === "Control" && !event.repeat && !event.shiftKey && !event.altKey;
        const open = key.getState(view.state) ?? null;
        return open !== null && pressed(view, event.key, open);
      },
      handleDOMEvents: {
        keyup(view, event) {
          const open = key.getState(view.state) ?? null;
          if (event.key === "Control" && isControlAlone && open !== null) {
            view.dispatch(view.state.tr.setMeta(key, { at: open.at === null ? open.taken : null } satisfies Change));
          }
          isControlAlone = false;
          return false;
        },
      },
      attributes: (state) => {
        const at = key.getState(state)?.at ?? null;
        return at === null ? {} : { "aria-controls": "paste-choice", "aria-activedescendant": idOf(at) };
      },
    },
    view: (view) => new ChoiceView(view, strings),
  });
}

function pressed(view: EditorView, name: string, open: Open): boolean {
  const change = (what: Change): true => {
    view.dispatch(view.state.tr.setMeta(key, what));
    return true;
  };
  if (name === "Escape") {
    return change("closed");
  }
  if (open.at === null || name === "Control") {
    return false;
  }
  switch (name) {
    case "ArrowLeft":
    case "ArrowRight":
    case "ArrowUp":
    case "ArrowDown":
      return change({ at: open.at === "text" ? "formatted" : "text" });
    case "Enter":
    case " ":
      choose(view, open.at);
      return true;
    default:
      change({ at: null });
      return false;
  }
}

function choose(view: EditorView, way: Way): void {
  const open = key.getState(view.state) ?? null;
  if (open !== null && view.editable) {
    view.dispatch(way === open.taken ? view.state.tr.setMeta(key, { at: null } satisfies Change) : taken(view.state, open, way));
  }
}

function idOf(way: Way): string {
  return `paste-${way}`;
}

/** Under the end of what was pasted, beside the text as the list of insertions is. */
class ChoiceView {
  private readonly element = document.createElement("div");

  constructor(
    private readonly view: EditorView,
    private readonly strings: () => Strings,
  ) {
    this.element.className = "paste-choice";
    this.element.setAttribute("role", "listbox");
    this.element.hidden = true;
    (view.dom.parentElement ?? document.body).append(this.element);
  }

  update(_view: EditorView, before: EditorState): void {
    const open = key.getState(this.view.state) ?? null;
    if (open === (key.getState(before) ?? null)) {
      return;
    }
    this.element.hidden = open === null;
    if (open !== null) {
      this.element.setAttribute("aria-label", this.strings().pasteLabel);
      this.element.replaceChildren(...ways.map((way) => this.option(way, open)));
      this.place();
    }
  }

  destroy(): void {
    this.element.remove();
  }

  private option(way: Way, open: Open): HTMLElement {
    const option = document.createElement("span");
    option.id = idOf(way);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(way === open.taken));
    option.classList.toggle("is-current", way === open.at);
    option.textContent = way === "formatted" ? this.strings().keepFormatting : this.strings().textOnly;
    option.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the text keeps the focus
      choose(this.view, way);
    });
    return option;
  }

  private place(): void {
    const frame = this.element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const cursor = this.view.coordsAtPos(this.view.state.selection.to);
    const { offsetHeight, offsetWidth } = this.element;
    const fitsBelow = cursor.bottom + offsetHeight + 8 <= window.innerHeight;
    const top = fitsBelow ? cursor.bottom + 4 : cursor.top - offsetHeight - 4;
    const left = Math.max(frame.left, Math.min(cursor.left, frame.right - offsetWidth));
    this.element.style.top = `${Math.round(top - frame.top)}px`;
    this.element.style.left = `${Math.round(left - frame.left)}px`;
  }
}
