import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { afterEach, describe, expect, it } from "vitest";
import { parseEdition } from "../src/parse";
import { matching, slashMenu } from "../src/slash_menu";
import { p } from "./writer";

const items = [
  { id: "image", label: "Снимка…", words: "Image photo" },
  { id: "table", label: "Таблица…", words: "Table" },
  { id: "orderedList", label: "Номериран списък", words: "Numbered list" },
];

/** An editor with the menu in it; `invoked` collects what is asked for. */
class Page {
  readonly invoked: string[] = [];
  isOn = true;
  readonly view: EditorView;

  constructor(body: string) {
    const holder = document.createElement("div");
    document.body.append(holder);
    const menu = slashMenu({
      isOn: () => this.isOn,
      insertions: () => ({ label: "Вмъкване", items }),
      invoked: (id) => this.invoked.push(id),
    });
    const doc = parseEdition({ title: "З", lead: "У", body });
    this.view = new EditorView(holder, { state: EditorState.create({ doc, plugins: [menu] }) });
    // jsdom lays nothing out.
    this.view.coordsAtPos = () => ({ left: 0, right: 0, top: 0, bottom: 20 });
    const { tr, doc: shown } = this.view.state;
    this.view.dispatch(tr.setSelection(TextSelection.create(shown, shown.content.size - 2)));
  }

  keys(text: string): this {
    for (const character of text) {
      const { from, to } = this.view.state.selection;
      const insert = () => this.view.state.tr.insertText(character, from, to);
      if (this.view.someProp("handleTextInput", (handle) => handle(this.view, from, to, character, insert)) !== true) {
        this.view.dispatch(insert());
      }
    }
    return this;
  }

  press(name: string): boolean {
    const event = new KeyboardEvent("keydown", { key: name });
    return this.view.someProp("handleKeyDown", (handle) => handle(this.view, event)) === true;
  }

  get shown(): string[] {
    const list = document.querySelector<HTMLElement>("#insertions");
    return list === null || list.hidden ? [] : [...list.children].map((each) => each.textContent ?? "");
  }

  get chosen(): string | null {
    return document.querySelector("#insertions [aria-selected=true]")?.textContent ?? null;
  }

  get text(): string {
    return this.view.state.doc.child(1).textContent;
  }
}

afterEach(() => document.body.replaceChildren());

describe("the list that / opens", () => {
  it("opens in an empty paragraph and shows everything", () => {
    expect(new Page(p("a", "")).keys("/").shown).toEqual(["Снимка…", "Таблица…", "Номериран списък"]);
  });

  it("is found in by words of either language, and gives what is chosen, without the sign", () => {
    const page = new Page(p("a", "")).keys("/numb");
    expect(page.shown).toEqual(["Номериран списък"]);
    expect(page.press("Enter")).toBe(true);
    expect(page.invoked).toEqual(["orderedList"]);
    expect(page.text).toBe("");
    expect(page.shown).toEqual([]);
  });

  it("is walked by the arrows, round its ends", () => {
    const page = new Page(p("a", "")).keys("/");
    page.press("ArrowUp");
    expect(page.chosen).toBe("Номериран списък");
    page.press("ArrowDown");
    page.press("ArrowDown");
    expect(page.chosen).toBe("Таблица…");
    expect(page.view.dom.getAttribute("aria-activedescendant")).toBe("insertion-table");
  });

  it("goes with Escape and leaves what was typed", () => {
    const page = new Page(p("a", "")).keys("/сн");
    expect(page.press("Escape")).toBe(true);
    expect(page.shown).toEqual([]);
    expect(page.text).toBe("/сн");
    expect(page.press("Escape")).toBe(false);
  });

  it("is in nobody's way: not within a text, not when nothing is found, not when switched off", () => {
    expect(new Page(p("a", "24")).keys("/").shown).toEqual([]);
    const page = new Page(p("a", "")).keys("/няма такова");
    expect(page.shown).toEqual([]);
    expect(page.press("Enter")).toBe(false);
    document.body.replaceChildren();
    const off = new Page(p("a", ""));
    off.isOn = false;
    expect(off.keys("/").shown).toEqual([]);
  });
});

describe("looking for an insertion", () => {
  it("takes beginnings of words in any order and case", () => {
    expect(matching(items, "СПИСЪК ном").map((item) => item.id)).toEqual(["orderedList"]);
    expect(matching(items, "аблица")).toEqual([]);
    expect(matching(items, "")).toEqual(items);
  });
});
