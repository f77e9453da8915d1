/**
 * The list of insertions that "/" opens in an empty paragraph, found by typing on. The application
 * knows what there is; whatever is chosen is asked of it by name, and the "/" goes away.
 */
import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { type EditorView } from "prosemirror-view";
import { type MenuItem } from "./messages";
import { schema } from "./schema";

export interface Insertions {
  /** The list's name, for those who hear it. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export interface SlashMenuEvents {
  isOn(): boolean;
  insertions(): Insertions;
  invoked(id: string): void;
}

interface Open {
  readonly query: string;
  readonly chosen: number;
}

const key = new PluginKey<Open | null>("slash menu");
const longestQuery = 24;
const listId = "insertions";

export function slashMenu(events: SlashMenuEvents): Plugin<Open | null> {
  const found = (query: string): readonly MenuItem[] => matching(events.insertions().items, query);
  return new Plugin<Open | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, open, _before, after) => next(transaction, open, after),
    },
    props: {
      handleTextInput(view, from, _to, text) {
        const { $from, empty } = view.state.selection;
        const begins = text === "/" && empty && $from.depth === 2 && isParagraph(view.state) && $from.parent.content.size === 0;
        if (!begins || !events.isOn() || events.insertions().items.length === 0) {
          return false;
        }
        view.dispatch(view.state.tr.insertText(text, from).setMeta(key, { query: "", chosen: 0 }));
        return true;
      },
      handleKeyDown(view, event) {
        const open = key.getState(view.state);
        return open ? pressed(view, event.key, open, found(open.query), events) : false;
      },
      handleDOMEvents: {
        blur: (view) => {
          close(view);
          return false;
        },
      },
      attributes: (state) => {
        const open = key.getState(state);
        const items = open ? found(open.query) : [];
        return items.length === 0 || !open
          ? {}
          : { "aria-controls": listId, "aria-activedescendant": optionId(items[open.chosen]) };
      },
    },
    view: (view) => new List(view, found, events),
  });
}

function isParagraph(state: EditorState): boolean {
  return state.selection.$from.parent.type === schema.nodes.paragraph;
}

/** The menu lives as long as the paragraph is a "/" and what is looked for, with the cursor at its end. */
function next(transaction: Transaction, open: Open | null, after: EditorState): Open | null {
  const told = transaction.getMeta(key) as Open | null | undefined;
  if (told !== undefined) {
    return told;
  }
  if (open === null || (!transaction.docChanged && !transaction.selectionSet)) {
    return open;
  }
  const { $from, empty } = after.selection;
  const text = $from.parent.textContent;
  const lives = empty && isParagraph(after) && text.startsWith("/") && text.length <= longestQuery && $from.parentOffset === text.length;
  return lives ? { query: text.slice(1), chosen: text.slice(1) === open.query ? open.chosen : 0 } : null;
}

/** Items of which some word begins with what is looked for; all for nothing. */
export function matching(items: readonly MenuItem[], query: string): readonly MenuItem[] {
  const parts = folded(query).split(" ").filter((part) => part !== "");
  return items.filter((item) => {
    const words = folded(`${item.label} ${item.words}`).split(/[\s,.…()]+/);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function folded(text: string): string {
  return text.toLocaleLowerCase("bg").normalize("NFC");
}

function pressed(
  view: EditorView,
  name: string,
  open: Open,
  items: readonly MenuItem[],
  events: SlashMenuEvents,
): boolean {
  if (name === "Escape") {
    close(view);
    return true;
  }
  if (items.length === 0) {
    return false;
  }
  const move = (to: number): boolean => {
    view.dispatch(view.state.tr.setMeta(key, { ...open, chosen: (to + items.length) % items.length }));
    return true;
  };
  switch (name) {
    case "ArrowDown":
      return move(open.chosen + 1);
    case "ArrowUp":
      return move(open.chosen - 1);
    case "Enter":
    case "Tab":
      choose(view, items[open.chosen], events);
      return true;
    default:
      return false;
  }
}

function close(view: EditorView): void {
  if (key.getState(view.state)) {
    view.dispatch(view.state.tr.setMeta(key, null));
  }
}

function choose(view: EditorView, item: MenuItem | undefined, events: SlashMenuEvents): void {
  if (item === undefined) {
    return;
  }
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.delete($from.start(), $from.end()).setMeta(key, null));
  events.invoked(item.id);
}

function optionId(item: MenuItem | undefined): string {
  return `insertion-${item?.id ?? ""}`;
}

/** The list itself, under the cursor, or above it where there is no room. */
class List {
  private readonly element = document.createElement("ul");

  constructor(
    private readonly view: EditorView,
    private readonly found: (query: string) => readonly MenuItem[],
    private readonly events: SlashMenuEvents,
  ) {
    this.element.className = "insertions";
    this.element.id = listId;
    this.element.setAttribute("role", "listbox");
    this.element.hidden = true;
    // Beside the text, not in it: the text is the theme's.
    (view.dom.parentElement ?? document.body).append(this.element);
  }

  update(): void {
    const open = key.getState(this.view.state);
    const items = open ? this.found(open.query) : [];
    this.element.hidden = !open || items.length === 0;
    if (open && items.length > 0) {
      this.element.setAttribute("aria-label", this.events.insertions().label);
      this.element.replaceChildren(...items.map((item, index) => this.option(item, index === open.chosen)));
      this.place();
      this.showChosen();
    }
  }

  destroy(): void {
    this.element.remove();
  }

  private option(item: MenuItem, isChosen: boolean): HTMLElement {
    const option = document.createElement("li");
    option.id = optionId(item);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(isChosen));
    option.textContent = item.label;
    option.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the text keeps the focus
      choose(this.view, item, this.events);
    });
    return option;
  }

  /** Scrolls the list, and only the list. */
  private showChosen(): void {
    const chosen = this.element.querySelector<HTMLElement>("[aria-selected=true]");
    if (chosen !== null) {
      const { offsetTop, offsetHeight } = chosen;
      const { clientHeight, scrollTop } = this.element;
      this.element.scrollTop = Math.min(offsetTop, Math.max(scrollTop, offsetTop + offsetHeight - clientHeight));
    }
  }

  private place(): void {
    const frame = this.element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const cursor = this.view.coordsAtPos(this.view.state.selection.from);
    const height = this.element.offsetHeight;
    const fitsBelow = cursor.bottom + height + 8 <= window.innerHeight || cursor.top < height + 8;
    const top = fitsBelow ? cursor.bottom + 4 : cursor.top - height - 4;
    this.element.style.top = `${Math.round(top - frame.top)}px`;
    this.element.style.left = `${Math.round(cursor.left - frame.left)}px`;
  }
}
